import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as calendar } from './calendar/text.da.ts';
import { da as citizen } from './citizen/text.da.ts';
import { da as feed } from './feed/text.da.ts';
import { da as hold } from './hold/text.da.ts';
import { da as person } from './person/text.da.ts';
import { da as rooms } from './rooms/text.da.ts';
import { da as words } from './words/text.da.ts';

describe('what citizens read about meetings', () => {
  const own = Object.entries({ ...citizen, ...feed, ...words });
  it('is easy as a whole: LIX under 35', () => {
    const whole = own.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
    expect(readability(whole).lix).toBeLessThan(35);
  });
  it.each(own)('%s has no sentence over 25 words, and no word of duty or sanction', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
    expect(text).not.toMatch(/pligt|sanktion|udebliv|skal møde|§/i);
  });
});

describe('what staff read when somebody did not come', () => {
  it.each(Object.entries(person).filter(([key]) => key.startsWith('notMet')))('%s does not judge', (_key, text) => {
    expect(text).not.toMatch(/pligt|sanktion|udebliv|ulovlig|skyld/i);
  });
});

describe('no text is left behind', () => {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.test\.ts$|(^|\/)text(\.da|\.en)?\.ts$/.test(name.replaceAll(path.sep, '/')),
    )
    .map((name) => readFileSync(path.join(root, name), 'utf8'))
    .join('\n');
  const templates = [...code.matchAll(/`([\w.-]+\.)\$\{[^`]*?\}([\w.-]*)`/g)].map(([, before = '', after = '']) => ({
    before,
    after,
  }));
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));
  it.each(Object.entries({ calendar, citizen, feed, hold, person, rooms, words }))('%s', (_desk, texts) => {
    expect(Object.keys(texts).filter((key) => !isUsed(key))).toEqual([]);
  });
});
