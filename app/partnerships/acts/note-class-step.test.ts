import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, today, writesOf } from '../../people/testing/decide.ts';
import { invitationWith, invited, nordbus, theInvitation, yesterday } from '../testing/given.ts';
import { noteClassStep as act } from './note-class-step.ts';

const input = (over: object = {}) => ({ invitationId: theInvitation, kind: 'info-meeting', on: yesterday, ...over });

describe('note-class-step', () => {
  it('counts the info meeting', () => {
    const decision = decide(act, invited(), input());
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership_step', row: { kind: 'info-meeting', on_day: yesterday, organisation_id: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du var med til infomøde 23. november 2026.'],
      staff: ['Borgeren var med til infomøde 23. november 2026.'],
    });
  });

  it('names the company they met, or tried a day with', () => {
    const met = decide(act, invited(), input({ kind: 'met-company', organisationId: nordbus }));
    expect(said(act, met).citizen).toEqual(['Du mødte Nordbus 23. november 2026.']);
    const tried = decide(act, invited(), input({ kind: 'try-out', on: today, organisationId: nordbus }));
    expect(said(act, tried).citizen).toEqual(['Du prøvede en dag hos Nordbus 24. november 2026.']);
  });

  it.each([
    ['not-in-play', { invitation: invitationWith({ state: 'asked' }) }, {}],
    ['not-yet', {}, { on: '2026-11-25' }],
    ['company-missing', {}, { kind: 'met-company' }],
  ])('refuses: %s', (code, over, given) => expect(codeOf(decide(act, invited(over), input(given)))).toBe(code));
});
