import type { ActContext, Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { fields } from '../../people/index.ts';
import { invitationState } from '../queries/of-invitation.ts';

/** The companies that pledge in the partnership of an invitation. */
export async function companiesToChoose(
  tx: Tx,
  { home }: Pick<ActContext, 'home'>,
  caseId: string | null,
  given?: Readonly<Record<string, unknown>>,
): Promise<{ readonly organisationId: readonly Choice[] }> {
  const invitationId = fields.givenId(given, 'invitationId');
  const state = caseId && invitationId ? await invitationState(tx, home, { caseId, invitationId }) : null;
  return {
    organisationId: (state?.pledges ?? [])
      .filter((one) => one.state === 'pledged')
      .map(({ organisationId: value, companyName: name }) => ({ value, label: { da: name, en: name } })),
  };
}
