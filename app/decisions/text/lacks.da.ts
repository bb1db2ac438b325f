export const da = {
  'lack.not-open': 'Afgørelsen er allerede truffet eller trukket tilbage. Vil du ændre den, så lav en ny runde.',
  'lack.no-result': 'Skriv, hvad afgørelsen er.',
  'lack.no-main-facts': 'Skriv mindst én oplysning, der vejer i afgørelsen. Uden den kan borgeren ikke se hvorfor.',
  'lack.no-considerations': 'Skriv, hvad I har lagt vægt på. Reglen giver jer et skøn, og borgeren skal kunne se det.',
  'lack.law-unknown': 'Loven kan ikke svare endnu. Det mangler: {mangler}.',
  'lack.law-unknown.nothing': 'oplysninger om borgeren',
  'lack.law-says-otherwise': 'Reglen giver ikke det resultat for borgeren i dag. Se, hvad loven siger, og vælg om.',
  'lack.hearing-open': 'Borgeren har til og med {dato} til at svare. Vent til da, eller til svaret kommer.',
  'lack.hearing-missing': 'Borgeren kender ikke oplysningen “{oplysning}”. Hør borgeren, før du afgør det.',
  'lack.wait-wanted': 'Borgeren har bedt jer vente og vil sige noget først. Giv borgeren en frist.',
  'lack.oral-not-noted': 'Sæt kryds ved, at alt, I har fået at vide mundtligt, er skrevet ned.',
  'lack.ground-changed':
    'Der er kommet nye oplysninger, siden begrundelsen blev skrevet. Læs dem, og gem begrundelsen igen.',
  'lack.no-mandate': 'Du har ikke mandat til at afgøre dette. Læg det frem for en, der har.',
  'lack.over-sum': 'Op til {kroner} kan du selv afgøre. Læg afgørelsen frem for en, der må afgøre mere.',
  'lack.not-submitted': 'Kommunen vil have to om denne afgørelse. Læg den frem til godkendelse.',
  'lack.same-person': '{navn} har forberedt afgørelsen. En anden skal godkende den.',
} as const;
