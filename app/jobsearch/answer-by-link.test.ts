import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { Scene } from '../people/testing/cast.ts';
import { testNow } from '../people/testing/world.ts';
import { logJobSearchByLink } from './acts/log-job-search-by-link.ts';
import { answerByLink, isOpenLink } from './answer-by-link.ts';
import { jobSearchKernel, makeJobSearchScene } from './testing/scene.ts';

describe.each(engines())('a link without a login on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;
  let other: Scene;
  const at = (now: string = testNow) => jobSearchKernel(database, now);
  const days = (n: number) => new Date(Date.parse(testNow) + n * 24 * 3600_000).toISOString();

  beforeAll(async () => {
    scene = await makeJobSearchScene(database);
    other = await makeJobSearchScene(database, 30);
  });

  async function sentTo({ of, cast }: Scene, now: string = testNow): Promise<string> {
    await ownerQuery(database, "update answer_link set made_at = made_at - interval '1 day' where case_id = $1", [
      of.caseId,
    ]);
    const act = at(now).acts.get('send-answer-link');
    if (!act) throw new Error('no act');
    const asked = { actor: cast.contactPerson, input: { caseId: of.caseId }, requestId: 't' };
    expect(await perform(at(now), act, asked)).toMatchObject({ kind: 'done' });
    const [row] = await ownerQuery<{ body: string }>(
      database,
      'select body from outgoing where case_id = $1 order by made_at desc, id desc limit 1',
      [of.caseId],
    );
    await ownerQuery(database, "update outgoing set made_at = made_at - interval '1 day'");
    return /\/svar\/([\w-]{43})/.exec(row?.body ?? '')?.[1] ?? '';
  }
  const answer = (token: string, answers: object = { title1: 'Pedel' }, now: string = testNow, onceKey?: string) =>
    answerByLink(at(now), { token, answers: { ...answers }, onceKey, requestId: 't' });
  const logOf = ({ of }: Scene) =>
    ownerQuery<{ title: string; source: string; recorded_by_name: string }>(
      database,
      'select title, source, recorded_by_name from job_search_entry where case_id = $1 order by title',
      [of.caseId],
    );

  it('writes in the log of its own case, once, and names no citizen as the writer', async () => {
    const token = await sentTo(scene);
    expect(await isOpenLink(at(), token)).toBe(true);
    const given = { title1: 'Pedel', company1: 'Skolen', day1: '2026-11-23', title2: 'Chauffør' };
    expect(await answer(token, given, testNow, 'once-1')).toEqual({ kind: 'done' });
    const entries = [
      { title: 'Chauffør', source: 'link', recorded_by_name: 'Svar på link' },
      { title: 'Pedel', source: 'link', recorded_by_name: 'Svar på link' },
    ];
    expect(await logOf(scene)).toEqual(entries);
    expect(await isOpenLink(at(), token)).toBe(false);
    expect(await answer(token)).toEqual({ kind: 'gone' });
    expect(await answer(token, given, testNow, 'once-1')).toEqual({ kind: 'done' });
    expect(await logOf(scene)).toEqual(entries);
    const told = await ownerQuery(database, "select 1 from law_entry where kind = 'joblog' and case_id = $1", [
      scene.of.caseId,
    ]);
    expect(told).toHaveLength(2);
  });

  it('tells nothing: not whose it is, not what was there, not why it no longer works', async () => {
    const token = await sentTo(scene);
    expect(await answer(token, { title1: '' })).toMatchObject({ kind: 'again', fields: { title1: expect.anything() } });
    expect(JSON.stringify(await answer(token, { title1: '' }))).not.toContain('Maja');
    expect(await answer('x'.repeat(43))).toEqual({ kind: 'gone' });
    expect(await answer("' or 1=1 --")).toEqual({ kind: 'gone' });
    expect(await answer(token, { title1: 'Maja 070785-1001' })).toMatchObject({ kind: 'again' });
  });

  it('reaches no other case, whatever is asked with it', async () => {
    const [mine, theirs] = [await sentTo(scene), await sentTo(other)];
    const before = (await logOf(other)).length;
    const holder: Actor = {
      id: crypto.randomUUID(),
      kind: 'citizen',
      name: 'Svar på link',
      roles: ['citizen'],
      authorityId: 860,
      authorityName: '',
      organisation: '',
      caseId: scene.of.caseId,
    };
    const ask = (caseId: string, token: string) =>
      perform(at(), logJobSearchByLink, { actor: holder, input: { caseId, token, title1: 'Pedel' }, requestId: 't' });
    expect(await ask(other.of.caseId, theirs)).toEqual({ kind: 'not-found' });
    expect(await ask(other.of.caseId, mine)).toEqual({ kind: 'not-found' });
    expect(await ask(scene.of.caseId, theirs)).toEqual({ kind: 'not-found' });
    expect(await answer(mine, { title1: 'Pedel', caseId: other.of.caseId })).toEqual({ kind: 'done' });
    expect(await logOf(other)).toHaveLength(before);
  });

  it('dies after fourteen days, when a newer one is sent, and when the case closes', async () => {
    const old = await sentTo(scene);
    expect(await isOpenLink(at(days(13)), old)).toBe(true);
    expect(await isOpenLink(at(days(14)), old)).toBe(false);
    expect(await answer(old, { title1: 'Pedel' }, days(14))).toEqual({ kind: 'gone' });
    const newer = await sentTo(scene);
    expect(await answer(old)).toEqual({ kind: 'gone' });
    const { caseId } = scene.of;
    await ownerQuery(database, "update citizen_case set closed_on = '2026-11-24' where id = $1", [caseId]);
    expect(await answer(newer)).toEqual({ kind: 'gone' });
    await ownerQuery(database, 'update citizen_case set closed_on = null where id = $1', [caseId]);
  });

  it('stands in no history, no log and no remembered answer; the database keeps only its hash', async () => {
    const token = await sentTo(scene);
    const tables = ['event', 'access_log', 'performed_act', 'answer_link', 'job_search_entry', 'law_entry'];
    for (const table of tables) {
      const rows = await ownerQuery<{ row: string }>(database, `select t::text as row from ${table} t`);
      expect([table, rows.some(({ row }) => row.includes(token))]).toEqual([table, false]);
    }
  });

  it('cannot be asked for by somebody who has no business in the case', async () => {
    const act = at().acts.get('send-answer-link');
    if (!act) throw new Error('no act');
    for (const who of ['colleague', 'helper', 'fundCaseworker', 'otherCitizen'] as const) {
      const { kind } = await perform(at(), act, {
        actor: scene.cast[who],
        input: { caseId: scene.of.caseId },
        requestId: 't',
      });
      expect([who, kind === 'done']).toEqual([who, false]);
    }
  });
});
