import { describe, expect, it } from 'vitest';
import { fromDayNumber, plainDate } from '../dates/index.ts';
import { none, unknown } from '../inputs/encode.ts';
import type { Entry } from '../inputs/record.ts';
import {
  after,
  ageAtLeast,
  ageUnder,
  all,
  always,
  any,
  ask,
  atLeast,
  atMost,
  before,
  between,
  birthday,
  choose,
  count,
  covered,
  day,
  daysCovered,
  endOf,
  equal,
  exists,
  first,
  greatest,
  has,
  is,
  latest,
  least,
  less,
  measure,
  minus,
  missing,
  more,
  never,
  no,
  not,
  nothing,
  number,
  orElse,
  overlapping,
  param,
  per,
  plus,
  plusDays,
  plusMonths,
  plusWeeks,
  plusWorkingDays,
  recorded,
  required,
  roundDown,
  roundNearest,
  roundUp,
  spells,
  startOf,
  sum,
  times,
  today,
  unbrokenSince,
  unbrokenSinceAny,
  value,
  weeksTouched,
  yes,
} from '../language/build.ts';
import type { Bool, Quantity } from '../language/node.ts';
import { entry, lawOf, on, parameter, person, say, smallLaw } from '../testing/small-law.ts';
import { isDay } from './words.ts';

/** Not known for want of a fact about which silence says nothing. */
const dunno: Bool = has('ydelse');
const notKnown: Quantity = missing('ydelse');
const talk = (from: string, status = 'holdt') =>
  entry('samtale', { myndighed: 'kommune', slags: 'jobsamtale', status, form: null }, from);
const asDate = (quantity: number) => (Number.isFinite(quantity) ? fromDayNumber(quantity) : quantity);
const answer = (node: Bool, ...entries: readonly Entry[]) => person(entries).bool(node);
/** A number, or the date of a day. */
const found = (node: Quantity, ...entries: readonly Entry[]) => {
  const run = person(entries);
  return isDay(node, run.book) ? asDate(run.quantity(node)) : run.quantity(node);
};

describe('three values', () => {
  const values = [
    [always, true],
    [never, false],
    [dunno, null],
  ] as const;

  it('all: one no is enough, and what is not known hides no no', () => {
    for (const [a, left] of values)
      for (const [b, right] of values) {
        const wanted = left === false || right === false ? false : left === null || right === null ? null : true;
        expect([left, right, answer(all(a, b))]).toEqual([left, right, wanted]);
      }
    expect(answer(all())).toBe(true);
  });

  it('any: one yes is enough, and what is not known hides no yes', () => {
    for (const [a, left] of values)
      for (const [b, right] of values) {
        const wanted = left === true || right === true ? true : left === null || right === null ? null : false;
        expect([left, right, answer(any(a, b))]).toEqual([left, right, wanted]);
      }
    expect(answer(any())).toBe(false);
  });

  it('not: what is not known stays so', () => {
    for (const [node, was] of values) expect(answer(not(node))).toBe(was === null ? null : !was);
    expect(not(not(dunno))).toBe(dunno);
  });

  it('a concept answers as its condition does', () => {
    const law = lawOf([], { concepts: [{ id: 'c', name: say('c'), when: is('ydelse', 'dagpenge'), cites: [] }] });
    const ask = (...entries: readonly Entry[]) => person(entries, { law }).bool({ op: 'concept', id: 'c' });
    expect(ask()).toBeNull();
    expect(ask(entry('ydelse', 'dagpenge', '2026-01-01'))).toBe(true);
    expect(() => person([], { law }).bool({ op: 'concept', id: 'd' })).toThrow('No concept d in third');
  });
});

