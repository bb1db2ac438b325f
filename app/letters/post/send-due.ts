import { type Instant, instantOfEpoch, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { CprVault } from '../../kernel/act/act.ts';
import type { CprKind } from '../../kernel/crypto/cpr.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Log } from '../../kernel/log/log.ts';
import { plainText } from '../merge/blocks.ts';
import { withAddresses } from '../merge/links.ts';
import { letterHouse, recipientOf } from '../queries/recipients.ts';
import { letterOf } from './letter-of.ts';
import type { Attachment, PostAnswer, PostMessage, PostPort } from './port.ts';

export interface SendMeans {
  readonly post: PostPort;
  /** Opens the number a letter in Digital Post is addressed with. */
  readonly vault: Pick<CprVault, 'open'>;
  /** The address people know, for the links in letters. */
  readonly publicUrl: string;
  readonly now: Instant;
  readonly log: Log;
}

/** So many are held at a time: whoever else sends takes the next ones. */
const batch = 20;
const retrySeconds = 5 * 60;
/** Whoever has not answered so often in a run is not asked again in it. */
const patience = 3;

interface Due {
  readonly id: string;
  readonly channel: 'email' | 'sms' | 'digital-post';
  readonly purpose: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly caseId: string;
  readonly subjectId: string | null;
  readonly legal: boolean;
  readonly kle: string | null;
  readonly deadline: PlainDate | null;
  readonly document: Buffer | null;
  readonly madeAt: Instant;
  readonly personId: string;
  readonly cprCipher: Buffer;
  readonly cprKind: CprKind;
  readonly exempt: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly holds: boolean;
}

/** How often each carrier has failed in this run. */
type Silence = Map<Due['channel'], number>;

interface Run extends SendMeans {
  readonly tx: Tx;
  readonly authorityId: number;
  readonly silence: Silence;
}

/**
 * What is due, in order. The rows are held until the transaction ends and passed over by others who send. A citizen's letters in
 * Digital Post go one after the other: the next when the one before has left. What reminds of a meeting or an invitation holds only
 * while that is still to come.
 */
async function claim(tx: Tx, authorityId: number, now: Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select g.id, g.channel, g.purpose, g.subject, g.body, g.attachments, g.case_id as "caseId", g.subject_id as "subjectId", g.legal, g.kle,
      g.deadline, g.document, g.made_at as "madeAt", c.person_id as "personId", p.cpr_cipher as "cprCipher", p.cpr_kind as "cprKind",
      p.channel = 'exempt' as exempt, p.email, p.phone,
      case g.purpose
        when 'meeting-reminder' then exists (select from meeting m where m.authority_id = g.authority_id and m.id = g.subject_id
          and m.state = 'booked' and m.starts_at > ${now})
          or exists (select from group_place l join group_meeting m on m.authority_id = l.authority_id and m.id = l.group_id
            where l.authority_id = g.authority_id and l.id = g.subject_id and l.state = 'taken' and m.state = 'open' and m.starts_at > ${now})
        when 'invitation-reminder' then exists (select from meeting_invitation i where i.authority_id = g.authority_id
          and i.id = g.subject_id and i.state = 'open')
        else true end as holds
    from outgoing g
    join citizen_case c on c.authority_id = g.authority_id and c.id = g.case_id
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where g.authority_id = ${authorityId} and g.state = 'waiting' and g.channel <> 'paper' and g.release_at <= ${now}
      and (g.retry_at is null or g.retry_at <= ${now})
      and (g.channel <> 'digital-post' or not exists (select from outgoing e where e.authority_id = g.authority_id and e.case_id = g.case_id
        and e.channel = 'digital-post' and e.state = 'waiting' and e.release_at <= ${now}
        and (e.release_at, e.made_at, e.id) < (g.release_at, g.made_at, g.id)))
    order by g.release_at, g.made_at, g.id
    limit ${batch} for update of g skip locked`.execute(tx);
  return rows;
}

const addressOf = ({ channel, email, phone, personId }: Due): string | null =>
  channel === 'email' ? email : channel === 'sms' ? phone : personId;

async function messageOf(due: Due, to: string, run: Run): Promise<PostMessage> {
  const { tx, authorityId, vault, publicUrl } = run;
  const { id, channel, subject, attachments } = due;
  const message = { id, channel, to, subject, attachments, body: withAddresses(plainText(due.body), publicUrl) };
  if (channel === 'email') return message;
  const recipient = await recipientOf(tx, authorityId, due.caseId);
  if (!recipient) throw new Error('the letter is about nobody');
  const house = await letterHouse(tx, authorityId);
  const cpr = () => vault.open(due.cprCipher, due.cprKind, authorityId, due.personId);
  const citizen = { authorityId, sender: house.name, name: recipient.name, cpr };
  if (channel === 'sms') return { ...message, citizen };
  return { ...message, citizen, letter: await letterOf(due, { tx, authorityId, house, recipient, publicUrl }) };
}

const silentFor = ({ channel }: Pick<Due, 'channel'>, silence: Silence): number => silence.get(channel) ?? 0;

/** One that fails must not hold up the rest. */
async function handOver(message: PostMessage, { post, log, silence }: Run): Promise<PostAnswer> {
  try {
    const answer = await post.send(message);
    silence.delete(message.channel);
    return answer;
  } catch (error) {
    silence.set(message.channel, silentFor(message, silence) + 1);
    log.warn(
      { outgoing: message.id, error: error instanceof Error ? error.name : 'unknown' },
      'post could not be handed over',
    );
    return { kind: 'later', seconds: retrySeconds };
  }
}

type Change = {
  state?: 'sent' | 'bounced' | 'recalled';
  channel?: 'paper';
  sent_at?: Instant;
  failure?: string;
  retry_at?: Instant;
  returned_at?: Instant;
};

/** It did not get there. What a right or a deadline hangs on lies in the paper pile from now on; the rest is seen in the outbox. */
const returned = ({ legal, channel }: Pick<Due, 'legal' | 'channel'>, reason: string, now: Instant): Change => {
  const known = { failure: reason.slice(0, 200), returned_at: now };
  return legal && channel === 'digital-post' ? { ...known, channel: 'paper' } : { ...known, state: 'bounced' };
};

const tryAgain = (now: Instant, seconds: number): Change => ({
  retry_at: instantOfEpoch(Date.parse(now) + Math.max(1, seconds) * 1000),
});

async function outcomeOf(due: Due, run: Run): Promise<Change> {
  const { now, log } = run;
  if (!due.holds) return { state: 'recalled' };
  // Whoever was exempted since gets the letter on paper, and no notice.
  if (due.exempt) return due.channel === 'digital-post' ? { channel: 'paper' } : { state: 'recalled' };
  const to = addressOf(due);
  if (to === null) return { state: 'bounced', failure: 'no-address' };
  if (silentFor(due, run.silence) >= patience) return tryAgain(now, retrySeconds);
  const message = await messageOf(due, to, run).catch((error: unknown) => {
    log.error({ outgoing: due.id, error: error instanceof Error ? error.name : 'unknown' }, 'a letter cannot be made');
    return null;
  });
  // A fault of ours: waiting mends nothing, and the next letter would wait with it.
  if (!message) return returned(due, 'not-made', now);
  const answer = await handOver(message, run);
  if (answer.kind === 'accepted') return { state: 'sent', sent_at: now };
  if (answer.kind === 'bounced') return returned(due, answer.reason, now);
  return tryAgain(now, answer.seconds);
}

async function sendBatch(run: Run): Promise<number> {
  const { tx, authorityId, now } = run;
  const due = await claim(tx, authorityId, now);
  for (const one of due)
    await tx
      .updateTable('outgoing')
      .set(await outcomeOf(one, run))
      .where('authority_id', '=', authorityId)
      .where('id', '=', one.id)
      .execute();
  return due.length;
}

/** A mailing is over when none of its letters waits for the post. */
const closeMailings = (tx: Tx, authorityId: number, now: Instant) =>
  sql`
  update mailing m set state = 'sent'
  where m.authority_id = ${authorityId} and m.state = 'approved' and m.release_at <= ${now}
    and exists (select from outgoing g where g.authority_id = m.authority_id and g.mailing_id = m.id)
    and not exists (select from outgoing g where g.authority_id = m.authority_id and g.mailing_id = m.id
      and g.state = 'waiting' and g.channel <> 'paper')`.execute(tx);

/** Hands over everything that is due, authority by authority. Answers how many. A second run finds nothing of it. */
export async function sendDue(database: Database, means: SendMeans): Promise<number> {
  const { rows: authorities } = await sql<{ id: number }>`
    select id from authorities_with_post(${means.now}) as id order by id`.execute(database.kysely);
  const silence: Silence = new Map();
  let sent = 0;
  for (const { id: authorityId } of authorities) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    // Until nothing is due: a citizen's second letter can be taken when the first has left.
    for (let count = 1; count > 0; sent += count)
      count = await inScope(database, scope, (tx) => sendBatch({ ...means, tx, authorityId, silence }));
    await inScope(database, scope, (tx) => closeMailings(tx, authorityId, means.now));
  }
  return sent;
}
