import { readdirSync, readFileSync } from 'node:fs';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { readability } from '../../kernel/text/readability.ts';
import { storeFigures } from '../../outlook/index.ts';
import { adminKernel, hjoerring, prepareAdmin, scopeOf, siteFor } from '../admin/testing.ts';
import { monthInWords } from './occupation-page.tsx';
import { occupationRoutes } from './routes.tsx';
import { da } from './text.da.ts';

const [engine = 'pglite'] = engines();
const nurse = '8d3e8aaa-791b-4c75-a465-f3f827028f50';

/** What a reader reads of `main`. */
const wordsOf = (html: string): string =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the pages of occupations', () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const ask = (path: string) =>
    siteFor(adminKernel(database), null, (app) =>
      app.route('/fag', occupationRoutes({ authorityId: hjoerring })),
    ).request(path);
  const read = async (path: string) => wordsOf(await (await ask(path)).text());
  const asked = (title: string) => `/fag?${new URLSearchParams({ q: title })}`;

  it('ask for a title, without login', async () => {
    const answer = await ask('/fag');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('name="q"');
    expect(html).not.toContain('<h2>');
    expect(wordsOf(html)).toContain('Siden bruger ESCO, EU-Kommissionens klassifikation.');
    expect(await read('/fag?sprog=en')).toContain(
      'This service uses the ESCO classification of the European Commission.',
    );
  });

  it('answer with occupations, and why', async () => {
    const html = await (await ask(asked('kassedame'))).text();
    expect(html).toMatch(/<a href="\/fag\/[0-9a-f-]{36}" lang="da">kasseassistent<\/a>/);
    expect(wordsOf(html)).toContain('»kassedame« er et andet navn for faget.');
    expect(await read(asked('sygeplejeske'))).toContain('Vi læste »sygeplejeske« som »sygeplejerske«.');
  });

  it('say so when they do not know the title, and when it is a guess', async () => {
    const unknown = await read(asked('asdfgh qwe'));
    expect(unknown).toContain('Vi kender ikke titlen »asdfgh qwe«');
    expect(unknown).not.toContain('Vælg det fag');
    expect(await read(asked('noget med it'))).toContain('Det her er kun et gæt.');
  });

  it.each(['<script>alert(1)</script>', '   ', 'سائق', 'a'.repeat(10_000), "'; drop table", '%00'])(
    'stand what is typed: %j',
    async (title) => {
      const answer = await ask(asked(title));
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<script>alert');
    },
  );

  it('show an occupation with its place and what is like it', async () => {
    const html = await (await ask(`/fag/${nurse}`)).text();
    expect(html).toContain('<h1 lang="da">Sygeplejerske</h1>');
    expect(html).toContain('<ul lang="en">');
    const words = wordsOf(html);
    expect(words).toContain('specialsygeplejerske');
    expect(words).toMatch(/\d+ af 98/);
    expect(words).toContain('Sygeplejerskearbejde');
  });

  it('say nothing of recruitment where nothing was measured, and else with source and month', async () => {
    expect(await read(`/fag/${nurse}`)).not.toContain('Svært at finde folk');
    await inScope(database, scopeOf(hjoerring), (tx) =>
      storeFigures(
        tx,
        {
          source: {
            id: 'jobindsats:y25i14:stillinger',
            title: 'Forgæves',
            publisher: 'Jobindsats.dk / STAR',
            terms: 'fri',
            url: null,
            drawnOn: plainDate('2026-08-22'),
          },
          series: [
            {
              series: 'failedRecruitment.attempts',
              area: 'DK',
              part: 'Sygeplejerske',
              unit: 'count',
              periods: ['2026M06'],
              figures: [1613],
              breaks: [],
            },
          ],
        },
        '2026-11-24T10:00:00Z',
      ),
    );
    const words = await read(`/fag/${nurse}`);
    expect(words).toContain('1.613 gange forgæves');
    expect(words).toContain('juni 2026');
    expect(words).toContain('Hentet 22. august 2026');
    const cashier = '2b871272-bd61-4206-bd1a-0b96d7023098';
    expect(await read(`/fag/${cashier}`)).not.toContain('Svært at finde folk');
  });

  it('show a group with what is in it', async () => {
    expect(await read('/fag/gruppe/2221')).toContain('sygeplejerske');
    expect(await read('/fag/gruppe/22?sprog=en')).toContain('Group 22 of DISCO-08');
  });

  it.each(['/fag/findes-ikke', `/fag/${nurse.replace('8', '9')}`, '/fag/gruppe/99999', '/fag/gruppe/__proto__'])(
    'have no %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  it('suggest as JSON', async () => {
    const answer = await ask('/fag/forslag?q=kassed');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual([
      expect.objectContaining({ uri: expect.stringContaining('/occupation/'), label: 'kassedame' }),
    ]);
    for (const path of ['/fag/forslag', '/fag/forslag?q=', `/fag/forslag?q=${'a'.repeat(10_000)}`])
      expect(await (await ask(path)).json()).toEqual([]);
  });
});

it('writes a month in words', () => {
  expect([monthInWords('2026M06', 'da'), monthInWords('2026M06', 'en'), monthInWords('2026', 'da')]).toEqual([
    'juni 2026',
    'June 2026',
    '2026',
  ]);
});

it('speaks plainly', () => {
  const { lix, longest } = readability(Object.values(da).join('\n'));
  expect(lix).toBeLessThan(35);
  expect(longest.words).toBeLessThan(25);
});

it('leaves no text behind', () => {
  const folder = new URL('.', import.meta.url);
  const code = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !/test|text\./.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const built = (key: string) => key.startsWith('answer.') && /^answer\.(known|likely|doubtful)$/.test(key);
  expect(Object.keys(da).filter((key) => !code.includes(`'${key}'`) && !built(key))).toEqual([]);
});
