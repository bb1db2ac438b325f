import type { TeamKey } from '../house/teams.ts';

/**
 * Why a contact person was changed, as it would be said to the citizen. {fra} is who leaves. Changes come from the house or
 * from life; none of them is the citizen's fault.
 */
export const leftReasons: readonly string[] = [
  '{fra} har fået nyt arbejde i en anden kommune.',
  '{fra} er gået på pension efter mange år hos os.',
  '{fra} er gået på barsel og er væk det næste år.',
  '{fra} er flyttet til en ny opgave her i huset.',
  '{fra} er begyndt på en uddannelse og stopper hos os.',
  '{fra} er flyttet til den anden ende af landet.',
  '{fra} går på orlov for at passe sin familie.',
  '{fra} bliver leder for et andet team og giver sine borgere videre.',
  '{fra} er sygemeldt i en længere periode, og du skal ikke vente på en samtale imens.',
  '{fra} går ned i tid og beholder kun en del af sine borgere.',
  '{fra} skal hjælpe med at bygge et nyt tilbud op og har ikke længere samtaler.',
  '{fra} stopper hos os ved udgangen af måneden.',
];

/** The team follows what the citizen lives on or needs; the reason names where they come to. */
export const teamReasons: Readonly<Record<TeamKey, readonly string[]>> = {
  job: [
    'Du er klar til at søge job, og i vores jobteam kender de virksomhederne bedst.',
    'Du får nu dagpenge, og dem hjælper jobteamet.',
    'Du er raskmeldt og skal i gang med at søge job. Det hjælper jobteamet med.',
    'Du er fyldt 30 år, og derfor flytter din sag fra ungeteamet til jobteamet.',
    'Du har bedt om mere hjælp til jobsøgning, og det har jobteamet tid til.',
  ],
  aktiv: [
    'Vi er enige om, at du skal have mere tid og støtte. Det kan du få i det nye team.',
    'Du skal have flere ting til at gå op sammen, og her har din kontaktperson færre borgere.',
    'Du er fyldt 30 år, og derfor flytter din sag fra ungeteamet.',
    'Din indsats skal samles ét sted, så du ikke skal fortælle det samme flere gange.',
    'Du begynder på et forløb, som dette team følger tæt.',
  ],
  unge: [
    'Du er under 30 år og vil gerne i uddannelse. Det er ungeteamets område.',
    'Ungeteamet kender skolerne og kan tage med dig på besøg.',
    'Du er flyttet hjemmefra og får nu hjælp i ungeteamet.',
    'Du har brug for en, der kan mødes ofte, og det er der plads til i ungeteamet.',
  ],
  syge: [
    'Du er blevet sygemeldt, og i sygedagpengeteamet kender de reglerne for din situation.',
    'Du begynder i jobafklaring, og det følger sygedagpengeteamet.',
    'Din sygemelding varer længere end ventet. Dit nye team kan tale med din arbejdsplads og din læge.',
    'Du skal have ro til at blive rask. Dit nye team holder kontakten imens.',
  ],
  fleks: [
    'Du er visiteret til fleksjob, og fleksjobteamet hjælper dig med at finde det rigtige sted.',
    'Du er mellem to fleksjob, og fleksjobteamet kender de virksomheder, der søger.',
    'Du er begyndt i fleksjob. Fleksjobteamet følger op sammen med dig og din arbejdsplads.',
    'Dine timer i fleksjobbet skal ses efter, og det gør fleksjobteamet sammen med dig.',
  ],
};

export const wishReasons: readonly string[] = [
  'Du har selv bedt om en anden kontaktperson.',
  'Du ville gerne tale med en, der kender dit fag.',
  'Du ønskede en kontaktperson, du kan møde i nærheden af, hvor du bor.',
  'Du har bedt om en kontaktperson, der kan tale med dig om aftenen på telefon.',
  'Du og {fra} blev enige om, at en ny kan se på det med friske øjne.',
  'Du kender din nye kontaktperson fra før og ville gerne fortsætte sammen.',
];

export const balanceReasons: readonly string[] = [
  '{fra} har fået for mange borgere til at kunne nå dig ordentligt.',
  'Vi har ansat en ny kollega, så alle kan få mere tid.',
  'Vi fordeler borgerne efter, hvor I bor, så I kan mødes tættere på.',
  'Teamet er delt i to, og du følger med den del, der arbejder med dit fag.',
  '{fra} skal have flere unge og giver derfor nogle borgere videre.',
  'To team er lagt sammen, og vi har sørget for, at der er tid til dig.',
];
