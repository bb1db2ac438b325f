import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../../tests/journeys/read-html.ts';
import { testActor, testKernel } from '../../../kernel/act/testing.ts';
import { rootFolder } from '../../../kernel/config/root-folder.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { lix } from '../../../kernel/text/readability.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { readValidation } from '../../../lab/index.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { makeWorld, testNow } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { errorInWords, figure } from './numbers.ts';
import { validationRoutes } from './routes.tsx';
import { da } from './text.da.ts';

const report = readValidation(path.join(rootFolder(), 'data'));

describe('the page of the validation', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const kernel = testKernel({
    database,
    acts: peopleActs,
    access: caseAccess(fixedClock(testNow)),
    now: testNow,
  });
  beforeAll(async () => void (await makeWorld(database, kernel)));
  const visit = (actor: Actor | null) =>
    siteFor(kernel, actor, (app) =>
      app.route(
        '/laboratorium/validering',
        validationRoutes(() => report),
      ),
    ).request('/laboratorium/validering');

  it('tells managers and analysts first how much fits, and shows every municipality', async () => {
    const answer = await visit(testActor({ roles: ['analyst'] }));
    const html = await answer.text();
    const page = { ...readHtml(html), text: html };
    expect([answer.status, faultsIn(page)]).toEqual([200, []]);
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    expect(main.match(/<svg viewBox="0 0 (760|400)/g)).toHaveLength(1 + report.stocks.length);
    expect(main.indexOf('prøver passer')).toBeLessThan(main.indexOf('Det passer ikke'));
    for (const { name } of report.stocks) expect(main).toContain(name);
    expect((await visit(testActor({ roles: ['manager'] }))).status).toBe(200);
  });

  it('is not for others', async () => {
    expect((await visit(testActor({ roles: ['caseworker'] }))).status).toBe(403);
    expect((await visit(null)).status).toBe(303);
  });
});

describe('figures of the validation', () => {
  it('read in the unit they have', () => {
    expect(figure('da', 0.398, 'share')).toBe('39,8 %');
    expect(figure('da', 340_034, 'number')).toBe('340.000');
    expect(figure('en', 11.797, 'dkk-billion')).toBe('DKK 11.8 bn');
    const [row] = report.rows.filter(({ id }) => id === 'survival-pairs-4');
    expect(row && errorInWords('da', { ...row, error: 2.86 })).toBe('2,9 point (højst 3 point)');
  });

  it('stand in plain words', () => {
    const whole = Object.values(da)
      .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
      .join(' ');
    expect(lix(whole)).toBeLessThan(38);
    for (const text of Object.values(da))
      for (const sentence of text.split(/[.!?] /))
        expect([sentence, sentence.split(' ').length < 25]).toEqual([sentence, true]);
  });
});