describe('silence', () => {
  it('of some kinds means that nobody has said, of others that it is not so', () => {
    expect(answer(has('ydelse'))).toBeNull();
    expect(answer(has('sygdom'))).toBe(false);
    expect(found(startOf('ydelse'))).toBe(unknown);
    expect(found(startOf('sygdom'))).toBe(none);
    expect(found(count('samtale'))).toBe(0);
    expect(found(count('joblog'))).toBe(unknown);
  });

  it('is broken by an entry that holds on the day, and of a benefit also by one that ended', () => {
    expect(answer(is('ydelse', 'dagpenge'), entry('ydelse', 'kontanthjaelp', '2026-01-01'))).toBe(false);
    expect(answer(is('ydelse', 'dagpenge'), entry('ydelse', 'dagpenge', '2025-01-01', '2026-01-01'))).toBe(false);
    expect(
      answer(
        is('parathed.parathed', 'jobparat'),
        entry('parathed', { parathed: 'jobparat', status: 'endelig' }, '2025-01-01', '2026-01-01'),
      ),
    ).toBeNull();
  });

  it('is not broken by what lies ahead', () => {
    const ahead = entry('ydelse', 'dagpenge', '2026-03-16');
    expect(answer(has('ydelse'), ahead)).toBeNull();
    expect(answer(recorded('ydelse'), ahead)).toBe(false);
    expect(answer(has('ydelse'), entry('ydelse', 'dagpenge', '2026-03-15'))).toBe(true);
  });

  it('required: yes or not known; recorded: yes or no', () => {
    expect([answer(required('ydelse')), answer(recorded('ydelse'))]).toEqual([null, false]);
    const ended = entry('ydelse', 'dagpenge', '2025-01-01', '2026-01-01');
    expect([answer(required('ydelse'), ended), answer(recorded('ydelse'), ended)]).toEqual([null, true]);
    expect(answer(required('sygdom'))).toBeNull();
  });
});

describe('an entry and its parts', () => {
  const readiness = entry('parathed', { parathed: 'uddannelsesparat', status: 'foreloebig' }, '2026-01-01');
  const education = (erhvervskompetencegivende: boolean) =>
    entry('uddannelse', { niveau: 'gymnasial', erhvervskompetencegivende, afsluttet: null }, '2020-01-01');

  it('is one of some codes, yes, or no', () => {
    expect(answer(is('parathed.parathed', 'jobparat', 'uddannelsesparat'), readiness)).toBe(true);
    expect(answer(is('parathed.status', 'endelig'), readiness)).toBe(false);
    expect(answer(yes('uddannelse.erhvervskompetencegivende'), education(true))).toBe(true);
    expect(answer(no('uddannelse.erhvervskompetencegivende'), education(true))).toBe(false);
    expect(answer(no('uddannelse.erhvervskompetencegivende'), education(false))).toBe(true);
  });

  it('lies between bounds, both of them allowed, and no bound holds of what is not there', () => {
    const hours = (timerPrUge: number | null) =>
      entry(
        'tilbud',
        { kategori: 'mentor', aftaltTil: null, timerPrUge, selvfundet: null, raadighedsafproevende: null },
        '2026-01-01',
      );
    const within = has('tilbud', { timerPrUge: { min: 10, max: 20 } });
    for (const [n, wanted] of [
      [9, false],
      [10, true],
      [20, true],
      [21, false],
      [null, false],
    ] as const)
      expect([n, answer(within, hours(n))]).toEqual([n, wanted]);
    expect(answer(has('tilbud', { timerPrUge: { max: 20 } }), hours(null))).toBe(false);
  });

  it('is in a list when the list shares one of the codes', () => {
    const able = entry('klarer_sig_selv', ['samtaler'], '2026-01-01');
    expect(answer(has('klarer_sig_selv', { value: ['samtaler', 'tilbud'] }), able)).toBe(true);
    expect(answer(has('klarer_sig_selv', { value: 'tilbud' }), able)).toBe(false);
    expect(answer(has('klarer_sig_selv', { value: 'tilbud' }), entry('klarer_sig_selv', [], '2026-01-01'))).toBe(false);
  });

  it('has a first day, a first day after, and a value; the latest begun speaks when several hold', () => {
    expect(found(startOf('sygdom'), entry('sygdom', {}, '2026-02-01', '2026-04-01'))).toBe('2026-02-01');
    expect(found(endOf('sygdom'), entry('sygdom', {}, '2026-02-01', '2026-04-01'))).toBe('2026-04-01');
    expect(found(endOf('sygdom'), entry('sygdom', {}, '2026-02-01'))).toBe(none);
    expect(found(value('foedselsdato'), entry('foedselsdato', '1990-05-06', null))).toBe('1990-05-06');
    const two = [entry('forloeb', {}, '2026-01-01'), entry('forloeb', {}, '2026-02-01')];
    expect(found(startOf('forloeb'), ...two)).toBe('2026-02-01');
  });

  it('lasts at least so many days; one without end has lasted until today and may last on', () => {
    const ten = has('fravaer', { lasts: 10 });
    expect(answer(ten, entry('fravaer', {}, '2026-03-10', '2026-03-20'))).toBe(true);
    expect(answer(ten, entry('fravaer', {}, '2026-03-10', '2026-03-19'))).toBe(false);
    expect(answer(ten, entry('fravaer', {}, '2026-03-10'))).toBe(true);
  });
});

