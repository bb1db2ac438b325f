import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { plainDate } from '../dates/index.ts';
import { bookOn, changeDates } from '../rules/book.ts';
import { cite, rule, say, smallLaw } from '../testing/small-law.ts';
import { demandsOn, inForce } from './demands.ts';

const law = smallLaw({
  first: {
    rules: [
      rule('a', { groupOnly: true }),
      rule('b', { bearer: 'borger' }),
      rule('c', { bearer: 'borger' }),
      rule('d', { kind: 'right' }),
      rule('e', { kind: 'limit', groupOnly: true }),
      rule('f', { kind: 'guard' }),
      rule('g', { kind: 'status' }),
    ],
    exceptions: [
      { id: 'x', name: say('syg'), lifts: ['a'], when: { op: 'const', value: true }, cites: [cite('§ 1')], mark: 'V' },
    ],
  },
  second: { rules: [rule('h', { bearer: 'akasse' })] },
  pause: { suspends: [{ rules: ['b', 'f'], why: say('corona'), cites: [cite('§ 1')] }] },
  hoped: { rules: [rule('i', { bearer: 'stat' })] },
});
const none = { borger: 0, kommune: 0, akasse: 0, virksomhed: 0, stat: 0 };

describe('the demands of a day, counted', () => {
  it('are told by who has them, and by kind', () => {
    expect(demandsOn(law, plainDate('2020-01-01'))).toEqual({
      on: '2020-01-01',
      pack: 'first',
      duties: { ...none, kommune: 1, borger: 2 },
      groupOnly: 2,
      guards: 1,
      rights: 1,
      limits: 1,
      exceptions: 1,
      suspended: 0,
    });
    expect(demandsOn(law, plainDate('2022-01-01')).duties).toEqual({ ...none, kommune: 1, borger: 2, akasse: 1 });
  });

  it('are fewer while rules are out of force, which are counted apart', () => {
    expect(demandsOn(law, plainDate('2020-04-15'))).toMatchObject({
      duties: { ...none, kommune: 1, borger: 1 },
      guards: 0,
      suspended: 2,
    });
    expect(inForce(bookOn(law, plainDate('2020-04-15'))).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e', 'g']);
  });

  it('count an expected act when it is asked for', () => {
    const on = plainDate('2027-06-01');
    expect([demandsOn(law, on).duties.stat, demandsOn(law, on, ['hoped']).duties.stat]).toEqual([0, 1]);
    expect(demandsOn(law, on, ['hoped']).pack).toBe('hoped');
  });
});

describe('the shipped law', () => {
  it('loses nothing: what is in force and what is out of force is the book', () => {
    for (const day of changeDates(danishLaw).filter((date) => date >= '2020-01-01')) {
      const book = bookOn(danishLaw, day);
      const { duties, guards, rights, limits, suspended } = demandsOn(danishLaw, day);
      const others = inForce(book).filter(({ kind }) => kind === 'status' || kind === 'amount').length;
      const all = Object.values(duties).reduce((sum, n) => sum + n, 0) + guards + rights + limits + others + suspended;
      expect([day, all]).toEqual([day, book.rules.length]);
    }
  });

  it('asked least of everybody in the spring of 2020', () => {
    const of = (day: string) =>
      Object.values(demandsOn(danishLaw, plainDate(day)).duties).reduce((sum, n) => sum + n, 0);
    expect(of('2020-04-15')).toBeLessThan(of('2020-02-01'));
    expect(of('2020-04-15')).toBeLessThan(of('2020-09-01'));
    expect(demandsOn(danishLaw, plainDate('2020-04-15')).suspended).toBeGreaterThan(50);
    expect(demandsOn(danishLaw, plainDate('2020-02-01')).suspended).toBe(0);
  });
});
