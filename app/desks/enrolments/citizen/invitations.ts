import type { Tx } from '../../../kernel/database/scope.ts';
import { invitationsOfCase, mayAnswer, partnershipById } from '../../../partnerships/index.ts';
import { partnershipPaths } from '../../partnerships/paths.ts';

/** Classes the citizen is invited to and has not answered yet. */
export async function invitationsFor(tx: Tx, authorityId: number, caseId: string) {
  const found: { href: string; name: string }[] = [];
  for (const one of (await invitationsOfCase(tx, authorityId, caseId)).filter(mayAnswer)) {
    const partnership = await partnershipById(tx, authorityId, one.partnershipId);
    if (partnership) found.push({ href: partnershipPaths.invitation(one.id), name: partnership.title });
  }
  return found;
}
