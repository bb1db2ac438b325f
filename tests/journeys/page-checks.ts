import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from '../setup/browser.ts';
import { faultsIn, type PageWords, readHtml } from './read-html.ts';

export const wide = { width: 1280, height: 900 } as const;
export const phone = { width: 360, height: 740 } as const;
/** WCAG 1.4.10: 1280 pixels at 400 %. */
const narrowest = { width: 320, height: 640 } as const;

// PICTURES=folder keeps a picture of every page that is shown to axe.
const pictures = process.env['PICTURES'];

// A uuid, the number of a line, the name of one login, of one rule of the law, of one letter.
const ids = /\/(?:[0-9a-f-]{36}|\d+|[\w-]{43}|(?<=\/regel\/)[\w.]+|(?<=\/administration\/breve\/)[a-z-]+)(?=\/|$)/g;

/** The address without what names one person, one line or one rule. */
export const routeOf = (url: string): string => new URL(url).pathname.replaceAll(ids, '/:id');

const isGrave = (violation: string): boolean => /^(serious|critical) /.test(violation);

/**
 * What every page of a journey is asked, and what axe has said so far. One for each test file; the same page in the same
 * shape is shown to axe once.
 */
export class PageChecks {
  readonly #shown = new Set<string>();
  readonly #lesser = new Map<string, string>();
  #looks = 0;

  /** Asks of the page as it stands. Citizens' pages are also asked on a phone. */
  async look(page: Page, status: number): Promise<void> {
    const words = readHtml(await page.content());
    this.readWords(words, page.url());
    if (!this.isNew(words, page.url(), status)) return;
    this.#shown.add(nameOf(words, page.url(), status));
    const where = placeOf(words, page.url());
    await this.#askAxe(page, where);
    if (!words.citizen) return;
    const before = page.viewportSize() ?? wide;
    for (const size of [phone, narrowest].filter(({ width }) => width < before.width)) {
      await page.setViewportSize(size);
      const across = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect.soft(across, `${where} is scrolled sideways at ${size.width} px`).toBeLessThanOrEqual(size.width);
      if (size === phone) await this.#askAxe(page, `${where} at ${size.width} px`);
    }
    await page.setViewportSize(before);
  }

  /** True for a page that axe has not been shown in this shape. */
  isNew = (words: PageWords, url: string, status: number): boolean => !this.#shown.has(nameOf(words, url, status));

  /** What can be asked of the text alone. */
  readWords(words: PageWords, url: string): void {
    const where = placeOf(words, url);
    expect.soft(words.headings, `headings of ${where}`).toHaveLength(1);
    expect.soft(['da', 'en'], `language of ${where}`).toContain(words.lang);
    expect.soft(words.title, `title of ${where}`).toMatch(/^\S.* · Fodfæste$/);
    expect.soft(faultsIn(words), `words on ${where}`).toEqual([]);
  }

  /** For the end of the file: what was looked at, and what axe minds a little. */
  summary(): string {
    const lesser = [...this.#lesser].map(([rule, where]) => `\n  ${rule}, first on ${where}`);
    return `${this.#shown.size} pages, ${this.#looks} times shown to axe${lesser.join('')}`;
  }

  async #askAxe(page: Page, where: string): Promise<void> {
    this.#looks += 1;
    if (pictures) await this.#picture(page, pictures);
    const found = await axeViolations(page);
    expect.soft(found.filter(isGrave), `axe on ${where}`).toEqual([]);
    for (const one of found) if (!isGrave(one)) this.#lesser.set(one.split(' — ')[0] ?? one, where);
  }

  async #picture(page: Page, folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const [number, width] = [String(this.#looks).padStart(3, '0'), page.viewportSize()?.width];
    const name = `${process.pid}-${number}${routeOf(page.url()).replaceAll(/[/:]+/g, '-')}-${width}`;
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }
}

const nameOf = ({ lang, citizen, shape }: PageWords, url: string, status: number): string =>
  [lang, citizen ? 'citizen' : 'staff', routeOf(url), status, shape].join(' ');

const placeOf = ({ headings }: PageWords, url: string): string => `${routeOf(url)} (${headings[0] ?? 'no heading'})`;
