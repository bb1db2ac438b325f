import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { letterKernel } from '../../../letters/testing/house.ts';
import { putOutgoing } from '../../../letters/testing/outgoing.ts';
import { makeScene, type Scene } from '../../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { outboxRoutes } from './routes.tsx';

const [engine = 'pglite'] = engines();

describe('what came back, in the outbox', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let letterId = '';

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, letterKernel(database)), 10);
    const { caseId } = scene.of;
    const back = { returned_at: testNow, failure: 'postkassen er lukket', kle: '15.20.20' };
    letterId = await putOutgoing(database, caseId, { ...back, legal: true, channel: 'paper', purpose: 'summons' });
    await putOutgoing(database, caseId, { ...back, state: 'bounced', purpose: 'note' });
    await putOutgoing(database, caseId, { state: 'delivered', sent_at: testNow, delivered_at: testNow });
    for (const [id, outcome, of] of [
      ['dp-1', 'unknown-letter', null],
      ['dp-2', 'case-closed', caseId],
    ])
      await ownerQuery(
        database,
        `insert into incoming_post (authority_id, id, case_id, subject, body, sent_at, received_at, outcome)
         values ($1, $2, $3, 'SV: Brev', $4, $5, $5, $6)`,
        [home, id, of, 'Kære Anna\nJeg er flyttet.', testNow, outcome],
      );
  });

  async function page(path = '') {
    const actor = { ...scene.cast.administrator };
    const site = siteFor(letterKernel(database), actor, (app) => app.route('/administration/udbakke', outboxRoutes()));
    const html = await (await site.request(`/administration/udbakke${path}`)).text();
    return { html, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
  }

  it('names the letters that go on paper, and the answers that are in no case with the reason', async () => {
    const { html, text } = await page();
    expect(html).toContain(`/administration/udbakke/${letterId}`);
    for (const words of [
      'Ét brev med frist kom retur',
      'og ligger i printbunken.',
      '2 svar ligger ikke i en sag',
      'Ukendt afsender',
      'vi kender ikke det brev, der svares på',
      'sagen er afsluttet',
      'Jeg er flyttet.',
      'Kommet frem',
    ])
      expect(text).toContain(words);
    const seen = await ownerQuery<{ person_ids: string[] }>(
      database,
      `select person_ids from access_log where place = 'outbox'`,
    );
    expect(seen).toEqual([{ person_ids: [scene.of.personId] }]);
  });

  it('tells of one letter why it came back and where it is', async () => {
    const { text } = await page(`/${letterId}`);
    for (const words of [
      'Kom retur fra posten',
      'Kom ikke frem: postkassen er lukket',
      'sendes det nu på papir',
      'KLE 15.20.20',
    ])
      expect(text).toContain(words);
  });
});
