import { addDays, plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKroner } from '../../kernel/text/format.ts';
import { type Mandate, mayDecide, parseKroner } from './mandates.ts';

const on = plainDate('2026-11-24');
const mandate = (over: Partial<Mandate> = {}): Mandate => ({
  kind: 'course',
  maxOere: 2_500_000,
  validFrom: plainDate('2026-01-01'),
  validUntil: null,
  ...over,
});

describe('mayDecide', () => {
  it('says no without a mandate, or with one for something else', () => {
    expect(mayDecide([], { kind: 'course', on })).toEqual({ ok: false, code: 'no-mandate' });
    expect(mayDecide([mandate({ kind: 'sanction' })], { kind: 'course', on })).toMatchObject({ code: 'no-mandate' });
  });

  it('goes up to and including the sum', () => {
    expect(mayDecide([mandate()], { kind: 'course', oere: 2_500_000, on })).toEqual({ ok: true });
    expect(mayDecide([mandate()], { kind: 'course', oere: 2_500_001, on })).toEqual({
      ok: false,
      code: 'over-sum',
      maxOere: 2_500_000,
    });
  });

  it('has no limit where no sum is set, and takes the widest of several', () => {
    expect(mayDecide([mandate({ maxOere: null })], { kind: 'course', oere: 10 ** 12, on })).toEqual({ ok: true });
    expect(mayDecide([mandate({ maxOere: 100 }), mandate()], { kind: 'course', oere: 2_000_000, on }).ok).toBe(true);
  });

  it('holds from its first day and not on the day it ends', () => {
    const held = [mandate({ validFrom: on, validUntil: addDays(on, 7) })];
    const ok = (day: number) => mayDecide(held, { kind: 'course', on: addDays(on, day) }).ok;
    expect([ok(-1), ok(0), ok(6), ok(7)]).toEqual([false, true, true, false]);
  });

  it('never lets more be decided by taking a mandate away', () => {
    const mandates = fc.array(
      fc.record({
        maxOere: fc.option(fc.nat(1000)),
        from: fc.integer({ min: -5, max: 5 }),
        days: fc.option(fc.nat(9)),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(mandates, fc.nat(1200), (list, oere) => {
        const all = list.map(({ maxOere, from, days }) =>
          mandate({
            maxOere,
            validFrom: addDays(on, from),
            validUntil: days === null ? null : addDays(on, from + days),
          }),
        );
        const fewer = mayDecide(all.slice(1), { kind: 'course', oere, on });
        if (fewer.ok) expect(mayDecide(all, { kind: 'course', oere, on }).ok).toBe(true);
      }),
    );
  });
});

describe('parseKroner', () => {
  it.each([
    ['25.000', 2_500_000],
    ['25000', 2_500_000],
    ['25 000 kr.', 2_500_000],
    ['1.250,50', 125_050],
    ['0', 0],
    ['7,5', 750],
  ])('reads %s', (text, oere) => expect(parseKroner(text)).toBe(oere));

  it.each(['', 'mange', '-5', '2.50', '1.25.000', '1,250.50', '5,123'])('refuses %j', (text) =>
    expect(parseKroner(text)).toBeNull(),
  );

  it('reads back what is shown', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 11 - 1), (oere) => {
        expect(parseKroner(formatKroner('da', oere))).toBe(oere);
      }),
    );
  });
});
