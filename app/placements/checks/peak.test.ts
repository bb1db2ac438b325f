import { describe, expect, it } from 'vitest';
import { dayOn } from '../testing/places.ts';
import { type PlaceBeside, supportedAtPeak } from './peak.ts';

const place = (startsOn: string, endsOn: string, unpaid = 37, over: Partial<PlaceBeside> = {}): PlaceBeside => ({
  kind: 'praktik',
  startsOn: dayOn(startsOn),
  endsOn: dayOn(endsOn),
  ladder: [{ fromWeek: 1, toWeek: 4, unpaid, paid: 0 }],
  pensioner: false,
  ...over,
});
const peak = (...beside: readonly PlaceBeside[]) => supportedAtPeak(beside, dayOn('2026-12-07'), dayOn('2027-01-03'));

describe('who stands in places beside a new one', () => {
  it('counts those of the fullest day as parts of full time', () => {
    expect(peak()).toMatchObject({ praktik: 0 });
    expect(peak(place('2026-11-01', '2026-12-20', 18.5), place('2026-12-14', '2026-12-31'))).toMatchObject({
      praktik: 1.5,
    });
    expect(peak(place('2026-11-01', '2026-12-13'), place('2026-12-14', '2026-12-31'))).toMatchObject({ praktik: 1 });
    expect(peak(place('2026-11-01', '2026-12-06'))).toMatchObject({ praktik: 0 });
  });

  it('keeps people on førtidspension apart, and small jobs out', () => {
    const wages = place('2026-11-01', '2027-11-01', 37, { kind: 'loentilskud', pensioner: true });
    expect(peak(wages, place('2026-12-01', '2027-11-01', 37, { kind: 'smaajob' }))).toEqual({
      praktik: 0,
      loentilskud: 0,
      loentilskudFoertidspension: 1,
      nytteindsats: 0,
    });
  });
});
