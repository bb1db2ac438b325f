import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** The departments of a municipality that meet around a citizen. `youth` opens under-18s' cases (access-rules.ts). */
export const departments = {
  jobcentre: say('Jobcentret', 'The jobcentre'),
  youth: say('Ungeenheden', 'The youth unit'),
  business: say('Erhverv og virksomheder', 'Business and companies'),
  benefits: say('Ydelse', 'Benefits'),
  social: say('Social og familie', 'Social services and family'),
  health: say('Sundhed', 'Health'),
  education: say('Uddannelse og vejledning', 'Education and guidance'),
  'citizen-service': say('Borgerservice', 'Citizen service'),
  administration: say('Administrationen', 'The administration'),
  akasse: say('A-kassen', 'The a-kasse'),
} as const satisfies Record<string, Bilingual>;
export type Department = keyof typeof departments;

export const isDepartment = (text: string): text is Department => Object.hasOwn(departments, text);

/** Where somebody works, as the citizen reads it: "Sundhed, Hjørring Kommune". */
export function workplace(department: string | null, organisation: string): Bilingual {
  if (!department || !isDepartment(department) || department === 'akasse') return say(organisation, organisation);
  const { da, en } = departments[department];
  return say(`${da}, ${organisation}`, `${en}, ${organisation}`);
}
