import { describe, expect, it } from 'vitest';
import {
  codeOf,
  day,
  decide,
  eventOf,
  fieldOf,
  personWith,
  said,
  thePerson,
  today,
  uuid,
  writesOf,
} from '../testing/decide.ts';
import { changeCpr as act } from './change-cpr.ts';

const sealed = { cipher: Buffer.from('new'), hash: Buffer.from('hash'), kind: 'cpr' };
const state = (over: object = {}) => ({ closed: false, person: personWith(), sealed, holder: null, ...over });
const holder = (over: object) => ({ personId: thePerson, current: false, openCaseId: null, lastCaseId: null, ...over });
const input = { cpr: '070761-4285', reason: 'replacement' };

describe('change-cpr', () => {
  it('ends the old number, begins the new one and corrects the date of birth', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision).data).toEqual({ from: today, reason: 'replacement', cprWarning: null });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'person_identifier', set: { valid_until: today, reason: 'replacement' } },
      { op: 'insert', table: 'person_identifier', row: { kind: 'cpr', cipher: sealed.cipher, valid_from: today } },
      { op: 'update', table: 'person', set: { cpr_hash: sealed.hash, birth_date: '1961-07-07' } },
      { op: 'update', table: 'case_overview', set: { birth_date: '1961-07-07' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Dit CPR-nummer er rettet hos os.'],
      staff: ['CPR-nummeret blev skiftet. Erstatningsnummeret blev til et CPR-nummer.'],
    });
  });

  it('keeps the date of birth where the new number does not tell it', () => {
    expect(writesOf(act, decide(act, state(), { ...input, cpr: '070761-XÆØ1' }))[2]).toMatchObject({
      set: { birth_date: '1985-07-07' },
    });
  });

  it('tells staff when the check digit does not fit, and refuses nobody for it', () => {
    expect(said(act, decide(act, state(), { ...input, cpr: '0101650000' })).staff[0]).toContain('kontrolcifret');
  });

  it('goes back to a number the person had before', () => {
    expect(codeOf(decide(act, state({ holder: holder({}) }), input))).toBeNull();
  });

  it.each<[string, string | null, object, object]>([
    ['case-closed', null, { closed: true }, input],
    ['number-taken', 'cpr', { holder: holder({ personId: uuid(55) }) }, input],
    ['same-number', 'cpr', { holder: holder({ current: true }) }, input],
    ['in-future', 'from', {}, { ...input, from: day(1) }],
  ])('refuses: %s', (code, field, over, given) => {
    const decision = decide(act, state(over), given);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('has the search logged when somebody else has the number', () => {
    expect(decide(act, state({ holder: holder({ personId: uuid(55) }) }), input)).toMatchObject({
      reveals: [uuid(55)],
    });
  });
});
