import { addDays } from '@fodfaeste/law/dates';
import * as fc from 'fast-check';
import { groups, offerKinds } from '../model/groups.ts';
import { cutOrders, priorities } from './read-turns.ts';
import type { Known, Scenario, Turns } from './scenario.ts';

/** Scenarios of all kinds, naming only what is known. */
export function anyScenarioOf(known: Known): fc.Arbitrary<Scenario> {
  const share = fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000);
  const part = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
  const positive = fc.integer({ min: 1, max: 4000 }).map((n) => n / 20);
  const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((one) => one.trim() || 'x');
  const words = fc.record({ da: text, en: text });
  const codes = known.municipalities.map(({ code }) => code);
  const year = fc.option(fc.integer({ min: 2000, max: 2040 }), { nil: null });
  const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const interval = fc.tuple(positive, positive).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

  const money: fc.Arbitrary<NonNullable<Turns['money']>> = fc.oneof(
    fc.record({ as: oneOf(['budget', 'extra'] as const), of: fc.record({ share }) }),
    fc.record({ as: fc.constant('saving' as const), of: fc.record({ share: part }) }),
    fc.record({
      as: oneOf(['budget', 'saving', 'extra'] as const),
      of: fc.record({ oere: amount, where: oneOf(['country', 'here'] as const), year }),
    }),
  );
  const caseload = fc.oneof(
    fc.record({ share: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 10_000) }),
    fc.record({ citizens: positive }),
    fc.record({ from: positive, to: positive }),
  );

  const anyTurns: fc.Arbitrary<Turns> = fc.record(
    {
      law: oneOf([...known.laws.keys(), '2024-05-01']),
      voluntary: part,
      money,
      caseload: fc.dictionary(oneOf(['all', ...groups]), caseload, { maxKeys: 3, noNullPrototype: true }),
      offers: fc.dictionary(oneOf(offerKinds), share, { maxKeys: 3, noNullPrototype: true }),
      prices: fc.dictionary(oneOf(offerKinds), share, { maxKeys: 3, noNullPrototype: true }),
      guidanceCeiling: fc.oneof(fc.constant('none' as const), fc.record({ oere: amount, draft: fc.boolean() })),
      priority: oneOf(priorities),
      cutOrder: oneOf(cutOrders),
      paidHours: share,
      caseworkerChanges: share,
      fundFirstMonths: fc.boolean(),
      extraTalks: share,
      closed: fc.array(fc.record({ municipality: oneOf(codes), kept: part }), { minLength: 1, maxLength: 2 }),
      inflow: share,
    },
    { requiredKeys: [] },
  );

  /** Any scenario that can be. */
  const anyScenario: fc.Arbitrary<Scenario> = fc
    .record({
      id: oneOf(['a', 'kl-2022', '0']),
      title: words,
      asks: fc.option(words, { nil: null }),
      description: fc.option(words, { nil: null }),
      source: fc.option(text, { nil: null }),
      start: fc.option(
        fc.integer({ min: -900, max: 900 }).map((days) => addDays(known.day, days)),
        { nil: null },
      ),
      weeks: fc.integer({ min: 60, max: 520 }),
      municipalities: fc.oneof(
        fc.constant('all' as const),
        fc.uniqueArray(oneOf(codes), { minLength: 1, maxLength: 4 }),
      ),
      before: anyTurns,
      blocks: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.boolean(), anyTurns), {
        maxLength: 3,
        selector: ([week]) => week,
      }),
      effects: fc.uniqueArray(
        fc.record({ id: oneOf(known.effects.map(({ id }) => id)), during: interval, reason: text, source: text }),
        { maxLength: 2, selector: ({ id }) => id },
      ),
    })
    .map(({ blocks, ...rest }) => ({
      ...rest,
      from: blocks
        .toSorted(([a], [b]) => a - b)
        .map(([week, asDate, turns]) => ({
          when: asDate ? { date: addDays(rest.start ?? known.day, week * 7 + 3) } : { week },
          turns,
        })),
    }));
  return anyScenario;
}
