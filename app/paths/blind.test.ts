import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('text'),
);

/** Age reaches a comparison through the law's own answers alone; sex and origin in no way at all. */
const never = /birthDate|birth_date|ageOn|\bsex\b|gender|nationality|citizenship|\bcpr\b|interpreter/i;

describe('what paths are compared by', () => {
  it('holds no age, sex or origin', () => {
    expect(sources.length).toBeGreaterThan(20);
    const reading = sources.filter((name) => {
      const code = readFileSync(path.join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return never.test(code);
    });
    expect(reading).toEqual([]);
  });
});
