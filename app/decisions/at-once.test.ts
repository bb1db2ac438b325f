import { describe, expect, it } from 'vitest';
import { contextOf, eventsOf, today, uuid } from '../people/testing/decide.ts';
import { type AtOnceState, atOnceWrites, decideAtOnce } from './at-once.ts';
import type { Decision } from './decision.ts';
import type { Weighed } from './lacks.ts';
import { bo, decisionWith, factWith, groundWith, openingWith, weighedWith } from './testing/decisions.ts';
import { testKinds } from './testing/kinds.ts';

const allowed = groundWith({ state: 'allowed', factsHash: 'read-now' });
const state = (over: Partial<Weighed> = {}, decision: Partial<Decision> = {}): AtOnceState => ({
  opening: openingWith(),
  weighed: weighedWith({
    ground: allowed,
    ...over,
    decision: decisionWith({ id: '', result: 'granted', readHash: null, ...decision }),
  }),
});
const code = (given: AtOnceState, oralNoted = true) => {
  const decided = decideAtOnce(given, { oralNoted }, contextOf());
  return decided.ok ? null : decided.code;
};

describe('a decision at once', () => {
  it('is a draft and its signature, with the law and the facts it rests on', () => {
    const decided = decideAtOnce(state(), { oralNoted: true }, contextOf());
    const [opened, signed] = eventsOf(decided);
    expect(opened).toMatchObject({ type: 'decisions.opened', data: { row: { decisions_open: 0 } } });
    expect(signed).toMatchObject({
      type: 'decisions.signed',
      data: { result: 'granted', decidedOn: today, complaintUntil: null, ground: { factsHash: 'read-now' } },
    });
    if (!decided.ok) throw new Error(decided.code);
    const frame = { authorityId: 860, actorId: uuid(100), actorName: 'Anna Holm', at: '2026-11-24T09:42:00.000Z' };
    const writes = decided.events.flatMap((event) => atOnceWrites(testKinds)(event, frame));
    expect(writes).toMatchObject([
      { op: 'insert', table: 'decision', row: { result: 'granted', read_hash: 'read-now' } },
      { op: 'insert', table: 'decision_fact', row: { main: true } },
      { table: 'case_overview' },
      { op: 'update', table: 'decision', set: { state: 'signed' } },
      { table: 'case_overview' },
      { table: 'law_entry' },
      { table: 'law_entry' },
    ]);
  });

  it('skips nothing that a signature needs', () => {
    expect(code(state())).toBeNull();
    expect(code(state(), false)).toBe('oral-not-noted');
    expect(code(state({}, { facts: [] }))).toBe('no-main-facts');
    expect(code(state({ ground: groundWith({ state: 'refused' }) }))).toBe('law-says-otherwise');
    expect(code(state({ ground: groundWith({ state: 'unknown' }) }))).toBe('law-unknown');
    expect(code(state({ ground: null }))).toBe('law-unknown');
    expect(code(state({ ground: groundWith({ ...allowed, cites: [] }) }))).toBe('law-unknown');
    expect(code(state({ mandate: { ok: false, code: 'no-mandate' } }))).toBe('no-mandate');
    expect(code({ ...state(), opening: openingWith({ closed: true }) })).toBe('case-closed');
  });

  it('asks for a second person where the municipality wants two', () => {
    const two = { state: 'submitted', twoPersons: true, facts: [factWith()] } as const;
    expect(code(state({ twoPersons: true }, two))).toBe('same-person');
    expect(code(state({ twoPersons: true }, { ...two, preparedBy: bo.id, preparedByName: bo.name }))).toBeNull();
  });
});
