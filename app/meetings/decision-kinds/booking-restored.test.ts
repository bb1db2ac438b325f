import { describe, expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { effectOf, inCourse, lawSays, toldBy } from '../testing/decided.ts';
import { bookingRestored as kind } from './booking-restored.ts';

const withdrawn = (from: string) => [
  ...inCourse,
  { kind: 'selvbooking', value: 'frataget', from },
  { kind: 'vurdering', value: { spoergsmaal: 'form.booker_mod_hensigten', svar: true }, from },
];
const since = (from: string, to = '') => ({ withdrawal: `${uuid(790)}|${from}|${to}` });

describe('the right to book is given back (LAB § 35 read the other way)', () => {
  it('is lawful when the ground is gone; a no demands that it is still there', () => {
    const facts = withdrawn('2026-10-01');
    expect(lawSays(kind, since('2026-10-01'), 'granted', facts)).toMatchObject({ state: 'refused', isLawful: true });
    expect(lawSays(kind, since('2026-10-01'), 'refused', facts)).toMatchObject({ state: 'allowed', isLawful: true });
  });

  it('is not about anybody who has the right', () => {
    expect(lawSays(kind, since('2026-10-01'), 'granted', inCourse)).toMatchObject({ state: 'no', isLawful: false });
    expect(lawSays(kind, since('2026-10-01'), 'refused', inCourse)).toMatchObject({ state: 'no', isLawful: false });
  });

  it('ends the withdrawal that day: what held stays told', () => {
    expect(toldBy(kind, since('2026-10-01', '2026-12-24'), effectOf('granted'))).toEqual({
      told: [
        { kind: 'selvbooking', value: 'frataget', from: '2026-10-01', to: '2026-11-24', of: uuid(790) },
        {
          kind: 'vurdering',
          value: { spoergsmaal: 'form.booker_mod_hensigten', svar: false },
          from: '2026-11-24',
          to: null,
          of: uuid(800),
        },
      ],
      takenBack: [
        [uuid(790), 'selvbooking'],
        [uuid(800), 'vurdering'],
      ],
    });
    // Withdrawn and given back on one day.
    expect(toldBy(kind, since('2026-11-24'), effectOf('granted')).told.map(({ kind }) => kind)).toEqual(['vurdering']);
    expect(toldBy(kind, since('2026-10-01'), effectOf('refused'))).toEqual({ told: [], takenBack: [] });
  });
});
