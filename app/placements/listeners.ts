import type { Tx } from '../kernel/database/scope.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, type Notice, tellStaff } from '../people/index.ts';
import type { CheckAnswered, PlacementAnswered, PlacementReady } from './events.ts';
import { placementById } from './queries/placements.ts';

/** At this score or below it does not go well. */
const low = 2;

type Happened = Pick<StoredEvent, 'authorityId' | 'caseId' | 'id' | 'actorId'> & {
  readonly data: { readonly placementId: string; readonly companyName: string };
};

/** The contact person, and whoever made the agreement; never the one who did it. */
async function tellThem(tx: Tx, event: Happened, kind: Notice['kind'], tools: ListenerTools): Promise<void> {
  const now = await contactPersonNow(tx, event.authorityId, event.caseId);
  const placement = await placementById(tx, event.authorityId, event.data.placementId);
  if (!now || !placement) return;
  const params = { navn: now.citizen, virksomhed: event.data.companyName };
  for (const staffId of new Set([now.staffId, placement.madeBy]))
    if (staffId !== event.actorId) await tellStaff(tx, event, { staffId, kind, params }, tools);
}

const goesBadly = listener<CheckAnswered>({
  name: 'notice-place-goes-badly',
  on: ['placements.check-answered'],
  async handle(tx, event, tools) {
    if (event.data.score <= low) await tellThem(tx, event, 'place-goes-badly', tools);
  },
});

const saidNo = listener<PlacementAnswered>({
  name: 'notice-place-said-no',
  on: ['placements.answered'],
  async handle(tx, event, tools) {
    if (event.data.answer === 'no') await tellThem(tx, event, 'place-said-no', tools);
  },
});

const waitsForUs = listener<PlacementReady>({
  name: 'notice-place-ready',
  on: ['placements.ready'],
  handle: (tx, event, tools) => tellThem(tx, event, 'place-ready', tools),
});

/** Staff hear of a place when it is their turn. */
export const placementListeners: readonly Listener[] = [goesBadly, saidNo, waitsForUs];
