import { describe, expect, it } from 'vitest';
import { places } from '../../../outlook/index.ts';
import { expectedCount, inArea, oneDecimal, periodName } from '../words.ts';
import { commutingArea, kilometres } from './distance.ts';
import { mostSimilar } from './similar.ts';

const place = (name: string) => {
  const found = places().find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('distance', () => {
  it('is the straight line between centres', () => {
    expect(kilometres(place('København'), place('Aarhus'))).toBeGreaterThan(140);
    expect(kilometres(place('København'), place('Aarhus'))).toBeLessThan(175);
    expect(kilometres(place('Læsø'), place('Læsø'))).toBe(0);
  });

  it('makes a commuting area that begins with the place itself', () => {
    const names = commutingArea(place('Hjørring'), places()).map((one) => one.place.name);
    expect(names[0]).toBe('Hjørring');
    expect(names).toContain('Frederikshavn');
    expect(names).not.toContain('Aarhus');
    expect(commutingArea(place('Bornholm'), places())).toHaveLength(1);
  });
});

describe('mostSimilar', () => {
  const trait = (code: string, rate: number, workforce: number, km: number) => ({ code, rate, workforce, km });
  const own = trait('own', 2, 30_000, 0);

  it('weighs share, size and distance alike, and leaves the place itself out', () => {
    const others = [
      own,
      trait('near', 2.1, 31_000, 20),
      trait('large', 2, 300_000, 20),
      trait('far', 2, 30_000, 300),
      trait('many', 5, 30_000, 20),
    ];
    const found = mostSimilar(own, others, 2).map(({ code }) => code);
    expect(found[0]).toBe('near');
    expect(mostSimilar(own, others, 10)).toHaveLength(4);
  });

  it('bears that all are the same', () => {
    expect(mostSimilar(own, [trait('a', 2, 30_000, 0)], 5)).toHaveLength(1);
  });
});

describe('words', () => {
  it('tell what is expected no finer than it is known', () => {
    expect([17.4, 683, 8_126, 98_412].map((value) => expectedCount('da', value))).toEqual([
      '17',
      '680',
      '8.100',
      '98.000',
    ]);
  });

  it('name periods and places as one says them', () => {
    expect(periodName('da', '2026M07')).toBe('juli 2026');
    expect(periodName('da', '2026Q2')).toBe('2. kvartal 2026');
    expect(inArea('da', '0860')).toBe('i Hjørring');
    expect(inArea('da', '0825')).toBe('på Læsø');
    expect(inArea('da', 'DK')).toBe('i hele landet');
    expect(inArea('da', 'Nordjylland')).toBe('i Region Nordjylland');
    expect(oneDecimal('da', 2)).toBe('2,0');
  });
});
