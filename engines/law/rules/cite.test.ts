import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/index.ts';
import { citesOn, source } from './cite.ts';

const law2019 = source('LAB', 'lov', 'lov nr. 548 af 7. maj 2019', 'https://example.org/1');
const law2022 = source('LAB', 'lov', 'LBK nr. 701 af 22. maj 2022', 'https://example.org/2');
const law2024 = source('LAB', 'lov', 'LBK nr. 280 af 1. marts 2024', 'https://example.org/3');
const act = source('LOV 1750/2025', 'ændringslov', 'lov nr. 1750 af 29. december 2025', 'https://example.org/4');
const all = [law2019('§ 31'), law2022('§ 31'), law2024('§ 31, stk. 5'), act('§ 1')];

const on = (day: string, cites = all) => citesOn(cites, plainDate(day)).map(({ source: { number } }) => number);

describe('paragraphs on a day', () => {
  it('are of the consolidation in force, beside acts cited once', () => {
    expect(on('2021-06-01')).toEqual([law2019.cited.number, act.cited.number]);
    expect(on('2023-06-01')).toEqual([law2022.cited.number, act.cited.number]);
    expect(on('2026-06-01')).toEqual([law2024.cited.number, act.cited.number]);
  });

  it('are of both while a new one is fresh', () => {
    expect(on('2024-03-20')).toEqual([law2022.cited.number, law2024.cited.number, act.cited.number]);
  });

  it('are of the first one before any', () => {
    expect(on('2019-01-01')).toEqual([law2019.cited.number, act.cited.number]);
  });

  it('are all told of one consolidation', () => {
    expect(on('2026-06-01', [law2024('§ 1'), law2024('§ 2')])).toHaveLength(2);
  });
});
