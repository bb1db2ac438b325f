/** Whose citizens the list shows. Closed cases belong to nobody any more and stand apart. */
export const scopes = ['mine', 'team', 'alle', 'afsluttede'] as const;
export type Scope = (typeof scopes)[number];

/** The ready filters, in the order of the panel. Several may be chosen; each makes the list shorter. */
export const filterKeys = [
  'venter-paa-mig',
  'venter-paa-borger',
  'samtale-i-dag',
  'uden-skridt',
  'uden-maal',
  'uden-samtale',
  'ny',
  'frist',
  'vurdering',
  'afgoerelse',
  'hoering',
  'klage',
  'uden-kontaktperson',
  'under-30',
  'ung-aktivitetsparat',
  'dimittend',
  'over-et-aar',
  'skift',
  'tolk',
  'fritaget',
  'gaest',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Filters that find nobody among one's own or the team's citizens: choosing one looks through all. */
export const wideFilters: ReadonlySet<FilterKey> = new Set(['uden-kontaktperson', 'gaest']);

export const sortKeys = ['navn', 'uger', 'kontakt', 'sidst', 'frist', 'moede', 'talt'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The columns one can choose beside the name, in the order of the table. */
export const columnKeys = [
  'maal',
  'venter',
  'moede',
  'ydelse',
  'uger',
  'frist',
  'talt',
  'kontakt',
  'siden',
  'skift',
  'sidst',
  'uddannelse',
  'form',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const isOneOf = <T extends string>(keys: readonly T[], text: string | null): text is T =>
  text !== null && (keys as readonly string[]).includes(text);
