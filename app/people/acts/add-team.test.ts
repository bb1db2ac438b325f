import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, uuid, writesOf } from '../testing/decide.ts';
import { addTeam as act } from './add-team.ts';

const state = { teams: [{ id: uuid(301), name: 'Jobteamet' }] };

describe('add-team', () => {
  it('adds a team to a department', () => {
    const decision = decide(act, state, { name: 'Ungeteamet', department: 'youth' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'team', row: { name: 'Ungeteamet', department: 'youth' } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: [], staff: ['Teamet Ungeteamet blev oprettet.'] });
  });

  it('refuses a name that is taken, however it is written', () => {
    const decision = decide(act, state, { name: ' jobTEAMET ', department: 'jobcentre' });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['name-taken', 'name']);
  });
});
