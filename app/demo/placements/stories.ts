/** A place in the demo: what it is, and how far it has come. Days are counted from today; negative ones are gone. */
export interface PlaceStory {
  /** Whose case: the citizen one can log in as, or anybody for whom the law allows it. */
  readonly who: 'persona' | 'any';
  /** At the company that one can log in as, or at another. */
  readonly where: 'persona' | 'other';
  readonly kind: 'praktik' | 'smaajob';
  readonly purposeKind?: 'paid-hours' | 'skills' | 'clarification';
  readonly purpose: string;
  readonly functionTitle: string;
  readonly tasks: string;
  readonly paidFunction?: string;
  readonly alongside?: string;
  /** The first day, a Monday: so many weeks from the Monday of this week. */
  readonly fromWeek: number;
  readonly weeks: number;
  readonly steps: readonly { readonly until: number; readonly unpaid?: number; readonly paid?: number }[];
  /** Days ago; what is left out has not happened. */
  readonly drafted?: number;
  readonly sent?: number;
  readonly citizenYes?: number;
  readonly companyYes?: number;
  readonly representativeYes?: number;
  readonly granted?: number;
  readonly check?: {
    readonly asked: number;
    readonly citizen?: { readonly ago: number; readonly score: string; readonly words?: string };
    readonly company?: { readonly ago: number; readonly score: string; readonly words?: string };
  };
  readonly talk?: { readonly ago: number; readonly outcome: string };
  readonly assessed?: {
    readonly citizen: number;
    readonly company: number;
    readonly staff?: number;
    readonly learned: string;
    readonly offered: 'job' | 'paid-hours' | 'education' | 'nothing';
    readonly hours?: string;
    readonly nextStep: string;
  };
}

export const placeStories: readonly PlaceStory[] = [
  {
    who: 'any',
    where: 'other',
    kind: 'praktik',
    purposeKind: 'clarification',
    purpose: 'At finde ud af, om arbejdet passer, før valget af uddannelse.',
    functionTitle: 'Medhjælper på værkstedet',
    tasks: 'Rydde op, hente dele og hjælpe ved maskinerne.',
    fromWeek: 1,
    weeks: 2,
    steps: [{ until: 2, unpaid: 20 }],
    drafted: 1,
  },
  {
    who: 'any',
    where: 'other',
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: 'At prøve arbejdet og få løntimer, så snart opgaverne sidder fast.',
    functionTitle: 'Medhjælper i køkkenet',
    tasks: 'Skære grønt, vaske op og dække borde.',
    paidFunction: 'Rengøring efter lukketid',
    fromWeek: 2,
    weeks: 4,
    steps: [
      { until: 2, unpaid: 15 },
      { until: 4, unpaid: 10, paid: 5 },
    ],
    sent: 6,
    citizenYes: 5,
    companyYes: 5,
  },
  {
    who: 'persona',
    where: 'persona',
    kind: 'praktik',
    purposeKind: 'skills',
    purpose: 'At få rutine i opgaverne, så de kan stå på CV’et.',
    functionTitle: 'Assistent i butikken',
    tasks: 'Fylde varer op, hjælpe kunder og lukke kassen.',
    paidFunction: 'Kasse om lørdagen',
    fromWeek: 2,
    weeks: 4,
    steps: [
      { until: 2, unpaid: 20 },
      { until: 4, unpaid: 14, paid: 6 },
    ],
    sent: 1,
  },
  {
    who: 'any',
    where: 'other',
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: 'At vise, hvad der kan, så stedet kan ansætte på nogle timer om ugen.',
    functionTitle: 'Medhjælper på lageret',
    tasks: 'Pakke ordrer, tage imod varer og holde orden.',
    paidFunction: 'Pakke om aftenen',
    fromWeek: 1,
    weeks: 4,
    steps: [
      { until: 1, unpaid: 20 },
      { until: 4, unpaid: 12, paid: 8 },
    ],
    sent: 12,
    citizenYes: 11,
    companyYes: 10,
    representativeYes: 8,
    granted: 6,
  },
  {
    who: 'any',
    where: 'persona',
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: 'At bygge timer op uge for uge med løn for det, der løses alene.',
    functionTitle: 'Hjælper i gartneriet',
    tasks: 'Plante, vande og gøre klar til kunder.',
    paidFunction: 'Levering af bestillinger',
    fromWeek: -2,
    weeks: 4,
    steps: [
      { until: 1, unpaid: 15 },
      { until: 3, unpaid: 10, paid: 6 },
      { until: 4, unpaid: 6, paid: 12 },
    ],
    sent: 30,
    citizenYes: 29,
    companyYes: 28,
    representativeYes: 26,
    granted: 24,
    check: {
      asked: 9,
      citizen: { ago: 8, score: '4', words: 'Folk er søde, og jeg kan finde rundt.' },
    },
  },
  {
    who: 'any',
    where: 'other',
    kind: 'praktik',
    purposeKind: 'clarification',
    purpose: 'At prøve, hvor mange timer der er kræfter til.',
    functionTitle: 'Hjælper i vaskeriet',
    tasks: 'Sortere, lægge sammen og pakke.',
    fromWeek: -2,
    weeks: 4,
    steps: [{ until: 4, unpaid: 16 }],
    sent: 30,
    citizenYes: 29,
    companyYes: 28,
    representativeYes: 27,
    granted: 25,
    check: {
      asked: 9,
      citizen: { ago: 8, score: '2', words: 'Jeg står op hele dagen og får ondt i ryggen.' },
      company: { ago: 8, score: '3' },
    },
  },
  {
    who: 'any',
    where: 'persona',
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: 'At prøve arbejdet og få løntimer, så snart opgaverne sidder fast.',
    functionTitle: 'Medhjælper i kantinen',
    tasks: 'Smøre mad, stå i buffeten og vaske op.',
    paidFunction: 'Servering ved møder',
    fromWeek: -5,
    weeks: 4,
    steps: [
      { until: 2, unpaid: 18 },
      { until: 4, unpaid: 12, paid: 6 },
    ],
    sent: 50,
    citizenYes: 49,
    companyYes: 48,
    representativeYes: 46,
    granted: 45,
    talk: { ago: 25, outcome: 'Det går godt. Løntimerne begynder som aftalt.' },
    assessed: {
      citizen: 6,
      company: 5,
      staff: 3,
      learned: 'Hygiejne, tempo i frokosten og at tage imod gæster.',
      offered: 'paid-hours',
      hours: '12',
      nextStep: 'Tale med kantinen om flere timer til foråret',
    },
  },
  {
    who: 'any',
    where: 'other',
    kind: 'smaajob',
    purpose: 'Tre timer om ugen med løn, mens sproget kommer.',
    functionTitle: 'Aftenrengøring',
    tasks: 'Støvsuge, tømme skrald og vaske gulv.',
    fromWeek: -3,
    weeks: 12,
    steps: [{ until: 12, paid: 3 }],
    sent: 30,
    citizenYes: 29,
    companyYes: 28,
  },
];