describe('quantities that are not there', () => {
  it('compare as no with what does not exist, as not known with what is not known', () => {
    const all = [less, atMost, equal, atLeast, more];
    for (const compare of all) {
      expect(answer(compare(nothing, 1))).toBe(false);
      expect(answer(compare(1, nothing))).toBe(false);
      expect(answer(compare(notKnown, 1))).toBeNull();
      expect(answer(compare(notKnown, nothing))).toBeNull();
    }
    expect(all.map((compare) => answer(compare(1, 2)))).toEqual([true, true, false, false, false]);
    expect(all.map((compare) => answer(compare(2, 2)))).toEqual([false, true, true, true, false]);
    expect([answer(exists(nothing)), answer(exists(notKnown)), answer(exists(number(0)))]).toEqual([false, null, true]);
  });

  it('carry on through reckoning: not known before none', () => {
    for (const reckon of [plus, minus, times, per]) {
      expect(found(reckon(nothing, 1))).toBe(none);
      expect(found(reckon(notKnown, nothing))).toBe(unknown);
    }
    expect(found(per(1, 0))).toBe(none);
    for (const shift of [plusDays, plusWeeks, plusMonths, plusWorkingDays]) {
      expect(found(shift(nothing, 1))).toBe(none);
      expect(found(shift(day('2026-01-01'), notKnown))).toBe(unknown);
    }
    expect(found(between('months', nothing, today))).toBe(none);
    for (const round of [roundUp, roundDown, roundNearest]) expect(found(round(nothing))).toBe(none);
  });

  it('least and greatest pass over what does not exist, and know nothing once something is not known', () => {
    expect(found(least(3, nothing, 2))).toBe(2);
    expect(found(greatest(3, nothing, 2))).toBe(3);
    expect(found(least(nothing, nothing))).toBe(none);
    expect(found(least(3, notKnown))).toBe(unknown);
  });

  it('or-else fills in for what does not exist, never for what is not known', () => {
    expect(found(orElse(nothing, 7))).toBe(7);
    expect(found(orElse(notKnown, 7))).toBe(unknown);
    expect(found(orElse(number(3), 7))).toBe(3);
  });

  it('a choice stops at a case that is not known, also when a later one holds', () => {
    expect(
      found(
        choose(
          [
            [never, 1],
            [always, 2],
          ],
          3,
        ),
      ),
    ).toBe(2);
    expect(
      found(
        choose(
          [
            [dunno, 1],
            [always, 2],
          ],
          3,
        ),
      ),
    ).toBe(unknown);
    expect(
      found(
        choose(
          [
            [always, 1],
            [dunno, 2],
          ],
          3,
        ),
      ),
    ).toBe(1);
    expect(found(choose([[never, 1]]))).toBe(none);
  });
});

