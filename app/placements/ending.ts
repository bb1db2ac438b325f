import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { CardUpdated } from '../plan/index.ts';
import { about } from './acts/shared.ts';
import { movedCard } from './card.ts';
import { isOffer, offerValue } from './checks/entries.ts';
import type { LawOffer, PlacementEnded } from './events.ts';
import { endReasonLabels } from './labels.ts';
import { outgoingOf } from './messages.ts';
import type { EndReason } from './placement.ts';
import type { WritingState } from './queries/writing.ts';
import { both, bothBy } from './text.ts';

export interface GivenEnd {
  readonly endedOn: PlainDate;
  readonly endReason: EndReason;
  readonly words: string | null;
  /** Company and citizen are asked how it went, unless they have been. */
  readonly asks: boolean;
}

/** Why it cannot end so; null when it can. */
export function lackOfEnd({ placement }: WritingState, endedOn: PlainDate): Refusal | null {
  if (placement.state !== 'granted') return refuse('not-granted', both('end.refused.notRunning'));
  if (endedOn <= placement.endsOn) return null;
  const text = bothBy('end.refused.late', (lang) => ({ dato: formatDate(lang, placement.endsOn) }));
  return refuse('late', text, { endedOn: text });
}

const wentWell: ReadonlySet<EndReason> = new Set(['done', 'job', 'paid-hours', 'education']);

/** The end: what the law is told where the day is another than agreed, and the card. */
export function endedPlacement(
  state: WritingState,
  { endedOn, endReason, words, asks }: GivenEnd,
  context: ActContext,
): { readonly ended: PlacementEnded; readonly cards: readonly CardUpdated[] } {
  const { placement, plan, isProlonged, root, contact, house, tokens } = state;
  const neverBegan = endedOn < placement.startsOn;
  const untold = neverBegan && root.id === placement.id && isOffer(placement.kind);
  const assessed = placement.assessments.some(({ party }) => party === 'company');
  const message =
    asks && !assessed && !neverBegan && !isProlonged && placement.assessmentAskedAt === null
      ? outgoingOf({
          topic: 'assess',
          to: contact,
          about: { ...placement, placementId: placement.id, endsOn: endedOn },
          house,
          token: tokens[1],
          newId: context.newId,
        })
      : null;
  const ended: PlacementEnded = {
    type: 'placements.ended',
    caseId: placement.caseId,
    data: {
      ...about(placement, context),
      endedOn,
      endReason,
      early: endedOn < placement.endsOn,
      law: untold ? null : lawOf(state, endedOn, context.newId),
      untold,
    },
    unrecorded: { words, outgoing: message ? [message] : [] },
  };
  if (isProlonged) return { ended, cards: [] };
  const note = words ?? endReasonLabels[endReason].da;
  const to = wentWell.has(endReason) && !neverBegan ? 'done' : 'stopped';
  return { ended, cards: movedCard(plan, placement.cardId, to, { note, endsOn: endedOn }, context) };
}

/** An offer that ends as agreed is told already; one that is prolonged goes on. */
function lawOf(
  { placement, root, isProlonged }: WritingState,
  endedOn: PlainDate,
  newId: () => string,
): LawOffer | null {
  const { kind, sector } = placement;
  if (!isOffer(kind) || isProlonged || endedOn === placement.endsOn) return null;
  const lastDay = endedOn < root.startsOn ? addDays(root.startsOn, -1) : endedOn;
  return { id: newId(), subjectId: root.id, value: offerValue(kind, sector, placement), from: root.startsOn, lastDay };
}
