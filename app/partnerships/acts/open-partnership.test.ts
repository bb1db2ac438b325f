import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { gitte } from '../testing/given.ts';
import { openPartnership as act } from './open-partnership.ts';

const input = { title: 'Nye buschauffører', goal: 'Job til ledige.', occupation: 'Buschauffør', seatsMin: '12' };
const occupation = { uri: 'http://data.europa.eu/esco/occupation/bus', isco: '8331' };
const request = (over: object = {}) => ({
  id: uuid(700),
  organisationId: uuid(910),
  companyName: 'Nordbus',
  state: 'new',
  kind: 'training',
  ...over,
});

describe('open-partnership', () => {
  it('begins with the municipality, and as many seats at most as at least where nothing else is said', () => {
    const decision = decide(act, { request: null, occupation }, input, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership', row: { state: 'forming', isco: '8331', seats_min: 12, seats_max: 12, request_id: null } },
      { table: 'partnership_party', row: { kind: 'municipality', name: 'Hjørring Kommune', state: 'yes' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Gitte Iversen åbnede partnerskabet Nye buschauffører.'],
    });
  });

  it('asks the company whose request it came from, and closes the request', () => {
    const decision = decide(act, { request: request(), occupation }, input);
    expect(eventOf(decision)).toMatchObject({ data: { requestId: uuid(700) } });
    expect(writesOf(act, decision).slice(1)).toMatchObject([
      { row: { kind: 'municipality' } },
      { row: { kind: 'employer', organisation_id: uuid(910), state: 'asked' } },
      { table: 'company_request', key: { answered_at: null } },
      { table: 'company_request', set: { state: 'done', outcome: 'Nye buschauffører' } },
    ]);
  });

  it('refuses what does not fit together', () => {
    const go = (over: object) => decide(act, { request: null, occupation }, { ...input, ...over });
    expect(fieldOf(go({ seatsMax: '10' }))).toBe('seatsMax');
    expect(fieldOf(go({ infoOn: '2027-02-01', selectionOn: '2027-01-01' }))).toBe('selectionOn');
    expect(fieldOf(go({ infoOn: '2027-02-01', workFrom: '2027-01-01' }))).toBe('workFrom');
    expect(codeOf(decide(act, { request: request({ state: 'done' }), occupation }, input))).toBe('request-closed');
  });
});
