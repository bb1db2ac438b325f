import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { isId } from '../../kernel/http/is-id.ts';
import { groupCode, type Occupations } from '../../occupations/index.ts';
import type { Wanted } from '../../training/index.ts';

export const longestTitle = 120;
export const weekChoices = [1, 2, 6, 13, 26, 52] as const;
export const kmChoices = [10, 25, 50, 100] as const;
/** Weeks until a class begins. */
export const soonChoices = [4, 8, 13, 26] as const;

/** What somebody asked for; all of it stands in the address. */
export interface CourseChoice {
  /** As it was typed. */
  readonly job: string;
  /** An occupation or a group that was chosen among several. */
  readonly uri: string | null;
  readonly weeks: number | null;
  readonly postalCode: string | null;
  readonly km: number | null;
  readonly soon: number | null;
  readonly all: boolean;
  /** The citizen whom staff looks for. */
  readonly caseId: string | null;
}

export const nothingChosen: CourseChoice = {
  job: '',
  uri: null,
  weeks: null,
  postalCode: null,
  km: null,
  soon: null,
  all: false,
  caseId: null,
};

const oneOf = <T extends number>(choices: readonly T[], text: string | undefined): T | null =>
  choices.find((one) => String(one) === text) ?? null;

/** Reads the address; what makes no sense counts as not chosen. `before` stands where nothing was asked yet. */
export function readChoice(query: Readonly<Record<string, string>>, before: Partial<CourseChoice> = {}): CourseChoice {
  const { fag = '', postnr = '', sag = '' } = query;
  const asked = query['job'] !== undefined;
  return {
    job: asked ? (query['job'] ?? '').trim().slice(0, longestTitle) : (before.job ?? ''),
    uri: fag !== '' && fag.length < 200 ? fag : asked ? null : (before.uri ?? null),
    weeks: oneOf(weekChoices, query['uger']),
    postalCode: /^\d{4}$/.test(postnr.trim()) ? postnr.trim() : asked ? null : (before.postalCode ?? null),
    km: oneOf(kmChoices, query['km']),
    soon: oneOf(soonChoices, query['start']),
    all: query['alle'] === '1',
    caseId: isId(sag) ? sag : (before.caseId ?? null),
  };
}

/** The address of a choice, with something changed. */
export function choiceHref(path: string, choice: CourseChoice, change: Partial<CourseChoice> = {}): string {
  const { job, uri, weeks, postalCode, km, soon, all, caseId } = { ...choice, ...change };
  const query = new URLSearchParams({ job });
  if (uri !== null) query.set('fag', uri);
  if (weeks !== null) query.set('uger', String(weeks));
  if (postalCode !== null) query.set('postnr', postalCode);
  if (km !== null) query.set('km', String(km));
  if (soon !== null) query.set('start', String(soon));
  if (all) query.set('alle', '1');
  if (caseId !== null && path.startsWith('/uddannelse')) query.set('sag', caseId);
  return `${path}?${query}`;
}

/** What a typed goal was read as. */
export interface ReadGoal {
  readonly uri: string | null;
  readonly name: string | null;
  readonly isco: string | null;
  /** What it may mean where that is not sure. */
  readonly maybe: readonly { readonly uri: string; readonly label: string }[];
}

const noGoal: ReadGoal = { uri: null, name: null, isco: null, maybe: [] };
const mostMaybe = 5;

/** The work behind a goal: what was chosen, or what the words plainly say. Words that may mean several things are asked about. */
export function readGoal({ job, uri }: Pick<CourseChoice, 'job' | 'uri'>, known: Occupations): ReadGoal {
  const named = (chosen: string): ReadGoal | null => {
    const name = known.nameOf(chosen);
    if (name === null) return null;
    const isco = groupCode(chosen) ?? known.occupation(chosen)?.groups.at(-1)?.code ?? null;
    return { uri: chosen, name, isco: isco !== null && isco.length >= 3 ? isco : null, maybe: [] };
  };
  const chosen = uri === null ? null : named(uri);
  if (chosen) return chosen;
  if (job === '') return noGoal;
  const { sureness, found } = known.find(job);
  const [first] = found;
  if (!first || sureness === 'unknown') return noGoal;
  const maybe = found.slice(0, mostMaybe).map((one) => ({ uri: one.uri, label: one.label }));
  if (sureness === 'doubtful') return { ...noGoal, maybe };
  return { ...(named(first.uri) ?? noGoal), maybe: sureness === 'known' ? [] : maybe.slice(1) };
}

const daysOfWeek = 7;

/** The choice as the catalogue is asked. */
export const wantedOf = (choice: CourseChoice, goal: ReadGoal, today: PlainDate): Wanted => ({
  words: choice.job,
  occupationUri: goal.uri,
  isco: goal.isco,
  postalCode: choice.postalCode,
  weeksMost: choice.weeks,
  kmMost: choice.postalCode === null ? null : choice.km,
  startsBy: choice.soon === null ? null : addDays(today, choice.soon * daysOfWeek),
  today,
});
