import { instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import { feedHash, feedSecretShape } from '../calendar/feed-secret.ts';
import { calendarIcs } from '../calendar/ics.ts';
import type { Meeting } from '../types.ts';
import { groupOf, meetingOf, meetingsOf } from './meetings.ts';

interface Owner {
  readonly authority_id: number;
  readonly owner_id: string;
  readonly case_id: string | null;
}

const keptDays = 60;
const agoOf = (now: string): string => instantOfEpoch(Date.parse(now) - keptDays * 86_400_000);

/** The calendar behind a secret address; null when there is none, or it was stopped. Nobody is named in it. */
export async function feedFile(database: Database, secret: string, now: string): Promise<string | null> {
  if (!feedSecretShape.test(secret)) return null;
  const nobody = { authorityId: 1, actorId: systemActorId, caseScope: 'none' as const };
  const owner = await inScope(database, nobody, (tx) => ownerOf(tx, feedHash(secret)));
  if (!owner) return null;
  return owner.case_id === null ? staffFeed(database, owner, now) : citizenFeed(database, owner, owner.case_id, now);
}

async function ownerOf(tx: Tx, hash: Buffer): Promise<Owner | null> {
  const { rows } = await sql<Owner>`select authority_id, owner_id, case_id from feed_owner(${hash})`.execute(tx);
  return rows[0] ?? null;
}

function citizenFeed(
  database: Database,
  { authority_id, owner_id }: Owner,
  caseId: string,
  now: string,
): Promise<string> {
  const scope = { authorityId: authority_id, actorId: owner_id, caseScope: caseId };
  return inScope(database, scope, async (tx) => {
    const { upcoming, past, groups } = await meetingsOf(tx, authority_id, caseId);
    const meetings = [...upcoming, ...past].filter(({ endsAt }) => endsAt > agoOf(now));
    const own = groups.filter(({ placeState, endsAt }) => placeState !== 'given-up' && endsAt > agoOf(now));
    return calendarIcs({ meetings, groups: own }, { lang: 'da', reader: 'citizen' }, now);
  });
}

async function staffFeed(database: Database, { authority_id, owner_id }: Owner, now: string): Promise<string | null> {
  const kind = await inScope(
    database,
    { authorityId: authority_id, actorId: owner_id, caseScope: 'none' },
    async (tx) => {
      const row = await tx
        .selectFrom('staff as s')
        .innerJoin('authority as a', 'a.id', 's.authority_id')
        .select('a.kind')
        .where('s.authority_id', '=', authority_id)
        .where('s.id', '=', owner_id)
        .where('s.active', '=', true)
        .executeTakeFirst();
      return row?.kind ?? null;
    },
  );
  if (kind === null) return null;
  // An a-kasse has no cases: its caseworker sees those they were let into.
  const caseScope = kind === 'municipality' ? 'all' : 'none';
  return inScope(database, { authorityId: authority_id, actorId: owner_id, caseScope }, async (tx) =>
    calendarIcs(
      {
        meetings: await hosted(tx, owner_id, agoOf(now)),
        groups: await hostedGroups(tx, authority_id, owner_id, agoOf(now)),
      },
      { lang: 'da', reader: 'staff' },
      now,
    ),
  );
}

async function hosted(tx: Tx, staffId: string, since: string): Promise<readonly Meeting[]> {
  const rows = await tx
    .selectFrom('meeting')
    .selectAll()
    .where((at) => at.or([at('host_id', '=', staffId), at('second_host_id', '=', staffId)]))
    .where('ends_at', '>', since)
    .orderBy('starts_at')
    .execute();
  return rows.map(meetingOf);
}

async function hostedGroups(tx: Tx, authorityId: number, staffId: string, since: string) {
  const rows = await tx
    .selectFrom('group_meeting')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('host_id', '=', staffId)
    .where('ends_at', '>', since)
    .orderBy('starts_at')
    .execute();
  return rows.map(groupOf);
}

/** Whether somebody has an address that works. */
export async function hasFeed(tx: Tx, authorityId: number, ownerId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('calendar_feed')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('owner_id', '=', ownerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
