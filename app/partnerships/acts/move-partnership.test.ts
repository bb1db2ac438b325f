import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { partnershipWith, thePartnership, wholeWith } from '../testing/given.ts';
import { movePartnership as act } from './move-partnership.ts';

const input = { partnershipId: thePartnership };
const at = (state: 'forming' | 'open' | 'running' | 'hiring' | 'closed', over: object = {}) =>
  wholeWith({ partnership: partnershipWith({ state }), ...over });

describe('move-partnership', () => {
  it('goes on when nothing is missing', () => {
    const decision = decide(act, at('forming'), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership', set: { state: 'open', state_words: null } },
    ]);
    expect(said(act, decision).staff).toEqual(['Nye buschauffører: åbent for deltagere.']);
    const began = decide(act, at('open'), input, { today: plainDate('2027-01-04') });
    expect(writesOf(act, began)).toMatchObject([{ set: { state: 'running' } }]);
    const ended = decide(act, at('running'), input, { today: plainDate('2027-02-12') });
    expect(writesOf(act, ended)).toMatchObject([{ set: { state: 'hiring' } }]);
  });

  it('says what is missing', () => {
    expect(decide(act, at('forming', { pledges: [] }), input)).toMatchObject({
      code: 'not-ready',
      text: { da: 'Virksomhederne har lovet 0 job. Der skal være mindst 12.' },
    });
  });

  it.each([
    ['close-it', 'hiring'],
    ['partnership-over', 'closed'],
  ] as const)('refuses: %s', (code, state) => expect(codeOf(decide(act, at(state), input))).toBe(code));
});
