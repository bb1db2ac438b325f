import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { eraOf, monthsOfEra, readGround, readScenario } from './ground.ts';
import { labShelf } from './shelf.ts';
import { shortScenario } from './testing/scenarios.ts';

describe('what the lab stands on', () => {
  it.each([
    [null, 'latest'],
    ['2026-03-30', 'latest'],
    ['2024-01-01', 'latest'],
    ['2023-12-31', 'past'],
    ['2020-01-06', 'past'],
  ] as const)('a scenario from %s is reckoned on the %s figures', (start, era) => {
    expect(eraOf({ start: start === null ? null : plainDate(start) })).toBe(era);
  });

  it('says which months those are, a whole year each', () => {
    expect([monthsOfEra('past').from, monthsOfEra('past').to]).toEqual(['2021M08', '2022M07']);
    expect([monthsOfEra('latest').from, monthsOfEra('latest').to]).toEqual(['2025M08', '2026M07']);
  });

  it('follows the forecast of who comes from the latest figures, and has none for 2021-22, where too few months are counted', () => {
    const forecast = (era: 'past' | 'latest') => {
      const { baseline } = readGround(path.join(rootFolder(), 'data'), era);
      const { what, source } = baseline.origins.find((one) => one.what.startsWith('inflow of dagpenge by month')) ?? {};
      return [baseline.municipalities.filter(({ ahead }) => ahead?.dagpenge && ahead.cash).length, what, source];
    };
    expect(forecast('latest')).toEqual([
      98,
      'inflow of dagpenge by month, 2026M08 to 2027M07',
      expect.stringContaining('forecast'),
    ]);
    expect(forecast('past')).toEqual([0, 'inflow of dagpenge by month', expect.stringContaining('no forecast')]);
  });

  it('knows 98 municipalities, the effects, and the scenarios that ship', () => {
    const { known, effects, shipped } = labShelf();
    expect(known.municipalities).toHaveLength(98);
    expect(known.effects).toHaveLength(effects.length);
    expect(shipped.map(({ scenario }) => scenario.id)).toContain('kl-2022');
    expect(readScenario(shortScenario, { known })).toMatchObject({ ok: true, scenario: { municipalities: ['0860'] } });
  });
});
