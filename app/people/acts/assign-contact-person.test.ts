import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../testing/decide.ts';
import { assignContactPerson as act } from './assign-contact-person.ts';

const bo = { id: uuid(201), name: 'Bo Dahl', active: true, teamId: uuid(301), isCaseworker: true };
const current = { staffId: uuid(202), staffName: 'Carla Eg' };
const state = (over: object = {}) => ({ closed: false, number: 1, current, chosen: bo, ...over });
const input = { staffId: bo.id, reason: 'Carla går på orlov', handoverNote: 'Næste samtale er aftalt' };

describe('assign-contact-person', () => {
  it('counts the change and keeps reason and hand-over note', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision)).toMatchObject({
      type: 'people.contact-person-assigned',
      caseId: theCase,
      data: {
        number: 2,
        staffId: bo.id,
        teamId: bo.teamId,
        before: current,
        reason: 'Carla går på orlov',
        handoverNote: 'Næste samtale er aftalt',
        changes: [{ field: 'staffId', before: 'Carla Eg', after: 'Bo Dahl' }],
      },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'contact_person', set: { until_at: expect.any(String) } },
      { op: 'insert', table: 'contact_person', row: { number: 2, staff_name: 'Bo Dahl' } },
      {
        op: 'update',
        table: 'case_overview',
        set: { contact_name: 'Bo Dahl', contact_changes: 1, team_id: bo.teamId },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Bo Dahl er nu din kontaktperson. Før var det Carla Eg. Årsag: Carla går på orlov'],
      staff: ['Bo Dahl blev kontaktperson efter Carla Eg (skift nr. 1). Årsag: Carla går på orlov'],
    });
  });

  it('does not count the first as a change', () => {
    const decision = decide(act, state({ current: null, number: 0 }), input);
    expect(writesOf(act, decision).map(({ op }) => op)).toEqual(['insert', 'update']);
    expect(said(act, decision).citizen).toEqual(['Bo Dahl er din kontaktperson.']);
  });

  it.each([
    ['case-closed', { closed: true }],
    ['staff-gone', { chosen: null }],
    ['staff-gone', { chosen: { ...bo, active: false } }],
    ['not-a-caseworker', { chosen: { ...bo, isCaseworker: false } }],
    ['same-person', { current: { staffId: bo.id, staffName: bo.name } }],
  ])('refuses: %s', (code, over) => {
    const decision = decide(act, state(over), input);
    expect(codeOf(decision)).toBe(code);
    if (code !== 'case-closed') expect(fieldOf(decision)).toBe('staffId');
  });

  it('asks for reason and note, and takes no CPR number in them', () => {
    const fields = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(fields({})).toBe(true);
    expect(fields({ reason: ' ' })).toBe(false);
    expect(fields({ handoverNote: '' })).toBe(false);
    expect(fields({ reason: 'Maja 070785-1001 er flyttet' })).toBe(false);
  });
});
