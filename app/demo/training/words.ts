/** Why people want a course, as they write it themselves. */
const whys: readonly string[] = [
  'Jeg vil gerne have noget, jeg kan vise en arbejdsgiver.',
  'Min nabo fik job efter det kursus. Det vil jeg også.',
  'Jeg vil tilbage på arbejdsmarkedet med noget nyt.',
  'Jeg kan godt lide at arbejde med hænderne.',
];

const driving: readonly string[] = [
  'Jeg har kørt hele mit liv, men mangler beviset.',
  'Jeg kan lide at være på farten.',
];

/** What fits the course. */
export const whysFor = (title: string): readonly string[] =>
  /bus|taxi|lastbil|køretøj|truck/i.test(title) ? [...whys, ...driving] : whys;

/** What people answer when they are asked how it goes, by score. */
export const saidAt: Readonly<Record<number, readonly string[]>> = {
  2: ['Det går stærkt. Jeg kan ikke følge med i teorien.'],
  3: ['Det er okay. Der er meget at læse.'],
  4: ['Det går fint, og de andre er flinke.'],
  5: ['Det er det bedste, jeg har gjort længe.', 'Jeg glæder mig til prøven.'],
};

/** What is in the way. Nobody is asked about their health. */
export const barriers = [
  ['money', 'Jeg er bange for at miste penge, mens jeg er af sted.', 'At se det sort på hvidt, uge for uge.'],
  ['transport', 'Bussen kører ikke så tidligt.', 'At køre sammen med en anden på holdet.'],
  ['afraid', 'Skolen var ikke noget for mig sidst.', 'At se stedet først.'],
  ['basics', 'Jeg læser langsomt.', 'At få teksterne læst op.'],
] as const;
