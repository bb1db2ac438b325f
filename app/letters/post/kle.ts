/** A subject number of KLE with its title. */
export interface Kle {
  readonly number: string;
  readonly title: string;
}

/** The edition the titles are from. */
export const kleVersion = 'Februar 2026';

export const kleShape = /^\d{2}\.\d{2}\.\d{2}$/;

// OS2KLE 3.23 (KLE February 2026): the subjects that letters of the employment effort are about.
const titles: Readonly<Record<string, string>> = {
  '00.07.04': 'Partshøring',
  '15.17.06': 'Sygedagpengeopfølgning',
  '15.17.18': 'Rehabilitering',
  '15.17.26': 'Jobafklaringsforløb',
  '15.18.05': 'Virksomhedspraktik',
  '15.18.10': 'Løntilskud',
  '15.18.15': 'Nytteindsats',
  '15.18.20': 'Vejledning og opkvalificering',
  '15.20.00': 'Beskæftigelsesindsats',
  '15.20.01': 'Min Plan',
  '15.20.20': 'Kontaktforløb m.v.',
  '15.20.24': 'Fleksjob',
  '15.20.34': 'Hjælpemidler',
  '15.20.36': 'Mentor',
  '15.20.38': 'Befordring',
};

/** What letters are about unless they say otherwise: the talks and all around them. */
export const contactCourse = '15.20.20';

/** A number without a title here goes with the number alone. */
export const kleOf = (number: string | null): Kle => {
  const known = number ?? contactCourse;
  return { number: known, title: titles[known] ?? known };
};
