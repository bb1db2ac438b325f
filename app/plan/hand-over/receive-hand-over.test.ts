import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { receiveHandOver as act } from './receive-hand-over.ts';

const state = (over: object = {}) => ({
  closed: false,
  waiting: { id: uuid(9), fundName: 'Fælles A-kasse' },
  ...over,
});

describe('receive-hand-over', () => {
  it('is told to all three, and leaves the list of what waits', () => {
    const decision = decide(act, state(), {});
    expect(eventOf(decision)).toMatchObject({
      type: 'plan.hand-over-received',
      data: { handOverId: uuid(9), receivedByName: 'Anna Holm' },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'hand_over', key: { id: uuid(9) }, set: { received_by_name: 'Anna Holm' } },
      { op: 'update', table: 'case_overview', set: { hand_over_on: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm har læst det, Fælles A-kasse gav videre. Du skal ikke fortælle det hele igen.'],
      staff: ['Anna Holm tog imod forløbet fra Fælles A-kasse.'],
    });
  });

  it.each([
    ['case-closed', { closed: true }],
    ['nothing-to-receive', { waiting: null }],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, state(over), {}))).toBe(code);
  });
});
