import type { Tx } from '../../kernel/database/scope.ts';
import type { Invitation } from '../invitation.ts';
import type { Partnership, Pledge } from '../partnership.ts';
import { invitationById } from './invitations.ts';
import { partnershipById, pledgesOf } from './partnerships.ts';

export interface OfInvitationState {
  readonly invitation: Invitation;
  readonly partnership: Partnership;
  readonly pledges: readonly Pledge[];
}

/** An invitation of this case, with what it is about; null where the reader may see neither. */
export async function invitationState(
  tx: Tx,
  home: number,
  { caseId, invitationId }: { readonly caseId: string; readonly invitationId: string },
): Promise<OfInvitationState | null> {
  const invitation = await invitationById(tx, home, invitationId);
  if (invitation?.caseId !== caseId) return null;
  const partnership = await partnershipById(tx, home, invitation.partnershipId);
  if (!partnership) return null;
  return { invitation, partnership, pledges: await pledgesOf(tx, home, partnership.id) };
}
