import { describe, expect, it } from 'vitest';
import { allowedMoves, cardStates, isActive, isOver, mayGo, moveFault, moves, movesOf } from './card-states.ts';

const card = (state: (typeof cardStates)[number], over: object = {}) => ({
  state,
  proposedBy: 'caseworker' as const,
  source: null,
  ...over,
});

describe('how a card may go', () => {
  it('from proposed over agreed and under way to done, and out of each on the way', () => {
    expect(mayGo('proposed', 'agreed')).toBe(true);
    expect(mayGo('agreed', 'under-way')).toBe(true);
    expect(mayGo('under-way', 'done')).toBe(true);
    expect(mayGo('proposed', 'under-way')).toBe(false);
    expect(mayGo('agreed', 'done')).toBe(false);
    for (const state of ['proposed', 'agreed', 'under-way'] as const) expect(mayGo(state, 'stopped')).toBe(true);
  });

  it('leaves alone what is over', () => {
    for (const state of cardStates.filter((one) => isOver({ state: one })))
      expect(allowedMoves.filter(({ from }) => from === state)).toEqual([]);
    expect(cardStates.filter((state) => isActive({ state }))).toEqual(['agreed', 'under-way']);
  });

  it('lets the other party answer, and whoever proposed take it back', () => {
    expect(movesOf(card('proposed'), 'citizen')).toEqual(['accept', 'decline', 'change']);
    expect(movesOf(card('proposed'), 'staff')).toEqual(['change', 'stop']);
    expect(moveFault(card('proposed'), 'accept', 'staff')).toBe('own-proposal');
    expect(moveFault(card('proposed'), 'stop', 'citizen')).toBe('not-yours');
    // A helper and the a-kasse are of the same party as the municipality.
    expect(movesOf(card('proposed', { proposedBy: 'helper' }), 'staff')).toEqual(['change', 'stop']);
    expect(movesOf(card('proposed', { proposedBy: 'citizen' }), 'staff')).toEqual(['accept', 'decline', 'change']);
  });

  it('gives both parties the same moves of an agreement; finishing begins it on the way', () => {
    for (const party of ['citizen', 'staff'] as const) {
      expect(movesOf(card('agreed'), party)).toEqual(['change', 'start', 'finish', 'stop']);
      expect(movesOf(card('under-way'), party)).toEqual(['finish', 'stop']);
      expect(movesOf(card('done'), party)).toEqual([]);
    }
  });

  it('leaves to its module what another module keeps', () => {
    for (const state of cardStates)
      for (const move of moves)
        expect(moveFault(card(state, { source: 'courses' }), move, 'citizen')).toBe('kept-elsewhere');
    expect(movesOf(card('agreed', { source: 'courses' }), 'citizen')).toEqual([]);
  });
});
