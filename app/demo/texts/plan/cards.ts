import type { PlanKind } from './kinds.ts';

export interface CardIdea {
  readonly area: 'job' | 'company' | 'course' | 'health' | 'social' | 'everyday';
  readonly title: string;
  readonly purpose: string;
  readonly whose: 'citizen' | 'staff' | 'both';
  /** It is an offer of the law (LAB chapters 11-14). */
  readonly offer?: true;
}

const of = (area: CardIdea['area'], whose: CardIdea['whose'], title: string, purpose: string): CardIdea => ({
  area,
  whose,
  title,
  purpose,
});
const offer = (area: CardIdea['area'], title: string, purpose: string): CardIdea => ({
  ...of(area, 'both', title, purpose),
  offer: true,
});

const search: readonly CardIdea[] = [
  of('job', 'citizen', 'Ny profil på Jobnet', 'Så kan virksomheder finde dig.'),
  of('job', 'both', 'Ring til tre virksomheder', 'Mange job bliver aldrig slået op.'),
  of('job', 'citizen', 'Ansøgning til det lokale plejehjem', 'De søger folk lige nu.'),
  of('company', 'staff', 'Møde med en virksomhedskonsulent', 'Konsulenten kender de firmaer, der mangler folk.'),
  offer('company', 'Fire ugers praktik på et lager', 'Du prøver arbejdet, før du vælger.'),
  offer('company', 'Praktik i en butik', 'Du viser, hvad du kan, og får en udtalelse med.'),
  of('company', 'both', 'Besøg på en arbejdsplads', 'Du ser stedet og møder dem, du skal arbejde med.'),
  offer('course', 'Truckcertifikat', 'Det står i næsten alle opslag på lagerområdet.'),
  offer('course', 'Kursus i regneark', 'Det giver flere job at søge.'),
  of('course', 'citizen', 'Gratis webinar om cv', 'Du får ideer til et cv, der er let at læse.'),
  of('everyday', 'both', 'Pasning af børn i prøveuger', 'Så er der ro til at begynde.'),
];
const support: readonly CardIdea[] = [
  offer('company', 'Tre timer om ugen i en genbrugsbutik', 'Du vælger selv dagene, og vi ser på det efter en måned.'),
  offer('company', 'Formiddage i et gartneri', 'Der er ro, og du er ude.'),
  of('everyday', 'citizen', 'Fast tid at stå op', 'Det gør de dage lettere, hvor du skal af sted.'),
  of('social', 'staff', 'Hjælp til overblik over økonomi', 'Når der er styr på regningerne, er der plads til andet.'),
  of('social', 'both', 'Bostøtte med til samtalen', 'Så skal du kun fortælle det én gang.'),
  of('health', 'citizen', 'Gåtur tre gange om ugen', 'Du sagde selv, at det giver bedre søvn.'),
  offer('course', 'Kursus i søvn og energi', 'Andre på holdet har det på samme måde.'),
  of('company', 'both', 'Besøg i en kantine', 'Du ser køkkenet og hører, hvordan dagen går.'),
];
const school: readonly CardIdea[] = [
  of('course', 'both', 'Besøg på erhvervsskolen', 'Du ser værkstederne og taler med en elev.'),
  offer('company', 'En uge på et værksted', 'Du finder ud af, om det er noget for dig.'),
  offer('course', 'Forberedende dansk og matematik', 'Det er det, der mangler for at komme ind.'),
  of('job', 'citizen', 'Fritidsjob i weekenden', 'Du tjener lidt og møder nye folk.'),
  of('everyday', 'both', 'Sms aftenen før', 'Så husker du aftalen og møder op.'),
  of('social', 'staff', 'Mentor de første uger', 'Én voksen, som bliver ved.'),
  offer('course', 'Brobygning på teknisk skole', 'Du prøver tre fag på fire uger.'),
];
const sick: readonly CardIdea[] = [
  of('company', 'both', 'Plan for at vende tilbage', 'Timer og opgaver står, så alle kender dem.'),
  of('company', 'both', 'Møde på arbejdspladsen', 'I finder de opgaver, der kan lade sig gøre nu.'),
  of('health', 'citizen', 'Træning to gange om ugen', 'Det skal passe med timerne på arbejdet.'),
  offer('company', 'Delvis tilbage i tolv timer', 'Vi lægger timer på hver anden uge.'),
  of('health', 'citizen', 'Samtale på sundhedscentret', 'Du får råd om at dele kræfterne over dagen.'),
  of('everyday', 'citizen', 'Pauser hver time', 'Det er lettere at huske, når det er aftalt.'),
  of('social', 'staff', 'Hjælp til at tale med chefen', 'Vi kan tage samtalen sammen.'),
];
const flexible: readonly CardIdea[] = [
  of('company', 'staff', 'Kontakt til to virksomheder', 'Vi spørger efter få timer og korte veje.'),
  of('company', 'both', 'Gennemgang af opgaver', 'Vi ser, om timerne kan vokse.'),
  of('everyday', 'citizen', 'Hviledag midt på ugen', 'Så holder du hele ugen.'),
  offer('company', 'Afprøvning i et mindre firma', 'Du og firmaet ser, om det passer.'),
  of('health', 'citizen', 'Øvelser fra fysioterapeuten', 'De tager ti minutter om dagen.'),
  of('job', 'both', 'Cv til fleksjob', 'Det siger, hvad du kan, og hvornår.'),
];

export const cards: Readonly<Record<PlanKind, readonly CardIdea[]>> = {
  'graduate-academic': [
    ...search,
    of('job', 'citizen', 'Netværksaften i fagforeningen', 'Du møder nogen, der har det job, du vil have.'),
    offer('company', 'Praktik i en mindre virksomhed', 'Et lille firma får prøvet, hvad en med din uddannelse kan.'),
    of('job', 'both', 'Job i mindre firmaer', 'Der er færre ansøgere.'),
  ],
  'graduate-trade': [...search, of('job', 'citizen', 'Vikar på en enkelt plads', 'Du får dit navn kendt.')],
  insured: search,
  senior: [
    ...search.filter(({ area }) => area !== 'everyday'),
    of('job', 'both', 'Cv på én side', 'Erfaringen står først.'),
  ],
  jobready: [
    ...search,
    offer('course', 'Dansk på arbejdspladsen', 'Du lærer de ord, du skal bruge hver dag.'),
    of('everyday', 'citizen', 'Kørekort til bil', 'Du kan komme ud til flere arbejdspladser.'),
  ],
  support,
  young: school,
  'young-support': [...support.slice(0, 4), ...school.slice(1, 6)],
  'sick-employed': sick,
  sick: [...sick.slice(2), ...support.slice(2, 6)],
  fleks: flexible,
  minor: school,
  own: search,
};

/** Why somebody said no thanks, or stopped. */
export const declineNotes: readonly string[] = [
  'Jeg vil hellere vente, til børnene er vant til den nye pasning.',
  'Det ligger for langt væk uden bil.',
  'Jeg har fundet noget lignende selv.',
  'Det er ikke den vej, jeg vil. Kan vi tale om det?',
  'Jeg kan ikke holde til så mange timer endnu.',
];
export const stopNotes: readonly string[] = [
  'Det gav ikke mening mere, fordi planen blev en anden.',
  'Stedet havde ikke plads alligevel. Vi finder et nyt.',
  'Timerne passede ikke til bussen.',
];
export const doneNotes: readonly string[] = [
  'Det gik godt, og der kom en udtalelse ud af det.',
  'Færdig. Næste skridt er at bruge det i ansøgningerne.',
  'Gennemført. Det gav mod på mere.',
];
