import type { Instant } from '@fodfaeste/law/dates';
import type { CprVault } from '../../kernel/act/act.ts';
import { perform } from '../../kernel/act/perform.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { isId } from '../../kernel/http/is-id.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { cprNumbersIn } from '../../kernel/text/hints/cpr.ts';
import { personByNumber } from '../../people/index.ts';
import { takeInReply } from '../acts/take-in-reply.ts';
import {
  type AnsweredLetter,
  answeredLetter,
  closeIncoming,
  type IncomingOutcome,
  keepIncoming,
  type Untaken,
  untaken,
} from '../queries/incoming.ts';
import { keepReadUntil, noteDelivered, noteReturned, readUntil } from '../queries/receipts.ts';
import type { PostItem, PostPort } from './port.ts';

export interface TakeInMeans {
  readonly kernel: Kernel;
  readonly post: PostPort;
  readonly now: Instant;
}

type Reply = Extract<PostItem, { kind: 'reply' }>;

/** Texts in a case hold no CPR number, not even the writer's own. */
const withoutNumbers = (text: string): string =>
  cprNumbersIn(text).reduce((cleaned, { text: number }) => cleaned.replaceAll(number, '••••••-••••'), text);

async function wrongWith(
  tx: Tx,
  authorityId: number,
  { from, text }: Reply,
  letter: AnsweredLetter | null,
  vault: CprVault,
): Promise<IncomingOutcome | null> {
  if (!letter) return 'unknown-letter';
  const sender = from && (await personByNumber(tx, authorityId, [vault.hash(from)]));
  if (sender?.personId !== letter.personId) return 'other-sender';
  return text.trim() === '' ? 'empty' : null;
}

async function keepReply(tx: Tx, authorityId: number, reply: Reply, { kernel, now }: TakeInMeans): Promise<void> {
  const { messageId } = reply;
  const letter = messageId && isId(messageId) ? await answeredLetter(tx, authorityId, messageId) : null;
  const outcome = await wrongWith(tx, authorityId, reply, letter, kernel.vault);
  // Somebody else's words are shown in nobody's case.
  const isTheirs = letter !== null && outcome !== 'other-sender';
  await keepIncoming(tx, authorityId, {
    id: reply.id,
    caseId: isTheirs ? letter.caseId : null,
    outgoingId: letter ? messageId : null,
    subject: withoutNumbers(reply.subject).slice(0, 300),
    body: withoutNumbers(reply.text).trim(),
    sentAt: reply.at,
    receivedAt: now,
    outcome,
  });
}

async function keep(tx: Tx, authorityId: number, item: PostItem, means: TakeInMeans): Promise<void> {
  if (item.kind === 'reply') return keepReply(tx, authorityId, item, means);
  // Receipts of what others sent through the same letterbox are not ours.
  if (!isId(item.messageId)) return;
  if (item.kind === 'delivered') await noteDelivered(tx, authorityId, item.messageId, item.at);
  else await noteReturned(tx, authorityId, item.messageId, item);
}

const systemScope = (authorityId: number) => ({ authorityId, actorId: systemActorId, caseScope: 'all' as const });

/** What came and how far we have read are one transaction: after a kill the same is read again, and nothing is lost or doubled. */
async function emptyLetterbox(authorityId: number, begin: string | null, means: TakeInMeans): Promise<number> {
  const { kernel, post } = means;
  let [after, count] = [begin, 0];
  for (let more = true; more; ) {
    const bag = await post.receive?.(authorityId, after);
    if (!bag || bag.readUntil === null || bag.readUntil === after) return count;
    const { items, readUntil: until } = bag;
    await inScope(kernel.database, systemScope(authorityId), async (tx) => {
      for (const item of items) await keep(tx, authorityId, item, means);
      await keepReadUntil(tx, authorityId, until);
    });
    count += items.length;
    [after, more] = [until, bag.more];
  }
  return count;
}

/** Who sent it, in the scope of that case and for this one act. */
const writerOf = ({ caseId, personId, personName }: Untaken, authorityId: number): Actor => ({
  id: personId,
  kind: 'citizen',
  name: personName,
  roles: ['citizen'],
  authorityId,
  authorityName: '',
  organisation: personName,
  caseId,
});

async function layInCases(authorityId: number, { kernel, now }: TakeInMeans): Promise<void> {
  const scope = systemScope(authorityId);
  for (const one of await inScope(kernel.database, scope, (tx) => untaken(tx, authorityId))) {
    const answer = await perform(kernel, takeInReply, {
      actor: writerOf(one, authorityId),
      input: { caseId: one.caseId, incomingId: one.id },
      requestId: 'digital-post',
    });
    if (answer.kind === 'refused')
      await inScope(kernel.database, scope, (tx) => closeIncoming(tx, authorityId, one.id, 'case-closed', now));
    else if (answer.kind !== 'done')
      kernel.log.warn({ incoming: one.id, answer: answer.kind }, 'an answer was not taken in');
  }
}

/** One authority: a single look where nothing has come. */
async function takeInOf(authorityId: number, means: TakeInMeans): Promise<number> {
  const { database } = means.kernel;
  const begin = await inScope(database, systemScope(authorityId), async (tx) => ({
    after: await readUntil(tx, authorityId),
    left: (await untaken(tx, authorityId)).length,
  }));
  const count = await emptyLetterbox(authorityId, begin.after, means);
  if (count + begin.left > 0) await layInCases(authorityId, means);
  return count;
}

/** Reads what has come from the carriers: receipts are noted, answers become messages. Answers how much there was. */
export async function takeInPost(means: TakeInMeans): Promise<number> {
  const { database, log } = means.kernel;
  const authorities = await database.kysely.selectFrom('authority').select('id').orderBy('id').execute();
  let count = 0;
  for (const { id } of authorities)
    try {
      count += await takeInOf(id, means);
    } catch (error) {
      // The carrier is silent, or what it gave cannot be kept: the next minute begins where this one did.
      log.warn({ authority: id, error: error instanceof Error ? error.name : 'unknown' }, 'post could not be taken in');
    }
  return count;
}
