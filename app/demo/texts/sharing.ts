/** What a helper from another department may see, and what for. The citizen reads the purpose. */
export const helperPurposes: Readonly<Record<string, readonly string[]>> = {
  social: [
    'Hjælp til bolig, så der bliver ro til at begynde i praktik.',
    'Støtte i hverdagen, mens et forløb mod job er i gang.',
    'Vi koordinerer støtte i hjemmet med de dage, hvor der er aftaler i jobcentret.',
    'Samtaler om familiens hverdag, så arbejdstid og børnehave passer sammen.',
    'Hjælp til at få overblik over økonomien.',
  ],
  health: [
    'Træning to gange om ugen, som skal passe med timerne på arbejdspladsen.',
    'Vurdering af, hvilke opgaver kroppen kan holde til.',
    'Kursus i at leve med smerter, mens kontakten til arbejdspladsen holdes.',
    'Vi følger op sammen efter indlæggelsen, så du ikke skal fortælle det hele to gange.',
  ],
  education: [
    'Vejledning om erhvervsuddannelser og besøg på skolen.',
    'Hjælp til at søge optagelse og finde en læreplads.',
    'Samtale om, hvilke fag der mangler for at komme ind.',
  ],
  benefits: [
    'Gennemgang af ydelsen, når arbejdstimerne ændrer sig.',
    'Hjælp til at søge om enkeltydelse til flytning.',
  ],
};

export const fundPurposes: readonly string[] = [
  'A-kassen holder samtalerne de første tre måneder og arbejder i den samme plan.',
  'A-kassen og kommunen deler det, der er brug for, så du kun skal fortælle det én gang.',
  'Samtaler om jobsøgning i a-kassen, til kommunen tager over.',
];

/** Why a colleague opened a case they are not a part of. */
export const guestReasons: readonly string[] = [
  'Borgeren ringede, mens kontaktpersonen har fri, og havde brug for svar i dag.',
  'Afløser for kontaktpersonen ved en samtale i morgen.',
  'Borgeren mødte op i receptionen med et brev, som skulle forklares.',
  'Virksomheden ringede om den aftale, der begynder på mandag.',
  'Fællesmøde med borgeren om et fleksjob, hvor jeg kender arbejdspladsen.',
  'Hjælper en ny kollega med at læse sig ind på sagen.',
  'Tolken var booket i mit navn og skal have den rigtige tid.',
  'Borgeren skrev til mig ved en fejl. Jeg giver beskeden videre.',
];

/** What the old municipality told the new one. */
export const moveNotes: readonly string[] = [
  'Er flyttet tættere på familien og vil gerne fortsætte med at søge job inden for sit fag. Har et godt cv, som kan bruges med det samme.',
  'Vi var i gang med at finde et kursus, der kunne passe. Der er ikke søgt endnu. Taler gerne i telefon.',
  'Har haft den samme kontaktperson hos os i hele perioden og vil være glad for en hurtig første samtale.',
  'Aftalen om praktik nåede ikke at begynde før flytningen. Ønsket er det samme: et lager eller en butik.',
  'Er ny i byen og kender ikke virksomhederne. Et kort over pladser i nærheden vil være en hjælp.',
];
export const moveReasons: readonly string[] = [
  'Du er flyttet hertil, og din nye kontaktperson tager imod dig.',
  'Velkommen til kommunen. Din sag er fulgt med, og din nye kontaktperson har læst den.',
];
