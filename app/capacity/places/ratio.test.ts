import { danishLaw, evaluate, type RawEntry, validateEntries } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlaces, ratioCeiling, ratioSteps } from './ratio.ts';

const on = plainDate('2026-11-24');
const steps = ratioSteps(on);
const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
const ends = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];

/** The rule of the engine for one site. */
function byTheLaw(staff: readonly number[]): number | null {
  const raw: RawEntry[] = [
    { kind: 'arbejdssted', value: { sektor: 'privat', overenskomst: true, udenCvr: false }, from: '2020-01-01' },
    ...staff.map((fte, at) => ({
      kind: 'ordinaere_aarsvaerk',
      value: { pnrUdenUnder18: fte, opgoerelsesenhed: fte },
      from: `${months[at]}-01`,
      to: ends[at] ?? '',
    })),
  ];
  const checked = validateEntries(raw);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const { outcomes } = evaluate(danishLaw, checked.entries, { on, subject: 'virksomhed' });
  return outcomes.find(({ rule }) => rule.id === 'virksomhed.rimelighed.loft')?.value ?? null;
}

describe('the ratio for many sites', () => {
  it.each([
    [0, 1],
    [1, 1],
    [4, 1],
    [5, 1],
    [9, 1],
    [9.9999, 1],
    [10, 2],
    [24, 4],
    [49, 9],
    [50, 10],
    [51, 10],
    [59.9999, 10],
    [60, 11],
    [100, 15],
    [1234.5, 128],
  ])('%s full-time persons: %i', (staff, ceiling) => {
    expect(ratioCeiling([staff, staff, staff, staff], steps)).toBe(ceiling);
    expect(byTheLaw([staff, staff, staff, staff])).toBe(ceiling);
  });

  it('is what the law engine says of one', () => {
    const fte = fc.oneof(
      fc.integer({ min: 0, max: 800_000 }),
      fc.integer({ min: 0, max: 120 }).map((n) => n * 10_000),
    );
    fc.assert(
      fc.property(fc.tuple(fte, fte, fte, fte), (many) => {
        const staff = many.map((one) => one / 10_000);
        expect(ratioCeiling(staff, steps)).toBe(byTheLaw(staff));
      }),
      { numRuns: 40 },
    );
  });

  it('is not known where a month is missing', () => {
    expect(ratioCeiling([10, 10, 10], steps)).toBeNull();
  });

  it.each([
    [4, 0, 4],
    [4, 0.5, 3],
    [4, 3.9999, 0],
    [4, 4, 0],
    [4, 6, 0],
    [1, 0.0001, 0],
  ])('ceiling %i with %s supported leaves %i', (ceiling, supported, left) => {
    expect(freePlaces(ceiling, supported)).toBe(left);
  });
});
