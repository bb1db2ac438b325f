import { addDays, type Instant, isWorkingDay, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { RequestKind } from './labels.ts';

/** What a company asked for, and how it went. */
export interface CompanyRequest {
  readonly id: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly kind: RequestKind;
  readonly words: string;
  readonly hoursWeek: number | null;
  readonly places: number;
  readonly startsOn: PlainDate | null;
  readonly occupation: string | null;
  readonly occupationUri: string | null;
  readonly state: 'new' | 'answered' | 'done' | 'withdrawn';
  readonly madeBy: 'company' | 'staff';
  readonly madeByName: string;
  readonly madeById: string | null;
  readonly madeAt: Instant;
  readonly staffName: string | null;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
  /** What we need to know first; the company's reply stands beside it. */
  readonly question: string | null;
  readonly questionAt: Instant | null;
  readonly reply: string | null;
  readonly repliedAt: Instant | null;
  readonly replyByName: string | null;
  readonly closedAt: Instant | null;
  readonly outcome: string | null;
  /** Who of the staff the company knows. */
  readonly consultantId: string | null;
  readonly consultantName: string | null;
}

export const isOpen = ({ state }: Pick<CompanyRequest, 'state'>): boolean => state === 'new' || state === 'answered';

/** A question of ours that the company has not answered. */
export const isAsked = ({ state, question, repliedAt }: CompanyRequest): boolean =>
  state === 'answered' && question !== null && repliedAt === null;

/** Whose turn it is: ours until we have answered, theirs while a question of ours is open, then ours until it is closed. */
export const waitsOn = (request: CompanyRequest): 'municipality' | 'company' | null =>
  !isOpen(request) ? null : isAsked(request) ? 'company' : 'municipality';

/** Working days between two moments: the same day is 0, Friday to Monday is 1. */
export function workingDaysBetween(from: Instant, to: Instant): number {
  const last = toCopenhagen(to).date;
  let days = 0;
  for (let day = addDays(toCopenhagen(from).date, 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(day)) days += 1;
  return days;
}

/** How long we took to answer, in working days; while nothing is answered, until now. */
export const answerDays = ({ madeAt, answeredAt }: CompanyRequest, now: Instant): number =>
  workingDaysBetween(madeAt, answeredAt ?? now);

/** How long the company took to answer our question; null where nothing was asked. */
export const replyDays = ({ questionAt, repliedAt }: CompanyRequest, now: Instant): number | null =>
  questionAt === null ? null : workingDaysBetween(questionAt, repliedAt ?? now);
