import { randomUUID } from 'node:crypto';
import type { Instant } from '@fodfaeste/law/dates';
import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { recordActs } from '../acts.ts';
import type { CaseForIndex } from '../case-for-index.ts';
import { deliverDue } from '../deliver.ts';
import { makeRecords } from '../make.ts';
import type { IndexAnswer, IndexChange } from '../port.ts';

export const recordKernel = (database: Database, now = testNow): Kernel =>
  testKernel({ database, acts: [...peopleActs, ...recordActs], access: caseAccess(fixedClock(now)), now });

export const asSystem = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(database, { authorityId: home, actorId: systemActorId, caseScope: 'all' }, work);

/** `lastsFor`: so many ids are given before everything stops. */
export const make = (database: Database, now: Instant, lastsFor = Number.POSITIVE_INFINITY): Promise<number> => {
  let given = 0;
  const newId = () => {
    given += 1;
    if (given > lastsFor) throw new Error('stopped');
    return randomUUID();
  };
  return makeRecords(database, { now, newId });
};

/** An index that writes down what it was told; `answer` says how it goes. */
export function notingIndex(answer: (change: IndexChange) => IndexAnswer = () => 'accepted') {
  const told: IndexChange[] = [];
  const deliver = async (change: IndexChange): Promise<IndexAnswer> => {
    const said = answer(change);
    if (said === 'accepted') told.push(change);
    return said;
  };
  return { told, deliver };
}

export const tell = (database: Database, index: { deliver(change: IndexChange): Promise<IndexAnswer> }, now: Instant) =>
  deliverDue(database, { index, now, log: silentLog });

export interface DeliveryState {
  readonly objectId: string;
  readonly seq: number;
  readonly state: string;
  readonly failure: string | null;
}

export const deliveries = (database: Database): Promise<DeliveryState[]> =>
  ownerQuery<DeliveryState>(
    database,
    `select object_id as "objectId", seq, state, failure from index_delivery order by object_id, seq`,
  );

/** A letter that has left the house. */
export const sentLetter = (database: Database, caseId: string, sentAt: Instant, over: { channel?: string } = {}) =>
  ownerQuery(
    database,
    `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, made_at, release_at, state, sent_at)
     values ($1, gen_random_uuid(), $2, $3, 'summons', 'Kære Maja', 'Din sanktion og din diagnose', $4, $4, 'sent', $4)`,
    [home, caseId, over.channel ?? 'digital-post', sentAt],
  );

/** A talk that was held, with a note the citizen can read. */
export const heldTalk = (database: Database, caseId: string, at: Instant, shared = true) =>
  ownerQuery(
    database,
    `insert into meeting (authority_id, id, case_id, kind, state, starts_at, ends_at, form, form_chosen_by, booked_by,
       host_authority_id, host_id, host_name, place, title, note, note_shared_at, created_at, updated_at)
     values ($1, gen_random_uuid(), $2, 'job-talk', 'held', $3, $3, 'phone', 'citizen', 'staff', $1, gen_random_uuid(), 'Anna Holm', '',
       'Samtale om din diagnose', 'Maja har en depression', $4, $3, $3)`,
    [home, caseId, at, shared ? at : null],
  );

export const putDecision = (
  database: Database,
  caseId: string,
  kle: string,
  openedAt: Instant,
  signedAt: Instant | null,
) =>
  ownerQuery(
    database,
    `insert into decision (authority_id, id, case_id, kind, kle, state, opened_at, opened_by_name, terms, prepared_by, prepared_by_name, decided_at, updated_at)
     values ($1, gen_random_uuid(), $2, 'test', $3, $4, $5, 'Anna Holm', '{}', gen_random_uuid(), 'Anna Holm', $6, $5)`,
    [home, caseId, kle, signedAt === null ? 'draft' : 'signed', openedAt, signedAt],
  );

export const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A case as the mapping reads it, with what the test does not say left out. */
export const caseForIndex = (over: Partial<CaseForIndex> & Pick<CaseForIndex, 'openedOn'>): CaseForIndex => ({
  caseId: uuidOf(1),
  personId: uuidOf(2),
  cprKind: 'cpr',
  closedOn: null,
  contact: null,
  firstGoalAt: null,
  firstTalkAt: null,
  sensitiveSince: null,
  letters: [],
  notes: [],
  decisions: [],
  ...over,
});
