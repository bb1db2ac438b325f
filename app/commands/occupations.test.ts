import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { linkerOf, suggesterOf } from '@fodfaeste/occupations';
import { afterAll, describe, expect, it } from 'vitest';
import { ownTitles } from '../bench/occupations/own-titles.ts';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { readClassification, readStarTitles } from '../occupations/index.ts';
import { linkTitles, occupations, titlesIn } from './occupations.ts';

const data = path.join(rootFolder(), 'data');
const esco = readClassification(data);
const star = readStarTitles(data);

describe('titlesIn', () => {
  const lines = (text: string) => titlesIn(new TextEncoder().encode(text));
  it('gives a title a line, empty lines among them, but none after the last line end', () => {
    expect(lines('kok\n\nsmed\r\ntjener')).toEqual(['kok', '', 'smed', 'tjener']);
    expect(lines('kok\n')).toEqual(['kok']);
    expect(lines('')).toEqual([]);
    expect(lines('\n')).toEqual(['']);
  });
  it('reads bytes that are no UTF-8 without failing', () => {
    expect(titlesIn(Uint8Array.from([0x6b, 0xff, 0x6f, 0x0a]))).toEqual(['k\ufffdo']);
  });
});

describe('occupations', () => {
  it.each([
    { words: ['find'], flags: {}, star: true },
    { words: ['link', 'kok'], flags: {}, star: true },
    { words: ['link'], flags: { lang: 'en' }, star: true },
    { words: ['link'], flags: { top: '0' }, star: true },
    { words: ['link'], flags: { top: '5,5' }, star: true },
  ])('refuses $words $flags', (given) => expect(() => occupations(given)).toThrow());
});

describe('linking with the real classification', () => {
  it('finds the right ISCO group of everyday titles', () => {
    const { link } = linkerOf(esco);
    const isco = new Map(esco.occupations.map((one) => [one.uri, one.isco]));
    let sum = 0;
    for (const { title, groups } of ownTitles) {
      const rank = link(title).findIndex(({ uri }) => groups.has(isco.get(uri) ?? ''));
      if (rank >= 0) sum += 1 / (rank + 1);
    }
    expect(sum / ownTitles.length).toBeGreaterThan(0.9);
  });

  it('suggests from labels, aliases and STAR, in an order of its own', () => {
    const suggest = suggesterOf(esco, star);
    expect(suggest('sygepl')[0]).toMatchObject({ label: 'sygeplejerske', kind: 'preferred' });
    expect(suggest('rengøringsassistent, h').map(({ kind }) => kind)).toContain('star');
    expect(suggest('paedagog')).toEqual(suggest('pædagog'));
  });
});

describe('occupations link', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-esco-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers without STAR's files at all, and the same as with them beside it", () => {
    for (const file of ['esco_occupations_da.csv', 'isco08_da.csv'])
      cpSync(path.join(data, 'esco', file), path.join(folder, 'esco', file));
    const titles = star.slice(0, 40).map(({ title }) => title);
    expect(linkTitles(folder, titles, 5, false)).toEqual(linkTitles(data, titles, 5, false));
  });

  it('gives one line a title in the agreed form, empty where there is nothing to read', () => {
    const titles = ['Sygeplejerske', '', 'Лекарь', '\u0000\u0007', 'x'.repeat(10_000)];
    const lines = linkTitles(data, titles, 3, false).map((line) => JSON.parse(line));
    expect(lines.map(({ query }) => query)).toEqual(titles);
    expect(lines.map(({ hits }) => hits.length)).toEqual([3, 0, 0, 0, 0]);
    expect(Object.keys(lines[0].hits[0])).toEqual(['uri', 'label', 'score']);
    expect(lines[0].hits[0].uri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\//);
  });

  it('says what STAR says, its exact matches first, where the mapping is on', () => {
    const known = star.find(({ matches }) => matches.some(({ relation }) => relation === 'exactMatch'));
    const exact = known?.matches.filter(({ relation }) => relation === 'exactMatch').map(({ uri }) => uri);
    const [line = '{}'] = linkTitles(data, [known?.title ?? ''], 1, true);
    expect(exact).toContain(JSON.parse(line).hits[0].uri);
  });
});
