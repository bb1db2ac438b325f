import { describe, expect, it } from 'vitest';
import { howSureOf } from './how-sure.ts';

const month = (period: string, mean: number) => ({
  period,
  mean,
  low80: mean - 5,
  high80: mean + 5,
  low95: 0,
  high95: 999,
});

describe('howSureOf', () => {
  it('compares what was expected with what came, and with the year before', () => {
    const months = Array.from({ length: 12 }, (_, at) => month(`2025M${String(at + 1).padStart(2, '0')}`, 110));
    const truth = new Map(
      months.flatMap(({ period }, at) => [
        [period, at === 11 ? 88 : 110],
        [period.replace('2025', '2024'), 121],
      ]),
    );
    const sure = howSureOf([{ months, truth }]);
    expect(sure).toMatchObject({ series: 1, from: '2025M01', to: '2025M12', missAfter3: 0, missAfter12: 25 });
    expect(sure?.inside80).toBeCloseTo((100 * 11) / 12);
    expect(sure?.miss).toBeCloseTo(25 / 12);
    expect(sure?.naiveMiss).toBeCloseTo((11 * 10 + 37.5) / 12);
  });

  it('says nothing where nothing was tried', () => {
    expect(howSureOf([{ months: [], truth: new Map() }])).toBeNull();
    expect(howSureOf([{ months: [month('2025M01', 3)], truth: new Map([['2025M01', null]]) }])).toBeNull();
  });
});
