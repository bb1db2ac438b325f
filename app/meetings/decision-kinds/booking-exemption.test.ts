import { describe, expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { effectOf, inCourse, lawSays, littleKnown, onSickness, toldBy } from '../testing/decided.ts';
import { bookingExemption as kind } from './booking-exemption.ts';

const interpreter = { kind: 'tolk', value: 'ar', from: '2026-08-03' };

describe('exemption from booking (BEK-LAB § 45)', () => {
  it('is given or refused by the assessment of how hard it is', () => {
    expect(lawSays(kind, { ground: 'it' }, 'granted', inCourse)).toMatchObject({ state: 'allowed', isLawful: true });
    expect(lawSays(kind, { ground: 'it' }, 'refused', inCourse)).toMatchObject({ state: 'refused', isLawful: true });
  });

  it('with an interpreter needs no assessment, and cannot lawfully be refused', () => {
    const known = [...inCourse, interpreter];
    expect(lawSays(kind, { ground: 'tolk' }, 'granted', known)).toMatchObject({ state: 'allowed', isLawful: true });
    expect(lawSays(kind, { ground: 'tolk' }, 'refused', known)).toMatchObject({ state: 'allowed', isLawful: false });
  });

  it('waits where the interpreter is not on record, or nobody knows whether the citizen must book', () => {
    expect(lawSays(kind, { ground: 'tolk' }, 'granted', inCourse)).toMatchObject({
      state: 'unknown',
      isLawful: false,
      questions: ['form.svaert_at_booke'],
    });
    expect(lawSays(kind, { ground: 'it' }, 'granted', littleKnown)).toMatchObject({
      state: 'unknown',
      isLawful: false,
    });
  });

  it('is not given to those who need not book by LAB § 34; to them a no is true', () => {
    expect(lawSays(kind, { ground: 'it' }, 'granted', onSickness)).toMatchObject({ state: 'no', isLawful: false });
    expect(lawSays(kind, { ground: 'it' }, 'refused', onSickness)).toMatchObject({ state: 'no', isLawful: true });
  });

  it('holds from the day it is decided; a no tells nothing', () => {
    expect(toldBy(kind, { ground: 'sprog' }, effectOf('granted')).told).toEqual([
      { kind: 'selvbooking', value: 'fritaget_sprog', from: '2026-11-24', to: null, of: uuid(800) },
    ]);
    expect(toldBy(kind, { ground: 'sprog' }, effectOf('refused'))).toEqual({ told: [], takenBack: [] });
    expect(toldBy(kind, { ground: 'sprog' }, effectOf('refused', { replaces: uuid(790) })).takenBack).toEqual([
      [uuid(790), 'selvbooking'],
    ]);
  });

  it('says nothing of anybody’s health in titles and lists', () => {
    const given = kind.terms.parse({ ground: 'funktionsnedsaettelse' });
    const said = [kind.title, kind.aboutWords(given), kind.termsWords(given), kind.resultWords(given, 'granted')];
    expect(said.map(({ da }) => da).join(' ')).not.toMatch(/funktion/);
    expect(said.at(-1)?.da).toBe('Du er fri for selv at booke. Vi finder en tid til dig.');
  });
});