describe('reckoning', () => {
  it('rounds in steps, and a half goes up; what only binary fractions add does not lift a value over an edge', () => {
    expect([roundDown, roundUp, roundNearest].map((round) => found(round(number(7.5), 5)))).toEqual([5, 10, 10]);
    expect(found(roundNearest(number(2.5)))).toBe(3);
    expect(found(roundUp(plus(0.1, 0.2), 0.1))).toBeCloseTo(0.3, 9);
    expect(found(roundDown(times(1.1, 1.1), 0.01))).toBeCloseTo(1.21, 9);
  });

  it('takes a parameter as the law of the day has it; a day becomes a day; what the law has none of does not exist', () => {
    const law = smallLaw(
      {},
      {
        parameters: [
          parameter('uger', [
            ['2020-01-01', 4],
            ['2026-03-15', 6],
            ['2026-04-01', null],
          ]),
          parameter('dag', [['2020-01-01', '2026-07-01']]),
        ],
      },
    );
    const at = (day: string, id: string) => person([], { law, day: plainDate(day) }).quantity(param(id));
    expect(['2026-03-14', '2026-03-15', '2026-04-01'].map((one) => at(one, 'uger'))).toEqual([4, 6, none]);
    expect(asDate(at('2026-03-14', 'dag'))).toBe('2026-07-01');
    expect(at('2026-03-14', 'findes_ikke')).toBeNaN();
  });

  it('takes a measure as the pack in force defines it', () => {
    const law = lawOf([], { measures: [{ id: 'm', name: say('m'), of: plusDays(today, 1), isDay: true, cites: [] }] });
    expect(asDate(person([], { law }).quantity(measure('m')))).toBe('2026-03-16');
    expect(() => person([], { law }).quantity(measure('n'))).toThrow('No measure n in third');
  });
});

describe('ages', () => {
  const born = entry('foedselsdato', '1996-02-29', null);
  it('are completed on the birthday; born on 29 February: on 1 March', () => {
    const at = (text: string, node: Bool) => person([born], { day: plainDate(text) }).bool(node);
    expect([at('2026-02-28', ageAtLeast(30)), at('2026-03-01', ageAtLeast(30))]).toEqual([false, true]);
    expect([at('2026-02-28', ageUnder(30)), at('2026-03-01', ageUnder(30))]).toEqual([true, false]);
    expect(at('2024-02-29', ageAtLeast(28))).toBe(true);
    expect(answer(ageAtLeast(30))).toBeNull();
    expect(found(birthday(25), born)).toBe('2021-03-01');
  });
});

