/**
 * Why a contact person was changed, as it would be said to the citizen. {fra} is who leaves. Changes come from the house or
 * from life; none of them is the citizen's fault.
 */
export const changeReasons = {
  /** The old contact person is no longer there. */
  left: [
    '{fra} har fået nyt arbejde i en anden kommune.',
    '{fra} er gået på pension efter mange år hos os.',
    '{fra} er begyndt på en uddannelse og stopper hos os.',
    '{fra} er flyttet til den anden ende af landet.',
    '{fra} har sagt ja til et job i en a-kasse.',
    '{fra} stopper hos os ved udgangen af måneden.',
    '{fra} holder op for at være mere hjemme hos sin familie.',
    '{fra} er blevet konsulent i en virksomhed, der arbejder med oplæring.',
  ],
  /** The old contact person is still there, with other tasks or another number of citizens. */
  balance: [
    '{fra} har fået for mange borgere til at kunne nå dig ordentligt.',
    'Vi har ansat en ny kollega, så alle kan få mere tid.',
    'Vi fordeler borgerne efter, hvor I bor, så I kan mødes tættere på.',
    '{fra} går ned i tid og beholder kun en del af sine borgere.',
    '{fra} har været væk i en længere periode, og du skal ikke vente på en samtale imens.',
    '{fra} er på barsel, og du får en fast kontaktperson med det samme.',
    '{fra} skal hjælpe med at bygge et nyt tilbud op og har færre samtaler.',
    'To team er lagt sammen, og vi har sørget for, at der er tid til dig.',
  ],
  wish: [
    'Du har selv bedt om en anden kontaktperson.',
    'Du ville gerne tale med en, der kender dit fag.',
    'Du ønskede en kontaktperson, du kan møde tættere på, hvor du bor.',
    'Du har bedt om en kontaktperson, der har tid til at tale i telefon om eftermiddagen.',
    'Du og {fra} blev enige om, at en ny kan se på det med friske øjne.',
    'Du kender din nye kontaktperson fra før og ville gerne fortsætte sammen.',
  ],
  'turned-30': [
    'Du er fyldt 30 år, og derfor går din sag fra ungeteamet til et team for voksne.',
    'Nu hvor du er fyldt 30 år, følger dit nye team dig. {fra} har fortalt om det, I er i gang med.',
    'Ungeteamet hjælper dem under 30. {fra} har givet det hele videre, så du ikke skal begynde forfra.',
  ],
  ready: [
    'Du er klar til at søge job, og i jobteamet kender de virksomhederne bedst.',
    'I blev enige om, at jobsøgningen nu fylder mest. Det er jobteamets område.',
    'Du har bedt om mere hjælp til at finde job, og det har jobteamet tid til.',
  ],
  dagpenge: [
    'Du får nu dagpenge, og dem hjælper jobteamet.',
    'Du har optjent ret til dagpenge og får derfor en kontaktperson i jobteamet.',
  ],
  recovered: [
    'Du er raskmeldt og skal i gang med at søge job. Det hjælper jobteamet med.',
    'Sygedagpengene er slut, og du skal videre mod et job. {fra} har fortalt om det, der virker for dig.',
  ],
  support: [
    'I er enige om, at du skal have mere tid og støtte. Det kan du få i det nye team.',
    'Flere ting skal gå op for dig på samme tid, og her har din kontaktperson færre borgere.',
    'Din indsats samles ét sted, så du ikke skal fortælle det samme flere gange.',
    'Du begynder på et forløb, som dette team følger tæt.',
  ],
  youth: [
    'Du er under 30 år og vil gerne i uddannelse eller job. Det er ungeteamets område.',
    'Ungeteamet kender skolerne og kan tage med dig på besøg.',
    'Du har brug for en, der kan mødes ofte, og det er der plads til i ungeteamet.',
  ],
  sick: [
    'Du er blevet sygemeldt, og i sygedagpengeteamet kender de reglerne for din situation.',
    'Din sygemelding varer længere end ventet. Dit nye team kan tale med din arbejdsplads og din læge.',
    'Du skal have ro til at blive rask. Dit nye team holder kontakten imens.',
  ],
  resource: [
    'Du begynder i et forløb, hvor job og helbred ses samlet. Det følger dit nye team.',
    'Du er i gang med at finde ud af, hvad du kan klare. Det har dit nye team erfaring med.',
  ],
  fleksjob: [
    'Du er visiteret til fleksjob, og fleksjobteamet hjælper dig med at finde det rigtige sted.',
    'Fleksjobteamet kender de virksomheder, der søger, og tager over herfra.',
    'Fleksjobteamet følger op sammen med dig og din arbejdsplads.',
  ],
} as const satisfies Record<string, readonly string[]>;
export type ChangeCause = keyof typeof changeReasons;
