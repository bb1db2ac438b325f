import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Log } from '../../kernel/log/log.ts';
import { plainText } from '../merge/blocks.ts';
import { withAddresses } from '../merge/links.ts';
import type { Attachment, PostAnswer, PostMessage, PostPort } from './port.ts';

export interface SendMeans {
  readonly post: PostPort;
  /** The address people know, for the links in letters. */
  readonly publicUrl: string;
  readonly now: Instant;
  readonly log: Log;
}

/** So many are held at a time: whoever else sends takes the next ones. */
const batch = 20;
const retryMinutes = 5;

interface Due {
  readonly id: string;
  readonly channel: 'email' | 'sms' | 'digital-post';
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly personId: string;
  readonly exempt: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly holds: boolean;
}

/**
 * What is due, in order. The rows are held until the transaction ends and passed over by others who send. What reminds of a meeting or
 * an invitation holds only while that is still to come.
 */
async function claim(tx: Tx, authorityId: number, now: Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select g.id, g.channel, g.subject, g.body, g.attachments, c.person_id as "personId", p.channel = 'exempt' as exempt, p.email, p.phone,
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
    order by g.release_at, g.made_at, g.id
    limit ${batch} for update of g skip locked`.execute(tx);
  return rows;
}

const addressOf = ({ channel, email, phone, personId }: Due): string | null =>
  channel === 'email' ? email : channel === 'sms' ? phone : personId;

const messageOf = (due: Due, to: string, publicUrl: string): PostMessage => ({
  id: due.id,
  channel: due.channel,
  to,
  subject: due.subject,
  body: withAddresses(plainText(due.body), publicUrl),
  attachments: due.attachments,
});

/** One that fails must not hold up the rest. */
async function handOver(message: PostMessage, { post, log }: SendMeans): Promise<PostAnswer> {
  try {
    return await post.send(message);
  } catch (error) {
    log.warn(
      { outgoing: message.id, error: error instanceof Error ? error.name : 'unknown' },
      'post could not be handed over',
    );
    return { kind: 'later', seconds: retryMinutes * 60 };
  }
}

type Change = {
  state?: 'sent' | 'bounced' | 'recalled';
  channel?: 'paper';
  sent_at?: Instant;
  failure?: string;
  release_at?: Instant;
};

async function outcomeOf(due: Due, means: SendMeans): Promise<Change> {
  const { now, publicUrl } = means;
  if (!due.holds) return { state: 'recalled' };
  // Whoever was exempted since gets the letter on paper, and no notice.
  if (due.exempt) return due.channel === 'digital-post' ? { channel: 'paper' } : { state: 'recalled' };
  const to = addressOf(due);
  if (to === null) return { state: 'bounced', failure: 'no-address' };
  const answer = await handOver(messageOf(due, to, publicUrl), means);
  if (answer.kind === 'accepted') return { state: 'sent', sent_at: now };
  if (answer.kind === 'bounced') return { state: 'bounced', failure: answer.reason.slice(0, 200) };
  return { release_at: instantOfEpoch(Date.parse(now) + answer.seconds * 1000) };
}

async function sendBatch(tx: Tx, authorityId: number, means: SendMeans): Promise<number> {
  const due = await claim(tx, authorityId, means.now);
  for (const one of due)
    await tx
      .updateTable('outgoing')
      .set(await outcomeOf(one, means))
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
  const authorities = await database.kysely.selectFrom('authority').select('id').orderBy('id').execute();
  let sent = 0;
  for (const { id: authorityId } of authorities) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    for (let count = batch; count === batch; sent += count)
      count = await inScope(database, scope, (tx) => sendBatch(tx, authorityId, means));
    await inScope(database, scope, (tx) => closeMailings(tx, authorityId, means.now));
  }
  return sent;
}
