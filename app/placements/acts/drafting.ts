import type { ActContext } from '../../kernel/act/act.ts';
import type { OfPlacement } from '../events.ts';
import type { Placement } from '../placement.ts';
import type { PlacementContent, PlannedFollowUp } from '../placement-fields.ts';
import type { SendingState } from '../queries/sending.ts';

/** Whether it can still be written: new, a draft, or asked about and not granted. */
export const isOpen = (before: Placement | null): boolean =>
  before === null || before.state === 'draft' || before.state === 'sent' || before.state === 'ready';

/** What saving and sending both store. */
export function draftOf(
  state: SendingState,
  content: PlacementContent,
  organisationId: string,
  followUps: readonly PlannedFollowUp[],
  { actor, newId }: ActContext,
) {
  const { before } = state;
  const data: OfPlacement = {
    placementId: before?.id ?? newId(),
    organisationId,
    companyName: state.companyName,
    functionTitle: content.functionTitle,
    kind: content.kind,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    byName: actor.name,
  };
  return {
    data,
    unrecorded: {
      content,
      followUps: followUps.map((one) => ({ ...one, id: newId() })),
      organisationId,
      // Until it is settled the company hears the given name alone.
      citizenName: state.givenName,
      citizenPhone: state.phone,
      madeBy: actor.id,
      isNew: before === null,
      version: before?.version ?? 0,
    },
  };
}
