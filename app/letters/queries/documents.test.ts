import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld } from '../../people/testing/world.ts';
import { asSystem, letterKernel } from '../testing/house.ts';
import { documentById, documentsOf, isOut } from './documents.ts';

const morning = instant('2026-11-24T08:00:00.000Z');
const noon = instant('2026-11-24T12:00:00.000Z');
const evening = instant('2026-11-24T18:00:00.000Z');

describe.each(engines())('the documents of a case on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, letterKernel(database)), 10);
    const lay = (event: string, purpose: string, channel: string, over: object) => {
      const row = {
        authority_id: home,
        id: randomUUID(),
        case_id: scene.of.caseId,
        event_id: event,
        purpose,
        channel,
        subject: `${purpose} ${channel}`,
        body: 'Hej',
        made_at: morning,
        release_at: morning,
        state: 'sent',
        ...over,
      };
      const names = Object.keys(row);
      const marks = names.map((_, index) => `$${index + 1}`).join(', ');
      return ownerQuery(database, `insert into outgoing (${names.join(', ')}) values (${marks})`, Object.values(row));
    };
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    await lay(first, 'summons', 'sms', {});
    await lay(first, 'summons', 'digital-post', { state: 'delivered', sent_at: morning, delivered_at: noon });
    await lay(first, 'summons', 'email', {});
    await lay(second, 'message', 'email', { made_at: noon });
    await lay(third, 'note', 'paper', { made_at: evening, release_at: evening, state: 'waiting' });
  });

  it('has one row for each thing told: the letter, and where a notice said that it was there', async () => {
    const rows = await asSystem(database, (tx) => documentsOf(tx, home, scene.of.caseId));
    expect(rows.map(({ subject, state, at, notices }) => ({ subject, state, at, notices }))).toEqual([
      { subject: 'note paper', state: 'waiting', at: evening, notices: [] },
      { subject: 'message email', state: 'sent', at: morning, notices: [] },
      { subject: 'summons digital-post', state: 'delivered', at: noon, notices: ['email', 'sms'] },
    ]);
  });

  it('gives one of them by its case and id, and says whether the citizen may see it', async () => {
    const [waiting, mail, letter] = await asSystem(database, (tx) => documentsOf(tx, home, scene.of.caseId));
    const found = (caseId: string, id = letter?.id ?? '') =>
      asSystem(database, (tx) => documentById(tx, home, caseId, id));
    expect(await found(scene.of.caseId)).toMatchObject({ body: 'Hej', document: null, state: 'delivered' });
    expect(await found(randomUUID())).toBeNull();
    expect([waiting, mail, letter].map((one) => one && isOut(one, noon))).toEqual([false, false, true]);
    expect(waiting && isOut(waiting, evening)).toBe(true);
  });
});
