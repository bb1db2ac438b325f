import { addDays, type PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import type { Decider, Rate, SchemeId, Subsidy } from './answer.ts';
import type { FundingCase } from './funding-case.ts';
import type { Verdict } from './verdict.ts';

/** One way to have a course paid. Texts may hold the marks of the two voices ({@link import('./voice.ts').said}). */
export interface Scheme {
  readonly id: SchemeId;
  readonly name: Words;
  readonly judge: (c: FundingCase) => Verdict;
  readonly decides: (c: FundingCase) => Decider;
  readonly pays: Words;
  /** What to do when it is a yes, or when something is missing. */
  readonly nextStep: Words;
  /** What to do when facts are missing, where that is another thing. */
  readonly whenMissing?: Words;
  readonly rate?: (c: FundingCase) => Rate | null;
  readonly subsidy?: (c: FundingCase) => Subsidy | null;
  readonly by?: (c: FundingCase) => PlainDate | null;
  readonly opens?: (c: FundingCase) => PlainDate | null;
  readonly closes?: (c: FundingCase) => PlainDate | null;
  readonly askWhom: Words;
  readonly unread?: boolean;
  /** It pays no course, but helps on the way. */
  readonly aside?: boolean;
  /** To whom it speaks although the act was not read; everybody unless it says so. */
  readonly concerns?: (c: FundingCase) => boolean;
}

export const fund: Words = { da: '{din} a-kasse', en: '{your} fund' };
export const municipality: Words = { da: '{din} kommune', en: '{your} municipality' };
export const municipalityPays: Words = {
  da: 'Kommunen betaler skolen. Det koster {dig} 0 kr.',
  en: 'The municipality pays the school. It costs {you} nothing.',
};
export const elsewhere: Words = { da: 'Det kan vi ikke svare på her.', en: 'That cannot be answered here.' };

/** What must be settled before a course is settled the day before it begins. */
export const beforeStart = ({ course }: FundingCase): PlainDate | null =>
  course?.startsOn ? addDays(course.startsOn, -1) : null;
