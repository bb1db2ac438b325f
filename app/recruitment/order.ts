import type { PlainDate } from '@fodfaeste/law/dates';
import type { Condition } from '@fodfaeste/occupations';

/** BEK-DATAGRUNDLAG § 137, stk. 1: ordinary work, apprentices, fleksjob, igu. A few hours a week stand for themselves here. */
export const orderKinds = ['ordinary', 'small-job', 'apprentice', 'flexjob', 'igu'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** § 139, nr. 3: a) being handled, b) enough candidates for now, c) closed by the employer or the seats filled, d) the day has passed. */
export const orderStates = ['open', 'enough-referred', 'closed-by-employer', 'deadline-passed', 'filled'] as const;
export type OrderState = (typeof orderStates)[number];

/** What somebody writes of a job. */
export interface OrderTerms {
  readonly title: string;
  readonly occupationUri: string | null;
  readonly kind: OrderKind;
  readonly tasks: string;
  readonly demands: string | null;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly seats: number;
  readonly startsOn: PlainDate | null;
  /** The last day for candidates. */
  readonly applyBy: PlainDate | null;
  readonly standing: boolean;
  readonly place: string | null;
  readonly postalCode: string | null;
  readonly conditions: readonly Condition[];
  readonly contactName: string;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
}

export interface JobOrder extends OrderTerms {
  readonly authorityId: number;
  readonly id: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly siteId: string | null;
  readonly state: OrderState;
  readonly stateAt: string;
  readonly stateWords: string | null;
  readonly madeBy: 'company' | 'staff';
  readonly madeByName: string;
  readonly madeAt: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly firstAnswerAt: string | null;
  readonly answerWords: string | null;
  readonly firstSentAt: string | null;
  readonly lastSentAt: string | null;
}

/** New candidates are asked for an open order alone. */
export const takesCandidates = ({ state }: Pick<JobOrder, 'state'>): boolean => state === 'open';

/** Nothing more is to come of it. */
export const isOverOrder = ({ state }: Pick<JobOrder, 'state'>): boolean =>
  state === 'closed-by-employer' || state === 'deadline-passed' || state === 'filled';

export interface OrderShare {
  readonly authorityId: number;
  readonly orderId: string;
  readonly withAuthorityId: number;
  /** The municipality that has the order, and the one let in. */
  readonly ownerName: string;
  readonly withName: string;
  readonly state: 'proposed' | 'agreed' | 'declined' | 'ended';
  readonly told: ShareTold;
  readonly words: string | null;
  readonly proposedByName: string;
  readonly proposedAt: string;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
  readonly answerWords: string | null;
}

/** What a municipality is told of an order before it has said yes: enough to answer, and nobody's name. */
export interface ShareTold {
  readonly title: string;
  readonly companyName: string;
  readonly place: string | null;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly seats: number;
  readonly startsOn: PlainDate | null;
}

export const toldOf = ({
  title,
  companyName,
  place,
  hoursMin,
  hoursMax,
  seats,
  startsOn,
}: Pick<JobOrder, keyof ShareTold>): ShareTold => ({ title, companyName, place, hoursMin, hoursMax, seats, startsOn });
