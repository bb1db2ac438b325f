import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { caseWith, invitationWith, knownRules } from '../testing/state.ts';
import { inviteToBook as act } from './invite-to-book.ts';

const must = caseWith({ rules: knownRules({ whoBooks: 'citizen-must' }) });

describe('invite-to-book', () => {
  it('is an offer where no duty is known, and no deadline is told to the law', () => {
    const decision = decide(act, caseWith(), { words: 'Vi skal tale om praktik' });
    expect(eventOf(decision).data).toMatchObject({
      minutes: 45,
      bookBy: '2026-12-04',
      holdBy: '2026-12-11',
      duty: false,
      deadline: null,
      overview: { invited_until: '2026-12-04' },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du kan selv finde en tid til en samtale. Gør det gerne senest 4. december 2026.'],
      staff: ['Borgeren er bedt om at finde en tid senest 4. december 2026.'],
    });
  });

  it('binds only where the law says so and the citizen was guided first', () => {
    const told = (guided: boolean) =>
      writesOf(act, decide(act, must, { guided })).flatMap((one) =>
        one.op === 'insert' && one.table === 'law_entry' ? [one.row.kind] : [],
      );
    expect(told(true)).toEqual(['bookingfrist', 'vejledning']);
    expect(told(false)).toEqual([]);
    expect(eventOf(decide(act, caseWith({ rules: knownRules({ whoBooks: 'not-known' }) }), {})).data).toMatchObject({
      duty: null,
    });
  });

  it('gives at least eight days, the first not counted, where it binds', () => {
    const short = decide(act, must, { guided: true, bookBy: day(7) });
    expect([codeOf(short), fieldOf(short)]).toEqual(['deadline-too-short', 'bookBy']);
    expect(codeOf(decide(act, must, { guided: true, bookBy: day(8) }))).toBeNull();
    expect(codeOf(decide(act, caseWith(), { bookBy: day(2) }))).toBeNull();
  });

  it.each([
    ['case-closed', caseWith({ closed: true }), {}],
    ['already-invited', caseWith({ invitation: invitationWith() }), {}],
    ['summon-instead', caseWith({ rules: knownRules({ whoBooks: 'summoned' }) }), {}],
    ['deadline-out-of-reach', caseWith(), { bookBy: day(0) }],
    ['deadline-out-of-reach', caseWith(), { bookBy: day(61) }],
  ])('refuses: %s', (code, state, input) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
