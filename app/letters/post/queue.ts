import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { type LetterFacts, writeLetter } from '../merge/values.ts';
import { templateNow } from '../queries/templates.ts';
import type { TemplateKey } from '../templates/keys.ts';
import type { Template } from '../templates/shipped.ts';
import type { Attachment } from './port.ts';
import { deliveriesFor, type OutChannel, type Way } from './route.ts';

export interface ToSend {
  readonly way: Way;
  readonly facts: LetterFacts;
  readonly eventId: string;
  /** Nothing leaves before. */
  readonly releaseAt: Instant;
  /** The meeting or invitation it tells of. */
  readonly subjectId?: string | null;
  readonly mailingId?: string | null;
  /** With mails, and with nothing else. */
  readonly attachments?: readonly Attachment[];
  /** Instead of the template that holds now: a mailing sends the version that was approved. */
  readonly template?: Template;
  /** The last day the letter names, where it is another than that of its facts. What names a deadline is legal in any case. */
  readonly deadline?: PlainDate | null;
  readonly kle?: string;
  /** The PDF that was decided on; without it the letter is drawn from its words when it leaves. */
  readonly document?: Uint8Array;
}

export interface QueueTools {
  readonly now: Instant;
  readonly newId: () => string;
}

/** The last day a letter names: to book or answer, to be heard, to complain. */
const deadlineIn = ({ due, decision }: LetterFacts): PlainDate | null =>
  due ?? decision?.hearing?.until ?? decision?.complaint?.until ?? null;

/** What only the letter itself carries: a notice says that it is there. */
function ofLetter({ way, facts, kle, document, deadline = deadlineIn(facts) }: ToSend, channel: OutChannel) {
  if (channel !== 'digital-post' && channel !== 'paper')
    return { legal: false, kle: null, deadline: null, document: null };
  return {
    legal: way.legal || deadline !== null,
    kle: kle ?? way.kle,
    deadline,
    document: document ? Buffer.from(document) : null,
  };
}

/** Lays a letter and its notices in the outbox, written as they will be read. The same event lays nothing twice. */
export async function layInOutbox(
  tx: Tx,
  authorityId: number,
  letters: readonly ToSend[],
  tools: QueueTools,
): Promise<void> {
  const known = new Map<TemplateKey, Template>();
  const templateOf = async (key: TemplateKey, given: Template | undefined): Promise<Template> => {
    if (given?.key === key) return given;
    const found = known.get(key) ?? (await templateNow(tx, authorityId, key));
    known.set(key, found);
    return found;
  };
  const rows = [];
  for (const letter of letters) {
    const { way, facts, eventId, releaseAt, subjectId, mailingId, attachments = [], template } = letter;
    for (const delivery of deliveriesFor(facts.recipient, way)) {
      const { subject, body } = writeLetter(await templateOf(delivery.template, template), facts);
      rows.push({
        authority_id: authorityId,
        id: tools.newId(),
        case_id: facts.recipient.caseId,
        channel: delivery.channel,
        purpose: way.letter,
        subject,
        body,
        attachments: JSON.stringify(delivery.channel === 'email' ? attachments : []),
        event_id: eventId,
        mailing_id: mailingId ?? null,
        subject_id: subjectId ?? null,
        made_at: tools.now,
        release_at: releaseAt,
        state: 'waiting' as const,
        ...ofLetter(letter, delivery.channel),
      });
    }
  }
  const atOnce = 500;
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('outgoing')
      .values(rows.slice(from, from + atOnce))
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'case_id', 'event_id', 'channel', 'purpose']).doNothing(),
      )
      .execute();
}

/** What still waits to tell of a meeting or an invitation that holds no more. */
export async function withdrawWaiting(
  tx: Tx,
  authorityId: number,
  subjectId: string,
  purposes: readonly TemplateKey[],
): Promise<void> {
  await tx
    .updateTable('outgoing')
    .set({ state: 'recalled' })
    .where('authority_id', '=', authorityId)
    .where('subject_id', '=', subjectId)
    .where('state', '=', 'waiting')
    .where('purpose', 'in', [...purposes])
    .execute();
}
