import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { say } from '../../kernel/text/bilingual.ts';
import type { Figure, FigureUnit } from '../../paths/index.ts';
import { figureInWords, sourceInWords } from './figure-words.ts';

const on = plainDate('2026-11-24');
const figure = (low: number | null, high: number | null, unit: FigureUnit): Figure => ({
  known: true,
  low,
  high,
  unit,
  source: { words: say('Kataloget', 'The catalogue'), on },
});

describe('figureInWords', () => {
  it.each([
    [figure(1, 1, 'weeks'), 'én uge'],
    [figure(2, 7, 'weeks'), '2-7 uger'],
    [figure(9, null, 'weeks'), 'mindst 9 uger'],
    [figure(null, 13, 'weeks'), 'højst 13 uger'],
    [figure(2_204_149, 2_204_149, 'oere-month'), '22.041 kr.'],
    [figure(100_000, 200_000, 'oere'), '1.000 kr. til 2.000 kr.'],
    [figure(null, 2_204_100, 'oere-month'), 'højst 22.041 kr.'],
  ])('%#', (given, words) => {
    expect(figureInWords(given, 'da')).toBe(words);
  });

  it('is nothing for what is not known, and so is its source', () => {
    const unknown: Figure = { known: false, why: say('Prisen mangler.', 'The price is missing.') };
    expect([figureInWords(unknown, 'da'), sourceInWords(unknown, 'da')]).toEqual([null, null]);
    expect(sourceInWords(figure(1, 1, 'weeks'), 'da')).toBe('Kataloget, 24. november 2026');
  });
});
