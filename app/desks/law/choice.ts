import { type PlainDate, parsePlainDate, plainDate } from '@fodfaeste/law/dates';

export const firstLawDay = plainDate('2020-01-01');

/** What a reader of the rule book has chosen; everything stands in the address. */
export interface RuleChoice {
  readonly on: PlainDate;
  readonly topic: string | null;
  readonly group: string | null;
  readonly kind: string | null;
  readonly search: string;
  /** Also acts that are expected and not adopted. */
  readonly expected: boolean;
  /** Every rule on one page, to read through or print. */
  readonly all: boolean;
}

/** Reads the address; what makes no sense counts as not chosen. */
export function readChoice(query: (name: string) => string | undefined, today: PlainDate): RuleChoice {
  const on = parsePlainDate(query('dato') ?? '') ?? today;
  const text = (name: string) => {
    const given = query(name) ?? '';
    return /^[a-z0-9_.]{1,80}$/.test(given) ? given : null;
  };
  return {
    on: on < firstLawDay ? firstLawDay : on,
    topic: text('emne'),
    group: text('gruppe'),
    kind: text('slags'),
    search: (query('q') ?? '').trim().slice(0, 80),
    expected: query('forventet') === '1',
    all: query('alle') === '1',
  };
}

/** The address of a choice, with something changed. */
export function choiceHref(path: string, choice: RuleChoice, change: Partial<RuleChoice> = {}): string {
  const { on, topic, group, kind, search, expected, all } = { ...choice, ...change };
  const query = new URLSearchParams({ dato: on });
  if (topic !== null) query.set('emne', topic);
  if (group !== null) query.set('gruppe', group);
  if (kind !== null) query.set('slags', kind);
  if (search !== '') query.set('q', search);
  if (expected) query.set('forventet', '1');
  if (all) query.set('alle', '1');
  return `${path}?${query}`;
}

/** Nothing narrower than the day was chosen: the book opens on its topics. */
export const isOpening = ({ topic, group, kind, search, all }: RuleChoice): boolean =>
  topic === null && group === null && kind === null && search === '' && !all;

/** Ids of the acts to count as law. */
export const expectedActs = ({ expected }: Pick<RuleChoice, 'expected'>): readonly string[] =>
  expected ? ['lab-2027'] : [];