describe('entries in a window', () => {
  const talks = [talk('2026-01-10'), talk('2026-02-10'), talk('2026-03-15'), talk('2026-04-01', 'planlagt')];
  const from = day('2026-02-10');

  it('count from the first day of the window up to and with today', () => {
    expect(found(count('samtale'), ...talks)).toBe(3);
    expect(found(count('samtale', { from }), ...talks)).toBe(2);
    expect(found(count('samtale', { from: day('2026-02-11') }), ...talks)).toBe(1);
    expect(found(count('samtale', { until: from }), ...talks)).toBe(1);
    expect(found(count('samtale', { until: day('2026-02-11') }), ...talks)).toBe(2);
    expect(found(count('samtale', { where: { status: 'planlagt' } }), ...talks)).toBe(0);
    expect(found(count('samtale', { where: { status: 'planlagt' }, ahead: true }), ...talks)).toBe(1);
  });

  it('are none in a window whose bound does not exist, and not known in one whose bound is not known', () => {
    expect(found(count('samtale', { from: nothing }), ...talks)).toBe(0);
    expect(found(count('samtale', { until: nothing }), ...talks)).toBe(0);
    expect(found(count('samtale', { from: notKnown }), ...talks)).toBe(unknown);
    expect(found(first('samtale', { from: nothing }), ...talks)).toBe(none);
  });

  it('by overlap share a day with the window; by start begin in it', () => {
    const sick = [entry('sygdom', {}, '2026-01-01', '2026-02-10'), entry('sygdom', {}, '2026-02-09', '2026-02-11')];
    expect(found(count('sygdom', { from, by: 'overlap' }), ...sick)).toBe(1);
    expect(found(count('sygdom', { from: day('2026-02-09'), by: 'overlap' }), ...sick)).toBe(2);
    expect(found(count('sygdom', { from: day('2026-02-09') }), ...sick)).toBe(1);
  });

  it('the first, the latest, and the n-th from either end', () => {
    expect([1, 2, 3, 4].map((nth) => found(first('samtale', { nth }), ...talks))).toEqual([
      '2026-01-10',
      '2026-02-10',
      '2026-03-15',
      none,
    ]);
    expect([1, 2, 4].map((nth) => found(latest('samtale', { nth }), ...talks))).toEqual([
      '2026-03-15',
      '2026-02-10',
      none,
    ]);
    expect(found(latest('samtale', { ahead: true }), ...talks)).toBe('2026-04-01');
  });

  it('are taken in order of their first day, however they were written down', () => {
    expect(found(first('samtale'), ...talks.toReversed())).toBe('2026-01-10');
  });

  it('sum a field, where a field that is not known counts as nothing', () => {
    const weeks = (uger: number) => entry('ydelsesuger', { uger, opgjortTilOgMed: '2026-01-31' }, '2026-01-01');
    expect(found(sum('ydelsesuger', 'uger'), weeks(3), weeks(4))).toBe(7);
    const offer = (timerPrUge: number | null) =>
      entry(
        'tilbud',
        { kategori: 'mentor', aftaltTil: null, timerPrUge, selvfundet: null, raadighedsafproevende: null },
        '2026-01-01',
      );
    expect(found(sum('tilbud', 'timerPrUge'), offer(10), offer(null))).toBe(10);
    expect(found(sum('tilbud', 'timerPrUge'))).toBe(0);
  });
});

describe('time covered', () => {
  const spell = (from: string, to: string | null) => entry('ydelse', 'dagpenge', from, to);
  const january = { from: day('2026-01-01'), until: day('2026-02-01') };

  it('counts each day once, within the window only, and never past today', () => {
    expect(
      found(daysCovered('ydelse', january), spell('2025-12-20', '2026-01-11'), spell('2026-01-05', '2026-01-16')),
    ).toBe(15);
    expect(found(daysCovered('ydelse', { from: day('2026-03-01') }), spell('2026-03-10', null))).toBe(6);
    expect(found(daysCovered('ydelse', january), spell('2026-02-01', null))).toBe(0);
    expect(found(daysCovered('ydelse', january))).toBe(unknown);
  });

  it('counts calendar weeks from Monday to Sunday, and a week in part as whole', () => {
    // 2026-01-05 is a Monday.
    expect(found(weeksTouched('ydelse', january), spell('2026-01-05', '2026-01-12'))).toBe(1);
    expect(found(weeksTouched('ydelse', january), spell('2026-01-11', '2026-01-13'))).toBe(2);
    expect(
      found(weeksTouched('ydelse', january), spell('2026-01-06', '2026-01-07'), spell('2026-01-09', '2026-01-10')),
    ).toBe(1);
  });

  it('over several kinds counts a day once', () => {
    const node = covered('days', [overlapping('ydelse', january), overlapping('sygdom', january)]);
    expect(found(node, spell('2026-01-01', '2026-01-11'), entry('sygdom', {}, '2026-01-06', '2026-01-21'))).toBe(20);
  });
});

