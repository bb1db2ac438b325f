import { describe, expect, it } from 'vitest';
import { interpreterLanguages } from '../../../people/index.ts';
import { stream } from '../../random/stream.ts';
import { testLists } from '../testing.ts';
import { backgrounds } from './languages.ts';
import { eraOf, nameEras } from './name-eras.ts';
import { danishName, familyNames } from './names.ts';

const families = familyNames(testLists.families);
const draw = (at: number) => stream({ number: 1, authorityId: 860 }, 'test/names', at);

describe('names', () => {
  it('of the decades all stand in the lists that ship', () => {
    for (const era of nameEras) {
      expect(era.female.filter((name) => !testLists.female.includes(name))).toEqual([]);
      expect(era.male.filter((name) => !testLists.male.includes(name))).toEqual([]);
    }
  });

  it('follow the decade of birth', () => {
    expect(eraOf(1955).female).toContain('Birthe');
    expect(eraOf(1955).female).not.toContain('Freja');
    expect(eraOf(2001).female).toContain('Freja');
    expect(eraOf(2001).male).not.toContain('Børge');
  });

  it('are Danish names with at most one middle name, which is another family name', () => {
    const known = new Set(testLists.families);
    for (let at = 0; at < 2_000; at += 1) {
      const { given, family } = danishName('female', 1985, families, draw(at));
      expect(eraOf(1985).female).toContain(given);
      const parts = family.split(' ');
      expect(parts.length).toBeLessThanOrEqual(2);
      expect(new Set(parts).size).toBe(parts.length);
      for (const part of parts) expect(known.has(part)).toBe(true);
    }
  });

  it('and languages are those an interpreter can be asked for in', () => {
    for (const [{ language, interpreter }] of backgrounds)
      if (interpreter > 0) expect(Object.keys(interpreterLanguages)).toContain(language);
  });
});
