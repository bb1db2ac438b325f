import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { pages } from '../post/pages.ts';
import { layInOutbox, type QueueTools } from '../post/queue.ts';
import { mailingWay } from '../post/ways.ts';
import { mailingForLaying, recipientIds } from '../queries/mailings.ts';
import { letterHouse, recipientsOf } from '../queries/recipients.ts';
import { templateVersion } from '../queries/templates.ts';
import { mailingReader } from './mailing.ts';

/**
 * Lays the letters of an approved mailing in the outbox, all in one transaction. The mailing's row is held meanwhile: whoever recalls
 * it waits, and then finds the letters.
 */
export async function layMailing(tx: Tx, event: StoredEvent, mailingId: string, tools: QueueTools): Promise<void> {
  const { authorityId } = event;
  const mailing = await mailingForLaying(tx, authorityId, mailingId);
  if (mailing?.state !== 'approved' || mailing.releaseAt === null) return;
  const template = await templateVersion(tx, authorityId, mailing.templateKey, mailing.templateVersion);
  const house = await letterHouse(tx, authorityId);
  const recipients = await recipientsOf(tx, authorityId, await recipientIds(tx, authorityId, mailingId));
  const today = toCopenhagen(instant(tools.now)).date;
  const way = mailingWay(mailing.templateKey);
  const releaseAt = mailing.releaseAt;
  const letters = recipients
    .filter(({ closed }) => !closed)
    .map((recipient) => ({
      way,
      facts: { ...mailingReader(mailing, recipient), house, today, link: pages.letters },
      eventId: event.id,
      mailingId,
      releaseAt,
      template,
    }));
  await layInOutbox(tx, authorityId, letters, tools);
}
