import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { both, bothBy } from './text.ts';

export const entryKinds = { job: both('entry.kind.job'), other: both('entry.kind.other') } as const;
export type EntryKind = keyof typeof entryKinds;
export const hoursKinds = { full: both('entry.hours.full'), part: both('entry.hours.part') } as const;
export type HoursKind = keyof typeof hoursKinds;
/** BEK-LAB § 31, stk. 3, nr. 5: "f.eks. mail, brev, telefonisk eller personligt fremmøde". */
export const entryWays = {
  form: both('entry.way.form'),
  mail: both('entry.way.mail'),
  letter: both('entry.way.letter'),
  phone: both('entry.way.phone'),
  'in-person': both('entry.way.in-person'),
} as const;
export type EntryWay = keyof typeof entryWays;
export const advertisedKinds = { yes: both('entry.advertised.yes'), no: both('entry.advertised.no') } as const;

/** Something somebody did to find work. The seven things of BEK-LAB § 31, stk. 3, and of them only title and day are needed here. */
export interface Entry {
  readonly kind: EntryKind;
  readonly title: string;
  readonly onDay: PlainDate;
  readonly company: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly hours: HoursKind | null;
  readonly weeklyHours: number | null;
  readonly way: EntryWay | null;
  readonly advertised: boolean | null;
}

export const entrySources = ['here', 'link', 'jobnet', 'staff'] as const;
export type EntrySource = (typeof entrySources)[number];

export interface LoggedEntry extends Entry {
  readonly id: string;
  readonly source: EntrySource;
  readonly recordedAt: string;
  readonly recordedByName: string;
}

/** Only a job and a day. */
export const bareEntry = (title: string, onDay: PlainDate, company: string | null = null): Entry => ({
  kind: 'job',
  title,
  onDay,
  company,
  postcode: null,
  city: null,
  hours: null,
  weeklyHours: null,
  way: null,
  advertised: null,
});

/** The details of BEK-LAB § 31, stk. 3, each by its number. */
export const orderDetails = ['title', 'company', 'place', 'hours', 'way', 'onDay', 'advertised'] as const;
export type OrderDetail = (typeof orderDetails)[number];

/** What the order asks of a certain job and this entry does not tell. Of other job search it asks nothing more. */
export function missingDetails(entry: Entry): readonly OrderDetail[] {
  if (entry.kind === 'other') return [];
  const there: Readonly<Record<OrderDetail, boolean>> = {
    title: true,
    company: entry.company !== null,
    place: entry.postcode !== null && entry.city !== null,
    hours: entry.hours === 'full' || (entry.hours === 'part' && entry.weeklyHours !== null),
    way: entry.way !== null,
    onDay: true,
    advertised: entry.advertised !== null,
  };
  return orderDetails.filter((detail) => !there[detail]);
}

const jobAt = ({ title, company }: Pick<Entry, 'title' | 'company'>): Bilingual =>
  company === null ? { da: title, en: title } : both('log.at', { job: title, virksomhed: company });

/** "pedel hos Netto den 24. november 2026" */
export function entryInWords(entry: Pick<Entry, 'title' | 'company' | 'onDay'>): Bilingual {
  const job = jobAt(entry);
  return bothBy('log.when', (lang) => ({ job: job[lang], dag: formatDate(lang, entry.onDay) }));
}

/** How far back an entry may lie, in days. */
export const longestBack = 366;
