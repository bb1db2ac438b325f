import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { cardMoved } from './cards.ts';
import type { CaseEvent, OffersOfCase } from './case-act.ts';
import type { Participation, Progress } from './participation.ts';

interface Ended {
  readonly how: 'done' | 'stopped';
  readonly endedOn: PlainDate;
  readonly progress: Progress | null;
  readonly words: string | null;
}

/** Somebody's way through an offer is over: plan, law and figures follow. */
export function participationEnded(
  state: OffersOfCase,
  found: Participation,
  { how, endedOn, progress, words }: Ended,
  context: ActContext,
): readonly CaseEvent[] {
  const { lawCategory, startsOn, endsOn, hoursWeek } = found;
  const wasToldOf = found.state === 'under-way' && lawCategory !== null && startsOn !== null;
  return [
    {
      type: 'offers.participation-ended',
      caseId: found.caseId,
      data: {
        participationId: found.id,
        offerId: found.offerId,
        offerName: found.offerName,
        ...{ how, endedOn, progress, words },
        told: wasToldOf ? { id: context.newId(), lawCategory, startsOn, endsOn, hoursWeek } : null,
        byName: context.actor.name,
      },
    },
    ...cardMoved(state.plan, found, { state: how, note: words }, context),
  ];
}
