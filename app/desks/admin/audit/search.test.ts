import { plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, typedDay } from './day.ts';
import {
  type AuditSearch,
  actions,
  everything,
  isEverything,
  parsePlace,
  parseSearch,
  periodOf,
  searchPath,
} from './search.ts';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((moment) => plainDate(moment.toISOString().slice(0, 10)));

describe('a search of the log', () => {
  it('stands whole in the address, and nothing else does', () => {
    const searches: fc.Arbitrary<AuditSearch> = fc.record({
      actorId: fc.option(fc.uuid()),
      personId: fc.option(fc.uuid()),
      from: fc.option(days),
      to: fc.option(days),
      action: fc.option(fc.constantFrom(...actions)),
    });
    fc.assert(
      fc.property(searches, fc.option(fc.nat()), (search, before) => {
        const { searchParams } = new URL(searchPath(search, { before }), 'http://x');
        expect(parseSearch(searchParams)).toEqual(search);
        expect(parsePlace(searchParams)).toEqual({ before, after: null });
      }),
    );
  });

  it('takes nonsense for nothing', () => {
    const params = new URLSearchParams({
      medarbejder: '010190-1234',
      borger: 'Mie',
      fra: '31-02-2026',
      slags: 'x',
      foer: '-1',
    });
    expect(isEverything(parseSearch(params))).toBe(true);
    expect(parsePlace(params)).toEqual({ before: null, after: null });
  });

  it('reaches from the first midnight to the one after the last day, on Danish clocks', () => {
    const day = plainDate('2026-10-25');
    expect(periodOf({ ...everything, from: day, to: day })).toEqual({
      since: '2026-10-24T22:00:00.000Z',
      until: '2026-10-25T23:00:00.000Z',
    });
  });
});

describe('a day in one box', () => {
  it.each(['24-11-2026', '24.11.2026', '24/11/2026', '24/11 2026', ' 24-11-2026 ', '2026-11-24'])(
    'reads %s',
    (text) => {
      expect(readDay(text)).toBe('2026-11-24');
    },
  );

  it.each(['31-02-2026', '24-13-2026', '24-11-26', 'i går', '1'])('refuses %s', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('reads what it shows', () => {
    fc.assert(fc.property(days, (day) => readDay(typedDay(day) ?? '') === day));
  });
});
