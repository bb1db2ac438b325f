import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { type Confirmation, type FollowUp, type Party, type Placement, phaseOf } from '../../../placements/index.ts';

/** So many days before the last one the end can be told: as the act has it. */
const assessedFromDaysBefore = 14;

export const confirmationOf = ({ confirmations }: Placement, party: Party): Confirmation | undefined =>
  confirmations.find((one) => one.party === party);

/** Whether the answer of that party is waited for. */
export const isAsked = (place: Placement, party: Party): boolean =>
  place.state === 'sent' && confirmationOf(place, party)?.state === 'waiting';

type Side = 'citizen' | 'company';

/** The short questions that this side has not answered. */
export const openChecks = ({ followUps, state }: Placement, side: Side): readonly FollowUp[] =>
  state !== 'granted'
    ? []
    : followUps.filter(
        (one) =>
          one.kind === 'check' &&
          one.state === 'asked' &&
          (side === 'citizen' ? one.citizenScore : one.companyScore) === null,
      );

/** Whether this side can tell how it went: near the end and after it. */
export function mayAssess(place: Placement, side: Side, today: PlainDate): boolean {
  if (place.assessments.some(({ party }) => party === side)) return false;
  const phase = phaseOf(place, today);
  return (
    phase === 'to-be-ended' ||
    phase === 'ended' ||
    (phase === 'runs' && today >= addDays(place.endsOn, -assessedFromDaysBefore))
  );
}

/** Whether this side is asked how it went, or the last day is over. */
export const isAskedToAssess = (place: Placement, side: Side, today: PlainDate): boolean =>
  place.state === 'granted' &&
  mayAssess(place, side, today) &&
  (place.assessmentAskedAt !== null || phaseOf(place, today) === 'to-be-ended');

/** Whether something waits for this side. */
export const waitsForSide = (place: Placement, side: Side, today: PlainDate): boolean =>
  isAsked(place, side) || openChecks(place, side).length > 0 || isAskedToAssess(place, side, today);
