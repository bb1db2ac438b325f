import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { reachWith } from '../../recruitment/testing/given.ts';
import { atNordbus, gitte, invitationWith, invited, nordbus, theInvitation } from '../testing/given.ts';
import { noteHire as act } from './note-hire.ts';

const state = (over: object = {}) => ({ ...invited(), plan: planWith(), reach: reachWith(), ...over });
const input = (over: object = {}) => ({ invitationId: theInvitation, from: '2027-02-15', hours: '37', ...over });

describe('note-hire', () => {
  it('keeps company, first day and hours, and the job stands in the plan', () => {
    const decision = decide(act, state(), input(), { actor: atNordbus });
    expect(writesOf(act, decision)[0]).toMatchObject({
      table: 'partnership_invitation',
      set: { hired_by: nordbus, hired_by_company: 'Nordbus', hired_on: '2027-02-15', hired_hours: 37 },
    });
    expect(eventsOf(decision)[1]).toMatchObject({
      type: 'plan.card-published',
      data: { card: { area: 'job', title: 'Buschauffør hos Nordbus', state: 'agreed' } },
    });
    expect(said(act, decision).citizen[0]).toBe(
      'Tillykke! Du er ansat hos Nordbus fra 15. februar 2027, 37 timer om ugen.',
    );
  });

  it('counts a job outside the partnership too', () => {
    const decision = decide(act, state(), input({ otherCompany: 'Vestbus' }), { actor: gitte });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { hired_by: null, hired_by_company: 'Vestbus' } });
  });

  it('publishes no card in a case that is closed', () => {
    const closed = state({ reach: reachWith({ closed: true }) });
    expect(eventsOf(decide(act, closed, input(), { actor: atNordbus }))).toHaveLength(1);
  });

  it('asks which company, and refuses whoever is not in the class', () => {
    expect(fieldOf(decide(act, state(), input(), { actor: gitte }))).toBe('organisationId');
    const out = state({ invitation: invitationWith({ state: 'no' }) });
    expect(codeOf(decide(act, out, input(), { actor: atNordbus }))).toBe('not-in-play');
    const unshared = state({ invitation: invitationWith({ sharesWithCompanies: false }) });
    expect(codeOf(decide(act, unshared, input(), { actor: atNordbus }))).toBe('not-in-play');
  });
});