describe('unbroken time', () => {
  const spell = (from: string, to: string | null) => entry('ydelse', 'kontanthjaelp', from, to);
  const since = (broken: 'any-gap' | 'calendar-month') => unbrokenSince('ydelse', { value: 'kontanthjaelp' }, broken);

  it('goes back over spells that touch, and a single day breaks it', () => {
    const touching = [spell('2025-06-01', '2026-01-01'), spell('2026-01-01', null)];
    expect(found(since('any-gap'), ...touching)).toBe('2025-06-01');
    expect(found(since('any-gap'), spell('2025-06-01', '2026-01-01'), spell('2026-01-02', null))).toBe('2026-01-02');
  });

  it('by calendar months is broken only by a whole one', () => {
    // February lies whole between the two spells; of January only a part.
    expect(found(since('calendar-month'), spell('2025-06-01', '2026-02-01'), spell('2026-03-01', null))).toBe(
      '2026-03-01',
    );
    expect(found(since('calendar-month'), spell('2025-06-01', '2026-01-31'), spell('2026-02-28', null))).toBe(
      '2025-06-01',
    );
    expect(found(since('calendar-month'), spell('2025-06-01', '2026-01-02'), spell('2026-02-28', null))).toBe(
      '2025-06-01',
    );
    expect(found(since('calendar-month'), spell('2025-06-01', '2026-01-01'), spell('2026-02-01', null))).toBe(
      '2026-02-01',
    );
  });

  it('is none when nothing holds today, not known when nobody has said', () => {
    expect(found(since('any-gap'), spell('2025-06-01', '2026-03-15'))).toBe(none);
    expect(found(since('any-gap'), entry('ydelse', 'dagpenge', '2025-01-01'))).toBe(none);
    expect(found(since('any-gap'))).toBe(unknown);
  });

  it('joins several kinds, and heeds only entries that meet the conditions', () => {
    const both = unbrokenSinceAny([spells('ydelse', { value: 'kontanthjaelp' }), spells('sygdom')], 'any-gap');
    expect(found(both, entry('sygdom', {}, '2025-11-01', '2026-01-01'), spell('2026-01-01', null))).toBe('2025-11-01');
    expect(
      found(since('any-gap'), entry('ydelse', 'dagpenge', '2025-06-01', '2026-01-01'), spell('2026-01-01', null)),
    ).toBe('2026-01-01');
  });

  it('of what lies ahead knows nothing', () => {
    expect(found(since('any-gap'), spell('2026-02-01', '2026-04-01'), spell('2026-04-01', null))).toBe('2026-02-01');
  });
});

describe('a question to a person', () => {
  const judged = (svar: boolean, from: string, to: string | null = null) =>
    entry('vurdering', { spoergsmaal: 'q', svar }, from, to);

  it('is not known until somebody has judged it, then as the latest answer says', () => {
    expect(answer(ask('q'))).toBeNull();
    expect(answer(ask('q'), judged(true, '2026-01-01'))).toBe(true);
    expect(answer(ask('q'), judged(true, '2026-01-01'), judged(false, '2026-02-01'))).toBe(false);
    expect(answer(ask('other'), judged(true, '2026-01-01'))).toBeNull();
    expect(answer(ask('q'), judged(true, '2026-03-16'))).toBeNull();
    expect(answer(ask('q'), judged(true, '2026-01-01', '2026-03-15'))).toBeNull();
  });

  it('since a day heeds only what was judged on or after it', () => {
    const since = (text: string) => ask('q', { since: day(text) });
    expect(answer(since('2026-02-01'), judged(true, '2026-02-01'))).toBe(true);
    expect(answer(since('2026-02-02'), judged(true, '2026-02-01'))).toBeNull();
    expect(answer(ask('q', { since: nothing }), judged(true, '2026-02-01'))).toBe(true);
    expect(answer(ask('q', { since: notKnown }), judged(true, '2026-02-01'))).toBeNull();
  });
});

describe('days compared', () => {
  it('before and after leave the day itself out', () => {
    expect([answer(before(today, day('2026-03-15'))), answer(before(today, day('2026-03-16')))]).toEqual([false, true]);
    expect([answer(after(today, day('2026-03-15'))), answer(after(today, day('2026-03-14')))]).toEqual([false, true]);
    expect(on).toBe('2026-03-15');
  });
});
