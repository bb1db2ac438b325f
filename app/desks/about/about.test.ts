import { readFileSync } from 'node:fs';
import path from 'node:path';
import { daysBetween, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { readability } from '../../kernel/text/readability.ts';
import { systemClock } from '../../kernel/time/clock.ts';
import { aalborg, administrator, adminKernel, hjoerring, prepareAdmin, scopeOf, siteFor } from '../admin/testing.ts';
import { statement } from './accessibility/statement.ts';
import { aboutRoutes } from './routes.tsx';

const [engine = 'pglite'] = engines();
const pages = ['/was', '/om', '/om/dine-data'] as const;

/** What a reader reads: the words of `main`, a line for each block. */
function wordsOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return main
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/(h\d|p|li|ul)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&quot;/g, '"')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

describe('the public pages', () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const read = async (page: string, actor: Actor | null = null) => {
    const site = siteFor(adminKernel(database), actor, (app) =>
      app.route('/', aboutRoutes({ authorityId: hjoerring })),
    );
    return (await site.request(page)).text();
  };
  const keep = (authorityId: number, contact: object) =>
    inScope(database, scopeOf(authorityId), (tx) =>
      tx
        .insertInto('setting')
        .values({
          authority_id: authorityId,
          key: 'contact',
          value: JSON.stringify(contact),
          changed_at: '2026-11-01T10:00:00Z',
          changed_by: 'Ada',
        })
        .execute(),
    );

  it('say plainly that phone and e-mail are missing while they are', async () => {
    expect(wordsOf(await read('/was'))).toContain('Vi er ved at skrive telefon og e-mail ind her');
  });

  it('name the municipality with phone and e-mail, for whoever reads', async () => {
    await keep(hjoerring, { phone: '72 33 33 33', email: 'jobcenter@example.dk' });
    await keep(aalborg, { phone: '99 31 31 31' });
    const statementPage = await read('/was');
    expect(wordsOf(statementPage)).toContain('Ring til Hjørring Kommune på 72 33 33 33.');
    expect(statementPage).toContain('href="tel:72333333"');
    expect(statementPage).toContain('href="mailto:jobcenter@example.dk"');
    const neighbour = administrator({ authorityId: aalborg, roles: ['citizen'], kind: 'citizen' });
    expect(wordsOf(await read('/was', neighbour))).toContain('Ring til Aalborg Kommune på 99 31 31 31.');
    expect(wordsOf(await read('/om/dine-data', neighbour))).not.toContain('jobcenter@example.dk');
  });

  it.each(pages)('%s is easy to read: LIX under 35 and no sentence over 25 words', async (page) => {
    const { lix, longest, words } = readability(wordsOf(await read(page)));
    expect(words).toBeGreaterThan(100);
    expect(longest.words, longest.text).toBeLessThanOrEqual(25);
    expect(lix).toBeLessThan(35);
  });

  it.each(pages)('%s says the same number of things in English', async (page) => {
    const [danish, english] = [await read(page), await read(`${page}?sprog=en`)];
    const parts = (html: string) => html.match(/<(h1|h2|p|li)\b/g)?.length;
    expect(parts(english)).toBe(parts(danish));
    expect(english).toContain('<html lang="en">');
    expect(wordsOf(english)).not.toBe(wordsOf(danish));
  });

  it('lead a citizen to the log of their own', async () => {
    const citizen = administrator({ kind: 'citizen', roles: ['citizen'] });
    expect(await read('/om/dine-data', citizen)).toContain('href="/min-side/hvem-har-set"');
    expect(await read('/om/dine-data')).not.toContain('/min-side');
  });

  it('need nobody’s data to be shown, and leave nothing in the log', async () => {
    for (const page of pages) await read(page);
    expect(await ownerQuery(database, 'select 1 from access_log')).toEqual([]);
  });

  it('name everybody whose data ship with the program', async () => {
    const sources = readFileSync(path.join(rootFolder(), 'data/SOURCES.md'), 'utf8');
    const page = wordsOf(await read('/om'));
    const asked = {
      DAGI: 'Klimadatastyrelsen & Danske Kommuner',
      Jobindsats: 'Jobindsats.dk / STAR',
      'Danmarks Statistik': 'Danmarks Statistik',
      'Danske A-kasser': 'Danske A-kasser',
      Faker: 'Faker (MIT)',
      ESCO: 'ESCO',
      STAR: 'STAR',
      UddannelsesGuiden: 'UddannelsesGuiden',
    };
    for (const [source, attribution] of Object.entries(asked))
      if (sources.includes(source)) expect(page, `${source} ships, so /om must name it`).toContain(attribution);
  });
});

describe('the accessibility statement', () => {
  const today = toCopenhagen(systemClock.now()).date;

  it('was gone through within a year (BEK 904/2019)', () => {
    expect(daysBetween(statement.reviewedOn, today)).toBeLessThan(365);
    expect(daysBetween(statement.reviewedOn, today)).toBeGreaterThanOrEqual(0);
  });

  it('knows each defect by its criterion and the day it was found, in both languages', () => {
    for (const { criterion, foundOn, text } of statement.defects) {
      expect(criterion).toMatch(/^[1-4]\.\d\.\d{1,2}$/);
      expect(plainDate(foundOn) <= statement.reviewedOn).toBe(true);
      expect(text.da).not.toBe(text.en);
    }
  });
});
