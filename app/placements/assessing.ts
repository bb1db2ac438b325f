import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { about } from './acts/shared.ts';
import type { OutcomeNoted, PlacementAssessed } from './events.ts';
import type { Assessment, ConfirmationChannel, EndReason, Placement } from './placement.ts';
import { both } from './text.ts';

export interface GivenAssessment {
  readonly party: Assessment['party'];
  readonly channel: ConfirmationChannel;
  readonly name: string;
  readonly came: Assessment['came'];
  readonly offered: Assessment['offered'];
  readonly hours: number | null;
  readonly contract: Assessment['contract'];
  readonly startsOn: PlainDate | null;
  readonly learned: string | null;
  readonly words: string | null;
  readonly again: boolean | null;
  readonly nextStep: string | null;
  readonly linkId: string | null;
}

/** From so many days before the last one it can be said how it went. */
const daysBefore = 14;

export function lackOfAssessment(placement: Placement, given: GivenAssessment, today: PlainDate): Refusal | null {
  const nearEnd = placement.state === 'granted' && today >= addDays(placement.endsOn, -daysBefore);
  // Staff end it by assessing it, at any time.
  const mayEnd = placement.state === 'granted' && given.party === 'staff';
  if (!nearEnd && !mayEnd && placement.state !== 'ended') return refuse('early', both('assess.refused.early'));
  if (given.offered !== 'paid-hours' || given.hours !== null) return null;
  return refuse('no-hours', both('assess.refused.hours'), { hours: both('assess.refused.hours') });
}

/** The end as one of the three sees it, and what it led to: once, whoever says it first. */
export function assessed(
  placement: Placement,
  given: GivenAssessment,
  context: ActContext,
): readonly [PlacementAssessed, ...OutcomeNoted[]] {
  const of = about(placement, context);
  const { party, channel, name, came, offered, hours, linkId, ...kept } = given;
  const event: PlacementAssessed = {
    type: 'placements.assessed',
    caseId: placement.caseId,
    data: {
      ...of,
      party,
      name,
      channel,
      came,
      offered,
      hours,
      isNew: !placement.assessments.some((one) => one.party === party),
      linkId,
    },
    unrecorded: kept,
  };
  if (offered === 'nothing' || placement.outcomes.some(({ kind }) => kind === offered)) return [event];
  return [
    event,
    {
      type: 'placements.outcome-noted',
      caseId: placement.caseId,
      data: {
        ...of,
        outcomeId: context.newId(),
        outcome: offered,
        fromOn: given.startsOn ?? addDays(placement.endedOn ?? placement.endsOn, 1),
        hours,
        atThisCompany: offered !== 'education',
      },
    },
  ];
}

/** Why it ended, where nobody said so: what was offered says it. */
export const endReasonOf = (offered: Assessment['offered']): EndReason => (offered === 'nothing' ? 'done' : offered);
