import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { holdsCpr } from '../people/fields.ts';
import { knownCodes } from './import/codes.ts';
import { shippedCourses } from './shipped.ts';

describe('the shipped courses', () => {
  const courses = shippedCourses();

  it('are read by the schema that schools import', () => {
    expect(courses).toHaveLength(33);
    expect(new Set(courses.map(({ source }) => source.shippedKey)).size).toBe(33);
  });

  it('lead to occupations that the classification knows, by both of its codes', () => {
    const { isco, esco } = knownCodes();
    for (const { iscoCodes, escoUris, title } of courses) {
      expect(
        iscoCodes.every((code) => isco.has(code)),
        title,
      ).toBe(true);
      expect(
        escoUris.every((uri) => esco.has(uri)),
        title,
      ).toBe(true);
    }
    expect(courses.filter(({ iscoCodes }) => iscoCodes.length === 0).map(({ code }) => code)).toEqual([
      '25000',
      null,
      null,
    ]);
  });

  it('tell in plain words what one can do afterwards', () => {
    for (const { goal, title } of courses) {
      expect(goal, title).toMatch(/^Du .*\.$/);
      for (const sentence of (goal ?? '').split('. ')) expect(sentence.split(' ').length, title).toBeLessThan(25);
    }
  });

  it('hold no figure without its year, none from memory, and no list that nobody has seen', () => {
    for (const { feeDayOere, priceYear, title, lists } of courses) {
      if ((feeDayOere ?? 0) > 0) expect(priceYear, title).toBeGreaterThan(2000);
      expect(lists, title).toEqual([]);
    }
    const days = (title: string) => courses.find((one) => one.title === title)?.days;
    expect(days('Gaffeltruck certifikatkursus B')).toBeNull();
    expect(days('Personbefordring med bus')).toBe(30);
    expect(courses.filter(({ fullPriceOere }) => fullPriceOere !== null)).toEqual([]);
  });

  it('name where they were seen, and nobody', () => {
    const text = readFileSync(path.join(rootFolder(), 'data/training/courses.csv'), 'utf8');
    expect(holdsCpr(text)).toBe(false);
    for (const { source, note, title } of courses) expect(source.url ?? note, title).not.toBeNull();
  });
});
