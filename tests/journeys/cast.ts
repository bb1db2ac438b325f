import { type CastMember, castOf } from '../setup/personas.ts';

/** The parts of the demo that the journeys play, by the keys the demo knows them by. The only place that names those keys. */
const parts = {
  graduate: 'graduate',
  inFirstMonths: 'first-months',
  senior: 'senior',
  notDigital: 'not-digital',
  withProtectedAddress: 'protected',
  minor: 'minor',
  movedIn: 'moved-in',
  caseworker: 'caseworker',
  /** In the same team as the caseworker. */
  newColleague: 'new-caseworker',
  /** In another team. */
  youthCaseworker: 'youth-caseworker',
  consultant: 'company-consultant',
  /** Sees a part of the senior's case. */
  helper: 'helper',
  /** Sees the case of whoever is in the first months. */
  inTheFund: 'akasse-caseworker',
  manager: 'manager',
  analyst: 'analyst',
  administrator: 'administrator',
  atCompany: 'company-user',
  atProvider: 'provider',
  atSchool: 'school',
  atUnion: 'union',
  atRegion: 'region',
} as const;
export type Part = keyof typeof parts;

export type Cast = Readonly<Record<Part, CastMember>>;

/** Everybody on the login page. */
export const everybody = Object.keys(parts) as readonly Part[];

const caseworking = {
  home: '/overblik',
  navigation: [
    'Overblik',
    'Virksomheder',
    'Kalender',
    'Opfølgning',
    'Tilbud',
    'Uddannelse',
    'Afgørelser',
    'Breve',
    'Ny borger',
    'Udsigt',
    'Hvad virker?',
    'Regelbogen',
    'Fag',
  ],
} as const;
const sharing = { home: '/delt-med-mig', navigation: ['Delt med mig', 'Regelbogen', 'Fag'] } as const;
const outside = { home: '/jeres-side', navigation: ['Regelbogen', 'Fag', 'Jeres side'] } as const;
const ownPages = {
  home: '/min-side',
  navigation: [
    'Forside',
    'Min plan',
    'Beskeder',
    'Samtaler',
    'Job og praktik',
    'Uddannelse',
    'Jobsøgning',
    'Hvad kan jeg forvente?',
    'Oplysninger',
    'Historie',
    'Hvem har set?',
  ],
} as const;

/** Where each comes to, and what they can go to from there: all of it, and nothing else. */
const places: Readonly<Partial<Record<Part, { readonly home: string; readonly navigation: readonly string[] }>>> = {
  caseworker: caseworking,
  newColleague: caseworking,
  youthCaseworker: caseworking,
  consultant: {
    home: '/overblik',
    navigation: [
      'Overblik',
      'Virksomheder',
      'Jobordrer',
      'Kalender',
      'Tid og pladser',
      'Opfølgning',
      'Tilbud',
      'Uddannelse',
      'Udsigt',
      'Hvad virker?',
      'Regelbogen',
      'Fag',
    ],
  },
  helper: sharing,
  inTheFund: { ...sharing, navigation: ['Delt med mig', 'Kalender', 'Regelbogen', 'Fag'] },
  manager: {
    home: '/overblik',
    navigation: [
      'Overblik',
      'Virksomheder',
      'Tid og pladser',
      'Tilbud',
      'Uddannelse',
      'Afgørelser',
      'Breve',
      'Ny borger',
      'Kontaktpersoner',
      'Tal',
      'Udsigt',
      'Hvad virker?',
      'Laboratorium',
      'Regelbogen',
      'Fag',
    ],
  },
  analyst: {
    home: '/tal',
    navigation: ['Tid og pladser', 'Uddannelse', 'Tal', 'Udsigt', 'Hvad virker?', 'Laboratorium', 'Regelbogen', 'Fag'],
  },
  administrator: { home: '/administration', navigation: ['Regelbogen', 'Fag', 'Administration'] },
  atCompany: outside,
  atProvider: outside,
  atSchool: outside,
  atUnion: outside,
  atRegion: outside,
};

export const placesOf = (part: Part) => places[part] ?? ownPages;

/** Who plays which part in the municipality of a running demo. */
export async function readCast(dataDir: string, municipality: number): Promise<Cast> {
  const personas = await castOf(dataDir, municipality);
  const played = Object.entries(parts).map(([part, key]) => {
    const persona = personas.get(key);
    if (!persona) throw new Error(`Nobody in the demo plays ${key}. It has ${[...personas.keys()].join(', ')}.`);
    return [part, persona] as const;
  });
  return Object.fromEntries(played) as Record<Part, CastMember>;
}
