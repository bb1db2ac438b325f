import { describe, expect, it } from 'vitest';
import { contextOf, day, uuid } from '../../people/testing/decide.ts';
import { effectOf, inCourse, lawSays, littleKnown, onSickness, toldBy } from '../testing/decided.ts';
import { moedeform, talkDayOf, talkIdOf } from './moedeform.ts';

const thursday = { talk: `${uuid(700)}|2026-11-26` };
const terms = (given: object) => moedeform.terms.parse(given);

describe('attendance demanded at one talk (LAB § 33, stk. 2)', () => {
  it('is lawful where somebody has judged the need of this very talk', () => {
    expect(lawSays(moedeform, thursday, 'imposed', inCourse)).toMatchObject({
      state: 'allowed',
      isLawful: true,
      cites: ['§ 33, stk. 2'],
    });
  });

  it('is not for a talk that is over, nor for those outside the contact course', () => {
    expect(lawSays(moedeform, { day: '2026-11-23' }, 'imposed', inCourse)).toMatchObject({
      state: 'no',
      isLawful: false,
    });
    expect(lawSays(moedeform, thursday, 'imposed', onSickness)).toMatchObject({ state: 'no', isLawful: false });
  });

  it('waits where nobody knows whether the citizen is in the contact course', () => {
    expect(lawSays(moedeform, thursday, 'imposed', littleKnown)).toMatchObject({ state: 'unknown', isLawful: false });
  });

  it('may always be given up in a later round', () => {
    const told = {
      kind: 'fremmoede_besluttet',
      value: { myndighed: 'kommune', samtaledag: '2026-11-26' },
      from: '2026-11-20',
    };
    expect(lawSays(moedeform, thursday, 'granted', inCourse).isLawful).toBe(true);
    const answered = {
      kind: 'vurdering',
      value: { spoergsmaal: 'form.behov_for_fremmoede', svar: true },
      from: '2026-11-20',
    };
    expect(lawSays(moedeform, thursday, 'granted', [...inCourse, told, answered])).toMatchObject({
      state: 'allowed',
      isLawful: true,
    });
  });

  it('is about one booked talk or one day, not passed', () => {
    const code = (given: object) => moedeform.fault?.(terms(given), contextOf())?.code ?? null;
    expect([
      code(thursday),
      code({ day: day(3) }),
      code({}),
      code({ ...thursday, day: day(3) }),
      code({ day: day(-1) }),
      code({ talk: `${uuid(700)}|2026-11-20` }),
    ]).toEqual([null, null, 'talk-missing', 'two-days', 'day-passed', 'day-passed']);
    expect([talkIdOf(terms(thursday)), talkDayOf(terms(thursday)), talkIdOf(terms({ day: day(3) }))]).toEqual([
      uuid(700),
      '2026-11-26',
      null,
    ]);
    // What was stored reads the same again.
    expect(terms(terms(thursday))).toEqual(terms(thursday));
  });

  it('tells the law of the demand and of the need, in its own name', () => {
    expect(toldBy(moedeform, thursday, effectOf('imposed', { replaces: uuid(790) }))).toEqual({
      told: [
        {
          kind: 'fremmoede_besluttet',
          value: { myndighed: 'kommune', samtaledag: '2026-11-26' },
          from: '2026-11-24',
          to: null,
          of: uuid(800),
        },
        {
          kind: 'vurdering',
          value: { spoergsmaal: 'form.behov_for_fremmoede', svar: true },
          from: '2026-11-24',
          to: null,
          of: uuid(800),
        },
      ],
      takenBack: [
        [uuid(790), 'fremmoede_besluttet'],
        [uuid(790), 'vurdering'],
        [uuid(800), 'fremmoede_besluttet'],
        [uuid(800), 'vurdering'],
      ],
    });
    expect(toldBy(moedeform, thursday, effectOf('granted', { replaces: uuid(790) }))).toMatchObject({
      told: [],
      takenBack: [
        [uuid(790), 'fremmoede_besluttet'],
        [uuid(790), 'vurdering'],
      ],
    });
  });

  it('says what it means in plain words', () => {
    expect(moedeform.resultWords(terms(thursday), 'imposed').da).toBe(
      'Samtalen den 26. november 2026 er et møde. Du kommer til os.',
    );
    expect(moedeform.resultWords(terms(thursday), 'granted').da).toBe(
      'Du vælger selv, hvordan vi holder samtalen den 26. november 2026.',
    );
    expect(moedeform.aboutWords(terms(thursday)).da).toBe('om samtalen den 26. november 2026 skal være et møde');
  });
});
