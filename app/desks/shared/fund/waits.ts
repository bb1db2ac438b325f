import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { FundCase } from '../queries/fund-cases.ts';

/** Whose turn it is in the plan that three work in. */
export const turns = ['me', 'citizen', 'jobcentre'] as const;
export type Turn = (typeof turns)[number];

export type Wait = { readonly on: Turn } & (
  | { readonly what: 'proposal'; readonly count: number }
  | { readonly what: 'message' | 'reason' | 'note' | 'hand-over' | 'receive' | 'contact' }
  | { readonly what: 'booking'; readonly until: PlainDate }
);

/** The hand-over is written in good time before the jobcentre takes over. */
const handOverAhead = 14;

/** What is waiting in a case, mine first. Once the jobcentre has taken over, what was mine is theirs. */
export function waitsIn({ plan, talks, months, handOver, contactName }: FundCase, today: PlainDate): readonly Wait[] {
  const isOver = handOver !== null && handOver.receivedByName !== null && handOver.takesOverOn <= today;
  const staff = isOver ? 'jobcentre' : 'me';
  const waits: (Wait | false)[] = [
    talks !== null && talks.reasonsToHear > 0 && { on: staff, what: 'reason' },
    plan !== null && plan.proposalsToStaff > 0 && { on: staff, what: 'proposal', count: plan.proposalsToStaff },
    talks?.threadWaiting === 'staff' && { on: staff, what: 'message' },
    isDue(months, today) && handOver === null && { on: 'me', what: 'hand-over' },
    talks !== null && talks.unsharedNotes > 0 && { on: staff, what: 'note' },
    plan !== null && plan.proposalsToCitizen > 0 && { on: 'citizen', what: 'proposal', count: plan.proposalsToCitizen },
    talks?.threadWaiting === 'citizen' && { on: 'citizen', what: 'message' },
    isOpen(talks?.invitedUntil, today) && { on: 'citizen', what: 'booking', until: talks?.invitedUntil ?? today },
    handOver !== null && handOver.receivedByName === null && { on: 'jobcentre', what: 'receive' },
    contactName === null && { on: 'jobcentre', what: 'contact' },
  ];
  return waits.filter((wait) => wait !== false);
}

const isDue = (months: FundCase['months'], today: PlainDate): boolean =>
  months?.takesOverOn != null && months.takesOverOn <= addDays(today, handOverAhead);

const isOpen = (until: PlainDate | null | undefined, today: PlainDate): boolean => until != null && until >= today;

export const filters = ['me', 'citizen', 'jobcentre', 'no-step', 'meeting', 'hand-over'] as const;
export type Filter = (typeof filters)[number];

/** Whoever has handed over and been received is no longer on the way. */
export const isOnTheWay = ({ months, handOver }: FundCase, today: PlainDate): boolean =>
  handOver?.receivedByName == null && months?.takesOverOn != null && months.takesOverOn <= addDays(today, 31);

const isSoon = (at: string | null | undefined, today: PlainDate): boolean =>
  at != null && at.slice(0, 10) <= addDays(today, 7);

export function fits(one: FundCase, filter: Filter, today: PlainDate): boolean {
  if (filter === 'no-step') return one.plan !== null && one.plan.nextStep === null;
  if (filter === 'meeting') return isSoon(one.talks?.nextMeetingAt, today);
  if (filter === 'hand-over') return isOnTheWay(one, today);
  return waitsIn(one, today).some(({ on }) => on === filter);
}
