import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { cprOf, makeWorld, type Registered, type World } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { post } from '../../overblik/testing/web.ts';
import { decisionKernel, giveMandate, inCourse } from '../testing/house.ts';
import { ownDecisions } from './paths.ts';
import { ownDecisionRoutes } from './routes.tsx';
import { layDecision, refused } from './testing/scene.ts';

const [engine = 'pglite'] = engines();

describe('what a citizen does about decisions, without a script', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Registered;
  let citizen: Actor;

  beforeAll(async () => {
    world = await makeWorld(database, decisionKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    citizen = world.citizen(maja);
    await inCourse(world, anna, maja);
    await giveMandate(database, anna, 'exemption');
  });

  const site = () => siteFor(world.kernel, citizen, (app) => app.route('/min-side', ownDecisionRoutes()));
  const read = async (address: string) => {
    const answer = await site().request(address);
    const html = await answer.text();
    const text = (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    return { status: answer.status, html, text };
  };
  const send = async (address: string, fields: Readonly<Record<string, string>> = {}) => {
    const answer = await post(site(), address, { _once: crypto.randomUUID(), ...fields });
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  const only = async (table: string) => {
    const rows = await ownerQuery<{ id: string }>(database, `select id from ${table} where case_id = $1`, [
      maja.caseId,
    ]);
    expect(rows).toHaveLength(1);
    return rows[0]?.id ?? '';
  };

  it('asks, says wait, is heard, answers, and gets a no with its law', async () => {
    const { caseId } = maja;
    const address = ownDecisions.ask('booking-exemption');
    const list = (await read(ownDecisions.all)).html;
    expect(list).toContain(address);
    // Nobody has taken the right to book away, so there is nothing to ask back.
    expect(list).not.toContain(ownDecisions.ask('booking-restored'));
    expect((await read(address)).text).toContain('Spørg, om du kan slippe for selv at booke');
    const incomplete = await send(address, { askedWords: 'Jeg ser dårligt' });
    expect([incomplete.status, incomplete.html.includes('Jeg ser dårligt')]).toEqual([400, true]);
    expect((await send(address, { ground: 'it', askedWords: 'Jeg ser dårligt' })).status).toBe(303);
    expect((await read(ownDecisions.all)).html).not.toContain(address);

    const decisionId = await only('decision');
    const page = ownDecisions.one(decisionId);
    expect((await read(page)).text).toContain('Du bad om det den 24. november 2026.');
    expect((await send(ownDecisions.wait(decisionId))).to).toBe(page);
    expect((await read(page)).text).toContain('Du bad os vente den 24. november 2026.');
    expect((await send(ownDecisions.wait(decisionId))).status).toBe(422);

    const fact = { caseId, decisionId, words: 'Du bookede i går.', source: 'case', main: true, against: true };
    await world.must(anna, 'note-decision-fact', fact);
    await world.must(anna, 'send-hearing', {
      caseId,
      decisionId,
      why: 'Så kan vi måske ikke sige ja.',
      until: '2026-12-08',
    });
    const hearing = ownDecisions.hearing(await only('hearing'));
    expect((await read(hearing)).text).toContain('Du bookede i går.');
    const withNumber = await send(hearing, { answer: 'Mit nummer er 0707851001' });
    expect([withNumber.status, withNumber.html.includes('Mit nummer er 0707851001')]).toEqual([400, true]);
    expect((await send(hearing, { answer: 'Det var min søn.' })).to).toBe(hearing);
    const thanks = (await read(hearing)).text;
    expect(thanks).toContain('Tak for dit svar');
    expect(thanks).toContain('Det var min søn.');
    const after = (await read(page)).text;
    expect(after).toContain('Det var min søn.');
    expect(after).toContain('Sådan er det gået');

    const considerations = 'Vi har lagt vægt på, at du selv kan booke.';
    await world.must(anna, 'write-decision-reasons', { caseId, decisionId, result: 'refused', considerations });
    await world.must(anna, 'sign-decision', { caseId, decisionId, oralNoted: true });
    const made = await read(page);
    expect(made.text).toContain('Du skal fortsat selv booke dine samtaler');
    expect(made.text).toMatch(/Hvor står det\?.*§ 45/);
    expect(made.text).toContain('Anna Holm har skrevet under.');
    expect((await send(ownDecisions.wait(decisionId))).status).toBe(422);
    expect((await read(hearing)).text).toContain('Tak for dit svar');
  });

  it('has nothing to say, with one press', async () => {
    const decisionId = await layDecision(database, maja.caseId, { wait_wanted_at: '2026-11-20T09:00:00.000Z' });
    await world.must(anna, 'send-hearing', { caseId: maja.caseId, decisionId, why: 'Sig frem.', until: '2026-12-08' });
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from hearing where decision_id = $1', [
      decisionId,
    ]);
    const hearing = ownDecisions.hearing(row?.id ?? '');
    expect((await read(hearing)).text).toContain('Hvad vil du gerne sige, før vi beslutter?');
    expect((await send(hearing, { answer: '', nothing: 'ja' })).status).toBe(303);
    expect((await read(hearing)).text).toContain('Jeg har ikke noget at sige.');
  });

  it('complains without a word, and takes it back', async () => {
    const decisionId = await layDecision(database, maja.caseId, refused);
    const page = ownDecisions.one(decisionId);
    expect((await send(ownDecisions.complain(decisionId), { words: '' })).to).toBe(page);
    expect((await read(page)).text).toContain('Du hører fra os senest den 22. december 2026.');
    expect((await send(ownDecisions.complain(decisionId), { words: 'Igen' })).status).toBe(422);
    expect((await read(ownDecisions.drop(decisionId))).text).toContain('til og med den 18. december 2026');
    expect((await send(ownDecisions.drop(decisionId))).to).toBe(page);
    const after = await read(page);
    expect(after.text).toContain('Du har taget klagen tilbage.');
    expect(after.html).toContain(ownDecisions.complain(decisionId));
  });

  it('says whether the rest of a complaint stands', async () => {
    const decisionId = await layDecision(database, maja.caseId, refused);
    await world.must(citizen, 'complain', { caseId: maja.caseId, decisionId });
    await ownerQuery(
      database,
      `update complaint set state = 'awaits-citizen', outcome = 'partly', reasons = 'Lidt.', assessed_at = '2026-11-24T09:00:00Z',
        answer_until = '2026-12-22', due_on = '2026-12-22' where decision_id = $1`,
      [decisionId],
    );
    expect((await send(ownDecisions.stands(decisionId), { stands: 'yes' })).status).toBe(303);
    expect((await read(ownDecisions.one(decisionId))).text).toContain('Vi sender din klage til');
    expect((await send(ownDecisions.stands(decisionId), { stands: 'no' })).status).toBe(422);
  });
});
