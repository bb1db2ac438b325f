import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { LadderStep, PlacementKind } from './placement.ts';
import { both } from './text.ts';

export const ladderSteps = [1, 2, 3, 4, 5] as const;
export type StepNumber = (typeof ladderSteps)[number];

/** A step as typed. Nothing typed at all is no step. */
export interface TypedStep {
  readonly until?: number | undefined;
  readonly unpaid?: number | undefined;
  readonly paid?: number | undefined;
}

export type LadderRead =
  | { readonly ok: true; readonly ladder: readonly LadderStep[] }
  | { readonly ok: false; readonly field: string; readonly text: Bilingual };

/** How many weeks a place lasts, the last one begun counting as a whole. */
export const weeksOf = (startsOn: PlainDate, endsOn: PlainDate): number =>
  Math.max(1, Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7));

const isTyped = ({ until, unpaid, paid }: TypedStep): boolean =>
  until !== undefined || unpaid !== undefined || paid !== undefined;

const fault = (field: string, text: Bilingual): LadderRead => ({ ok: false, field, text });

/** Hours from week to week without holes, to the last week. The last step may leave its week out: it lasts to the end. */
export function readLadder(typed: readonly TypedStep[], weeks: number, kind: PlacementKind): LadderRead {
  const last = typed.findLastIndex(isTyped);
  if (last < 0) return fault(kind === 'smaajob' ? 'step1Paid' : 'step1Unpaid', both('ladder.empty'));
  const ladder: LadderStep[] = [];
  for (const [at, step] of typed.slice(0, last + 1).entries()) {
    const nummer = at + 1;
    if (!isTyped(step)) return fault(`step${nummer}Until`, both('ladder.hole'));
    const before = ladder.at(-1)?.toWeek ?? 0;
    const until = step.until ?? (at === last ? weeks : undefined);
    if (until === undefined) return fault(`step${nummer}Until`, both('ladder.until', { nummer }));
    if (until <= before) return fault(`step${nummer}Until`, both('ladder.order', { nummer, foer: nummer - 1 }));
    if (until > weeks) return fault(`step${nummer}Until`, both('ladder.beyond', { nummer, uger: weeks }));
    const [unpaid, paid] = [step.unpaid ?? 0, step.paid ?? 0];
    const hoursFault = faultOfHours(nummer, unpaid, paid, kind);
    if (hoursFault) return hoursFault;
    ladder.push({ fromWeek: before + 1, toWeek: until, unpaid, paid });
  }
  const ends = ladder.at(-1)?.toWeek ?? 0;
  if (ends < weeks) return fault(`step${ladder.length}Until`, both('ladder.gap', { uge: ends, uger: weeks }));
  return { ok: true, ladder };
}

function faultOfHours(nummer: number, unpaid: number, paid: number, kind: PlacementKind): LadderRead | null {
  if (kind === 'smaajob') {
    if (unpaid > 0) return fault(`step${nummer}Unpaid`, both('ladder.unpaidInJob'));
    return paid < 1 ? fault(`step${nummer}Paid`, both('ladder.hour')) : null;
  }
  return unpaid + paid === 0 ? fault(`step${nummer}Unpaid`, both('ladder.nohours', { nummer })) : null;
}

/** First and last day of a step. */
export const daysOfStep = (
  { fromWeek, toWeek }: Pick<LadderStep, 'fromWeek' | 'toWeek'>,
  { startsOn, endsOn }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
): { readonly from: PlainDate; readonly to: PlainDate } => {
  const end = addDays(startsOn, toWeek * 7 - 1);
  return { from: addDays(startsOn, (fromWeek - 1) * 7), to: end < endsOn ? end : endsOn };
};

/** The most hours a week of the place itself (praktik, with subsidy), in any step. */
export const mostUnpaid = (ladder: readonly LadderStep[]): number => Math.max(0, ...ladder.map(({ unpaid }) => unpaid));
export const mostPaid = (ladder: readonly LadderStep[]): number => Math.max(0, ...ladder.map(({ paid }) => paid));

/** What a full-time person works a week: how people in places are counted (BEK-LAB § 65, stk. 2). */
export const fullTimeHours = 37;
