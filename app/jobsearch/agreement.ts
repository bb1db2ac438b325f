import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { inWords, type Side } from '../people/index.ts';
import { both, bothBy } from './text.ts';

export const searchWays = {
  advertised: both('way.advertised'),
  unsolicited: both('way.unsolicited'),
  network: both('way.network'),
  visit: both('way.visit'),
  fair: both('way.fair'),
  profile: both('way.profile'),
} as const;
export type SearchWay = keyof typeof searchWays;

export const periods = { week: both('per.week'), month: both('per.month') } as const;
export type Per = keyof typeof periods;

/** A job as people say it, and the occupation of ESCO (or group of ISCO) it is known as. */
export interface SoughtTitle {
  readonly title: string;
  readonly uri: string | null;
}

/** What two people agree about somebody's job search. No number comes from the law. */
export interface Terms {
  readonly titles: readonly SoughtTitle[];
  readonly ways: readonly SearchWay[];
  readonly areas: readonly string[];
  readonly amount: number | null;
  readonly per: Per | null;
  readonly note: string | null;
  readonly logFrom: PlainDate | null;
  /** BEK 19/2026 § 11, stk. 4: the municipality sets a deadline for the log. */
  readonly logBy: PlainDate | null;
}

/** Who can be party to an agreement on job search: helpers are not. */
export type AgreementSide = Exclude<Side, 'helper'>;
/** The authority that the citizen agreed with, in the word of the law. */
export type Party = 'kommune' | 'akasse';

export interface JobSearchAgreement extends Terms {
  readonly id: string;
  readonly proposedAt: string;
  readonly proposedBy: AgreementSide;
  readonly proposedByName: string;
  /** Null while it is a proposal. */
  readonly agreedAt: string | null;
  readonly acceptedByName: string | null;
  readonly party: Party | null;
}

/** What the acts on agreements look at. */
export interface AgreementState {
  readonly closed: boolean;
  readonly running: JobSearchAgreement | null;
  readonly proposal: JobSearchAgreement | null;
  /** Is an agreement with the municipality demanded of this person today? Null where the law cannot answer. */
  readonly demanded: boolean | null;
}

export const partyOf = (side: AgreementSide): Party => (side === 'akasse' ? 'akasse' : 'kommune');

/** Citizen on the one side, the authorities on the other. */
export const isSameSide = (a: AgreementSide, b: AgreementSide): boolean => (a === 'citizen') === (b === 'citizen');

/** "job som pedel og tømrer i Hjørring, 2 job om ugen" */
export function termsInWords({ titles, areas, amount, per }: Terms): Bilingual {
  const jobs = inWords(titles.map(({ title }) => ({ da: title, en: title })));
  const places = inWords(areas.map((area) => ({ da: area, en: area })));
  const named = bothBy('agree.terms', (lang) => ({ titler: jobs[lang] }));
  const placed =
    areas.length === 0 ? named : bothBy('agree.terms.areas', (lang) => ({ job: named[lang], steder: places[lang] }));
  if (amount === null || per === null) return placed;
  return bothBy(`agree.terms.${per}`, (lang) => ({ job: placed[lang], antal: amount }));
}

const key = ({ titles, ways, areas, amount, per, note, logFrom, logBy }: Terms): string =>
  JSON.stringify([titles.map(({ title }) => title), [...ways].sort(), areas, amount, per, note, logFrom, logBy]);

export const isSameTerms = (a: Terms, b: Terms): boolean => key(a) === key(b);
