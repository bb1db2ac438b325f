import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { readEffects } from '../effects/index.ts';
import { lawWords } from './law-words.ts';
import type { Known } from './scenario.ts';

/** What the shipped scenarios may name: the laws of the law engine, all municipalities, and the effects that ship. `read`: a file of the data folder. */
export const knownFrom = (read: (file: string) => string): Known => ({
  day: plainDate('2026-08-03'),
  laws: lawWords(danishLaw),
  firstLawDay: plainDate('2020-01-01'),
  municipalities: read('geo/kommuner.csv')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = ''] = line.split(',');
      return { code, name };
    }),
  effects: readEffects(read('lab/effects.csv')),
  effortYearOere: 1_270_000_000_000,
});
