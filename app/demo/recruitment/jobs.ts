/** A job as a company tells of it, by a word of the title it suits. */
export interface DemoJob {
  readonly tasks: string;
  readonly demands: string;
  readonly hoursMin: string;
  readonly hoursMax: string;
  readonly seats: string;
}

/** Fits any title: what the company wrote. */
export const jobs: readonly DemoJob[] = [
  {
    tasks: 'Du bliver en del af et lille hold. Vi lærer dig op, og du får en fast makker de første uger.',
    demands: 'Du kan lide faget og møder til tiden. Resten lærer vi dig.',
    hoursMin: '25',
    hoursMax: '37',
    seats: '2',
  },
  {
    tasks: 'Vi har travlt fra morgenen og falder til ro efter frokost. Du tager din del af det daglige arbejde.',
    demands: 'Du taler med kunder og kolleger hver dag.',
    hoursMin: '15',
    hoursMax: '30',
    seats: '1',
  },
  {
    tasks: 'Du hjælper til, hvor der er brug for en hånd, og får dine egne opgaver, når du kender huset.',
    demands: 'Du kan arbejde selv, når opgaven er aftalt.',
    hoursMin: '10',
    hoursMax: '20',
    seats: '1',
  },
];

/** What citizens let a company read. */
export const ownWords = [
  'Jeg kender arbejdet fra mit sidste job og vil gerne i gang igen. Jeg er hurtig til at lære.',
  'Jeg er rolig og tålmodig og kan lide at arbejde sammen med andre.',
  'Jeg har prøvet lidt af det hele og møder altid til tiden.',
  'Jeg har glædet mig til at vise, hvad jeg kan. Ring gerne.',
] as const;

/** What a company writes to those it did not choose. */
export const kindNo =
  'Det var rart at møde dig. Vi valgte en, der har stået i faget før. Søg gerne igen, når du har fået et kursus med.';
export const welcome = 'Vi glæder os til at få dig på holdet. Du starter sammen med din makker.';
