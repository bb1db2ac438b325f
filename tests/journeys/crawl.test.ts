import { afterEach, describe, expect, it } from 'vitest';
import { everybody, placesOf } from './cast.ts';
import { useHouse } from './house.ts';
import { routeOf } from './page-checks.ts';
import { type PageWords, readHtml } from './read-html.ts';
import type { Visitor } from './visitor.ts';

const mostPages = 60;

describe('every page that a link leads to', () => {
  const house = useHouse();
  const tally: string[] = [];
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Follows links as far as they lead, one page for each route; answers the addresses of pages in the order they were found. */
  async function walk(visitor: Visitor, from: readonly string[]): Promise<readonly string[]> {
    const found = new Map<string, string | null>();
    const waiting = [...from];
    for (let path = waiting.shift(); path && found.size < mostPages; path = waiting.shift()) {
      const address = new URL(path, visitor.page.url());
      const route = routeOf(address.href);
      if (address.origin !== new URL(visitor.page.url()).origin || found.has(route)) continue;
      found.set(route, null);
      const words = await visit(visitor, address);
      if (words === null) continue;
      found.set(route, path);
      waiting.push(...words.links.filter((link) => link.startsWith('/')));
    }
    return [...found.values()].filter((path) => path !== null);
  }

  /** Reads the page as a program would, and shows it to the browser when its like has not been shown. Null: it is no page. */
  async function visit(visitor: Visitor, address: URL): Promise<PageWords | null> {
    const answer = await visitor.page.request.get(address.href);
    expect.soft(answer.status(), address.pathname).toBe(200);
    if (!answer.headers()['content-type']?.startsWith('text/html')) return null;
    const words = readHtml(await answer.text());
    house.checks.readWords(words, answer.url());
    if (house.checks.isNew(words, answer.url(), answer.status())) await visitor.go(address.pathname + address.search);
    return words;
  }

  it.each(everybody)(
    'is there for %s, in both languages, with nothing missing',
    async (part) => {
      const visitor = await house.as(part);
      const pages = await walk(visitor, [placesOf(part).home]);
      const sample = pages.filter((_, at) => at % 4 === 0);
      for (const page of sample) {
        const english = new URL(page, visitor.page.url());
        english.searchParams.set('sprog', 'en');
        const read = await visit(visitor, english);
        expect.soft(read?.lang, `${page} in English`).toBe('en');
      }
      tally.push(`${part}: ${pages.length} pages, ${sample.length} in English`);
    },
    120_000,
  );

  it('is enough to be worth a walk', () => {
    console.log(`[crawl] ${tally.join(' · ')}`);
    expect(tally).toHaveLength(everybody.length);
  });
});
