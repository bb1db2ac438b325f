import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../../kernel/config/root-folder.ts';
import { placesOf } from '../places.ts';
import { FiguresUnreadable } from '../problems.ts';
import { hjoerring, jobindsatsAnswer } from '../testing.ts';
import { readJobindsatsAnswer } from './read-answer.ts';
import { jobindsatsTables } from './tables.ts';

const [table] = jobindsatsTables;
if (!table) throw new Error('no tables');
const given = { placeOf: placesOf(path.join(rootFolder(), 'data')), drawnOn: plainDate('2026-11-24') };
const read = (text: string) => readJobindsatsAnswer(text, table, given);
const refused = (text: string): readonly string[] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FiguresUnreadable) return error.in('da').split('\n');
    throw error;
  }
  throw new Error('was read');
};

describe('an answer of Jobindsats', () => {
  it('gives series in order, with the rate read with a comma and the withheld as null', () => {
    const { series } = read(jobindsatsAnswer([hjoerring('2026M08', 612), hjoerring('2026M07', '..', 2.1)]));
    expect(series.find((one) => one.series === 'unemployment.total')).toMatchObject({
      area: '0860',
      unit: 'full-time',
      periods: ['2026M07', '2026M08'],
      figures: [null, 612],
    });
    expect(series.find((one) => one.series === 'unemployment.totalRate')?.figures).toEqual([2.1, 2.2]);
  });

  it('sorts the groups of benefits, and leaves those out that are not kept', () => {
    const of = (group: string) => ['Aarhus Kommune', '2026M08', group, 10, 1];
    const { series } = read(jobindsatsAnswer([of('A-dagpenge'), of('Kontanthjælp'), of('Sygedagpenge')]));
    expect(new Set(series.map((one) => one.series))).toEqual(
      new Set([
        'unemployment.dagpenge',
        'unemployment.dagpengeRate',
        'unemployment.kontanthjaelp',
        'unemployment.kontanthjaelpRate',
      ]),
    );
    expect(new Set(series.map((one) => one.area))).toEqual(new Set(['0751']));
  });

  it('names each row that cannot be read, and takes nothing', () => {
    const rows = [
      hjoerring('2026M13', 1),
      ['Atlantis', '2026M08', 'Ydelsesgrupper i alt', 1, 1],
      hjoerring('2026M08', 'seks'),
    ];
    expect(refused(jobindsatsAnswer(rows))).toEqual([
      'Linje 1: "2026M13" er ikke en periode.',
      'Linje 2: "Atlantis" er ikke et sted her.',
      'Linje 3: Antal ledige fuldtidspersoner: "seks" er ikke et tal.',
    ]);
  });

  it('does not take a period twice', () => {
    expect(refused(jobindsatsAnswer([hjoerring('2026M08', 1), hjoerring('2026M08', 2)]))).toContain(
      'Linje 2: 2026M08 står to gange for Hjørring.',
    );
  });

  it.each([
    ['<html>', 'Svaret er ikke JSON.'],
    ['{"rows":[]}', 'Svaret mangler "columns" og "rows", som Jobindsats API v3 svarer med.'],
    [jobindsatsAnswer([]), 'Svaret har ingen rækker.'],
  ])('says what is wrong with %s', (text, sentence) => {
    expect(refused(text)).toEqual([sentence]);
  });
});
