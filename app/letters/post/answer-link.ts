import type { Tx } from '../../kernel/database/scope.ts';
import { fillIn } from '../merge/fields.ts';
import { letterHouse, recipientOf } from '../queries/recipients.ts';
import { templateNow } from '../queries/templates.ts';

/** What the job search module calls its messages in the outbox. */
export const answerLinkPurpose = 'job-search-link';

const secret = /\[\[\/svar\/[^\]\s]*\]\]/;

/** Such a link answers in the citizen's place. It is shown to nobody but the one it is sent to. */
export const withoutSecrets = (text: string): string => text.replaceAll(new RegExp(secret, 'g'), '•••');

/** The message with the link, in the municipality's own words; they say nothing of what is asked. */
export async function rewordAnswerLink(tx: Tx, authorityId: number, caseId: string, outgoingId: string): Promise<void> {
  const row = await tx
    .selectFrom('outgoing')
    .select('body')
    .where('authority_id', '=', authorityId)
    .where('id', '=', outgoingId)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst();
  const recipient = await recipientOf(tx, authorityId, caseId);
  const link = row && secret.exec(row.body)?.[0];
  if (!recipient || !link) return;
  const template = (await templateNow(tx, authorityId, 'notice-question'))[recipient.language];
  const values = { kommune: (await letterHouse(tx, authorityId)).name, link };
  await tx
    .updateTable('outgoing')
    .set({ subject: fillIn(template.subject, values), body: fillIn(template.body, values) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', outgoingId)
    .execute();
}
