import path from 'node:path';
import { everydayTitles, nearOccupations, skillIndexOf } from '@fodfaeste/occupations';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { readClassification, readStarTitles } from './read-classification.ts';
import { readSkills } from './read-skills.ts';

const data = path.join(rootFolder(), 'data');
const esco = readClassification(data);
const star = readStarTitles(data);
const uris = new Set([...esco.occupations, ...esco.groups].map(({ uri }) => uri));
const labelOf = new Map(esco.occupations.map(({ uri, preferred }) => [uri, preferred]));

describe('the classification that ships', () => {
  it('is whole', () => {
    expect(esco.occupations).toHaveLength(2942);
    expect(esco.groups).toHaveLength(619);
    expect(uris.size).toBe(2942 + 619);
    expect(star).toHaveLength(1271);
    expect(star.flatMap(({ matches }) => matches).filter(({ uri }) => !uris.has(uri))).toEqual([]);
  });

  it('has every occupation that the everyday titles name', () => {
    const names = new Set(esco.occupations.map(({ preferred }) => preferred));
    expect(everydayTitles.flatMap(({ occupations }) => occupations).filter((name) => !names.has(name))).toEqual([]);
  });

  it('tells near occupations and the skills they share', () => {
    const table = readSkills(data, esco.occupations);
    expect(table.occupations.filter(({ essential }) => essential.length > 0).length).toBeGreaterThan(2900);
    const cook = esco.occupations.find(({ preferred }) => preferred === 'kok')?.uri ?? '';
    const near = nearOccupations(skillIndexOf(table), cook, 5);
    expect(near.map(({ uri }) => labelOf.get(uri))).toContain('grillkok');
    expect(near[0]?.shared.length).toBeGreaterThan(3);
  });
});
