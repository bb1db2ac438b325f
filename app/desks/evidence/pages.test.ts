import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { evidenceActs } from '../../evidence/index.ts';
import { typedFinding } from '../../evidence/testing/findings.ts';
import { testActor, testKernel } from '../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { siteFor } from '../admin/testing.ts';
import { evidenceRoutes } from './routes.tsx';

describe('the evidence bank', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...evidenceActs];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let world: World;
  let analyst: Actor;
  let caseworker: Actor;

  async function visit(path: string, actor: Actor | null) {
    const answer = await siteFor(kernel, actor, (app) => app.route('/evidens', evidenceRoutes())).request(path);
    const html = await answer.text();
    return {
      status: answer.status,
      text: html,
      html: /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '',
      ...readHtml(html),
    };
  }

  beforeAll(async () => {
    world = await makeWorld(database, kernel);
    analyst = await world.staff('Dorte Analytiker', ['analyst']);
    caseworker = await world.staff('Anna Holm', ['caseworker']);
    await world.must(analyst, 'add-evidence', { ...typedFinding, link: 'https://example.org/opgoerelse' });
  });

  it('tells everybody what ships, and the staff what the house found out', async () => {
    const page = await visit('/evidens', null);
    expect([page.status, page.headings, faultsIn(page)]).toEqual([200, ['Hvad virker?'], []]);
    expect(page.html).toContain('4 lodtrækningsforsøg'.replace('4', 'fire'));
    expect(page.html).toContain('13,5 til 22 procentpoint');
    expect(page.html).not.toContain('på video');
    const staff = await visit('/evidens', caseworker);
    expect(staff.html).toContain('på video');
    expect(staff.html).toContain('Jeres egen');
    expect(staff.html).not.toContain('change-evidence');
    expect(faultsIn(staff)).toEqual([]);
    expect((await visit('/evidens', analyst)).html).toContain('/handling/change-evidence?');
    expect((await visit('/evidens', testActor({ authorityId: 851, roles: ['analyst'] }))).html).not.toContain(
      'på video',
    );
  });

  it('shows what was chosen, and says so when nothing is known', async () => {
    const talks = await visit('/evidens?indsats=talks&gruppe=dagpenge', null);
    expect([...talks.html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, text]) => text)).toEqual(['Samtaler']);
    const none = await visit('/evidens?indsats=ips&gruppe=dagpenge', null);
    expect(none.html).toContain('ikke det samme som, at det ikke virker');
    const nonsense = await visit('/evidens?indsats=%3Cscript%3E&gruppe=x', null);
    expect([nonsense.status, nonsense.html.includes('<script>')]).toEqual([200, false]);
  });

  it('keeps the versions for the staff alone', async () => {
    const [row] = await ownerQuery(database, 'select id from evidence where authority_id = $1', [home]);
    const { id } = row as { id: string };
    await world.must(analyst, 'change-evidence', {
      ...typedFinding,
      findingId: id,
      sizeHigh: '3',
      why: 'Talt to gange',
    });
    const page = await visit(`/evidens/egen/${id}`, caseworker);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    for (const words of ['Talt to gange', 'Dorte Analytiker', 'Rettet', 'Lagt i banken', '1,5 til 3', '1,5 til 4'])
      expect(page.html).toContain(words);
    expect((await visit(`/evidens/egen/${id}`, null)).status).not.toBe(200);
    expect((await visit('/evidens/egen/00000000-0000-4000-8000-000000000000', caseworker)).status).toBe(404);
    await world.must(analyst, 'withdraw-evidence', { findingId: id, why: 'Forkert' });
    expect((await visit('/evidens', caseworker)).html).not.toContain('på video');
    expect((await visit('/evidens/trukket-tilbage', caseworker)).html).toContain('på video');
  });

  it('is a spreadsheet', async () => {
    const { text } = await visit('/evidens/evidens.csv', null);
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toMatch(/id;indsats;grupper/);
    expect(lines.length).toBeGreaterThan(40);
    expect(text).toContain('https://institut-epice.org/denmark-case');
  });
});
