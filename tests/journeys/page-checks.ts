import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from '../setup/browser.ts';

export const wide = { width: 1280, height: 900 } as const;
export const phone = { width: 360, height: 740 } as const;
/** WCAG 1.4.10: 1280 pixels at 400 %. */
export const narrowest = { width: 320, height: 640 } as const;

// PICTURES=folder keeps a picture of every page the journeys come to.
const pictures = process.env['PICTURES'];

const grave = /^(serious|critical) /;

interface Seen {
  readonly status: number;
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly citizen: boolean;
  readonly shape: string;
  readonly text: string;
}

// What people read, without code, names of tables and what scripts hold. A key that nobody translated stands alone in its node.
const readPage = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    if (text !== '' && !node.parentElement.closest('script, style, code, pre, kbd')) words.push(text);
  }
  const alive = (selector) => document.querySelector(selector) ? selector : '';
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((one) => one.textContent.trim()),
    citizen: document.body.classList.contains('ff-citizen'),
    shape: ['.ff-error-summary', '.ff-conflict', 'dialog[open]', '.ff-empty', '[data-announce]'].map(alive).join(''),
    text: words.join('\\n'),
  };
})()`;

const faults: readonly (readonly [string, RegExp])[] = [
  ['undefined', /\bundefined\b/],
  ['an object as text', /\[object /],
  ['NaN', /\bNaN\b/],
  ['a key that is not translated', /^[a-z][\w-]*(\.[\w-]+)+$/m],
  ['a gap that is not filled', /\{\w+\}|\{\w+\|/],
  ['a code instead of a word', /\b(same-(team|authority)|contact-person|in-person|company-(user|consultant))\b/],
];

// A uuid, the number of a line, the name of one login.
const ids = /\/(?:[0-9a-f-]{36}|\d+|[\w-]{43})(?=\/|$)/g;

/** The address without what names one person or one line. */
export const routeOf = (url: string): string => new URL(url).pathname.replaceAll(ids, '/:id');

/**
 * What every page of a journey is asked, and what axe has said so far. One for each test file; the same page in the same
 * shape is shown to axe once.
 */
export class PageChecks {
  readonly #shown = new Set<string>();
  readonly #lesser = new Map<string, string>();
  #looks = 0;

  /** Asks of the page as it stands. Citizens' pages are also asked on a phone. */
  async look(page: Page, status = 200): Promise<void> {
    const seen: Seen = { status, ...(await page.evaluate<Omit<Seen, 'status'>>(readPage)) };
    const where = `${routeOf(page.url())} (${seen.headings[0] ?? 'no heading'})`;
    this.#askWords(seen, where);
    const name = `${seen.lang} ${seen.citizen ? 'citizen' : 'staff'} ${routeOf(page.url())} ${status} ${seen.shape}`;
    if (this.#shown.has(name)) return;
    this.#shown.add(name);
    await this.#askAxe(page, where);
    if (!seen.citizen) return;
    const before = page.viewportSize() ?? wide;
    for (const size of [phone, narrowest].filter(({ width }) => width < before.width)) {
      await page.setViewportSize(size);
      const across = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect.soft(across, `${where} is scrolled sideways at ${size.width} px`).toBeLessThanOrEqual(size.width);
      if (size === phone) await this.#askAxe(page, `${where} at ${size.width} px`);
    }
    await page.setViewportSize(before);
  }

  /** For the end of the file: what was looked at, and what axe minds a little. */
  summary(): string {
    const lesser = [...this.#lesser].map(([rule, where]) => `\n  ${rule}, first on ${where}`);
    return `${this.#shown.size} pages, ${this.#looks} times shown to axe${lesser.join('')}`;
  }

  #askWords({ headings, lang, title, text }: Seen, where: string): void {
    expect.soft(headings, `headings of ${where}`).toHaveLength(1);
    expect.soft(['da', 'en'], `language of ${where}`).toContain(lang);
    expect.soft(title, `title of ${where}`).toMatch(/^\S.* · Fodfæste$/);
    for (const [what, pattern] of faults) {
      const found = pattern.exec(`${title}\n${text}`);
      expect.soft(found?.[0] ?? '', `${what} on ${where}`).toBe('');
    }
  }

  async #askAxe(page: Page, where: string): Promise<void> {
    this.#looks += 1;
    if (pictures) await this.#picture(page, pictures);
    const found = await axeViolations(page);
    const isGrave = (one: string) => grave.test(one);
    expect.soft(found.filter(isGrave), `axe on ${where}`).toEqual([]);
    for (const one of found) if (!isGrave(one)) this.#lesser.set(one.split(' — ')[0] ?? one, where);
  }

  async #picture(page: Page, folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const name = `${process.pid}-${String(this.#looks).padStart(3, '0')}${routeOf(page.url()).replaceAll(/[/:]+/g, '-')}`;
    await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
  }
}
