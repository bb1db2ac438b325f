import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../../tests/journeys/read-html.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { readPdf } from '../../../kernel/files/pdf/testing.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { letterKernel } from '../../../letters/testing/house.ts';
import { type CastName, makeScene, type Scene } from '../../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { citizenLetterRoutes } from '../../letters/routes.ts';
import { personRoutes } from '../routes.tsx';

const [engine = 'pglite'] = engines();

describe('the documents of a case', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let kernel: Kernel;
  const ids = { letter: randomUUID(), english: randomUUID(), link: randomUUID(), later: randomUUID() };

  beforeAll(async () => {
    kernel = letterKernel(database);
    scene = await makeScene(await makeWorld(database, kernel), 10);
    const lay = (id: string, channel: string, subject: string, body: string, over: object = {}) => {
      const row = { release_at: testNow, state: 'sent', purpose: 'general', ...over };
      return ownerQuery(
        database,
        `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, made_at, release_at, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [home, id, scene.of.caseId, channel, row.purpose, subject, body, testNow, row.release_at, row.state],
      );
    };
    await lay(ids.letter, 'digital-post', 'Svar om telefon', 'Hej Maja\n\nVi siger ja.\n\n# Nu\n- Ring til mig', {
      state: 'delivered',
    });
    await lay(ids.english, 'paper', 'Your answer', 'Hello Maja\n\nYou have an answer from us.', { state: 'printed' });
    await lay(ids.link, 'email', 'Et spørgsmål', 'Svar her: [[/svar/hemmelig]]', { purpose: 'job-search-link' });
    await lay(ids.later, 'digital-post', 'I morgen', 'Hej', {
      state: 'waiting',
      release_at: '2026-11-25T08:00:00.000Z',
    });
  });

  const visit = async (path: string, who: CastName = 'contactPerson') => {
    const site = siteFor(kernel, scene.cast[who], (app) => {
      app.route('/borger', personRoutes());
      app.route('/min-side', citizenLetterRoutes());
    });
    const answer = await site.request(path.startsWith('/min-side') ? path : `/borger/${scene.of.caseId}${path}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const html = bytes.toString('utf8');
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    const text = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    return { status: answer.status, type: answer.headers.get('content-type'), bytes, html, text };
  };
  const lastSeen = async (who: CastName) =>
    (
      await ownerQuery<{ place: string; action: string }>(
        database,
        'select place, action from access_log where actor_id = $1 order by id desc limit 1',
        [scene.cast[who].id],
      )
    )[0];

  it('show the journal under the letters once something has a number', async () => {
    expect((await visit('/dokumenter')).text).not.toContain('Journalen');
    await ownerQuery(
      database,
      `insert into record_object (authority_id, id, kind, case_id, subject_id, number, title, kle, facet, sensitivity, progress, retention, made_on)
       values ($1, $2, 'case', $3, $3, '2026-000001', 'Beskæftigelsesindsats', '15.20.00', 'G01', 'FORTROLIGE_PERSONOPLYSNINGER', 'Oplyst', 'B', '2026-11-24')`,
      [home, randomUUID(), scene.of.caseId],
    );
    const { text } = await visit('/dokumenter');
    for (const part of ['Journalen', '2026-000001', 'Fortrolig', 'I gang', 'Meldt']) expect(text).toContain(part);
    expect((await visit('/dokumenter', 'helper')).text).not.toContain('2026-000001');
  });

  it('lists every letter with how it went and how far it came', async () => {
    const { status, text, html } = await visit('/dokumenter');
    expect(status).toBe(200);
    expect(faultsIn(readHtml(html))).toEqual([]);
    expect(text).toMatch(/Svar om telefon Digital Post Kommet frem/);
    expect(text).toMatch(/Your answer Papir Printet/);
    expect(text).toMatch(/I morgen Digital Post Sendes/);
    expect(await lastSeen('contactPerson')).toMatchObject({ place: 'person-documents', action: 'read' });
  });

  it('shows one letter, and no link that answers in the citizen’s place', async () => {
    const letter = await visit(`/dokumenter/${ids.letter}`);
    expect(letter.text).toContain('Vi siger ja.');
    expect(await lastSeen('contactPerson')).toMatchObject({ place: 'outbox-message' });
    const link = await visit(`/dokumenter/${ids.link}`);
    expect(link.text).toContain('•••');
    expect(link.html).not.toContain('hemmelig');
    expect((await visit(`/dokumenter/${randomUUID()}`)).text).toContain('Brevet findes ikke');
  });

  it('gives the letter as a tagged PDF in its own language, without an address', async () => {
    const { type, bytes } = await visit(`/breve/${ids.letter}.pdf`);
    expect(type).toBe('application/pdf');
    const { lang, title, universal, reading } = readPdf(bytes);
    expect({ lang, title, universal }).toEqual({ lang: 'da-DK', title: 'Svar om telefon', universal: true });
    expect(reading).toContainEqual(['H1', 'Svar om telefon']);
    expect(reading).toContainEqual(['H2', 'Nu']);
    expect(readPdf((await visit(`/breve/${ids.english}.pdf`)).bytes).lang).toBe('en-GB');
    expect(await lastSeen('contactPerson')).toMatchObject({ place: 'letter-pdf', action: 'export' });
    expect((await visit(`/breve/${ids.link}.pdf`)).status).toBe(404);
  });

  it('is for those who see the whole case', async () => {
    for (const who of ['teammate', 'manager', 'guest'] as const)
      expect([who, (await visit('/dokumenter', who)).status]).toEqual([who, 200]);
    for (const who of ['helper', 'fundCaseworker', 'unaskedHelper', 'stranger', 'administrator'] as const)
      for (const path of ['/dokumenter', `/dokumenter/${ids.letter}`, `/breve/${ids.letter}.pdf`]) {
        const { status, html } = await visit(path, who);
        expect([who, path, status, html.includes('Svar om telefon')]).toEqual([who, path, 404, false]);
      }
    expect((await visit(`/breve/${ids.letter}.pdf`, 'colleague')).status).toBe(404);
  });

  it('the citizen fetches what was sent, and nothing else', async () => {
    expect((await visit(`/min-side/breve/${ids.letter}.pdf`, 'self')).type).toBe('application/pdf');
    for (const id of [ids.later, ids.link, randomUUID()])
      expect((await visit(`/min-side/breve/${id}.pdf`, 'self')).status).toBe(404);
    expect((await visit(`/min-side/breve/${ids.letter}.pdf`, 'otherCitizen')).status).toBe(404);
    expect((await visit('/min-side/breve', 'self')).html).toContain(`/min-side/breve/${ids.letter}.pdf`);
  });
});
