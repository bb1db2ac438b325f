import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { reachWith } from '../../recruitment/testing/given.ts';
import { gitte, invitationWith, partnershipWith, thePartnership, wholeWith } from '../testing/given.ts';
import { inviteToClass as act } from './invite-to-class.ts';

const state = (over: object = {}) => ({
  reach: reachWith(),
  whole: wholeWith(),
  before: [],
  reasons: [{ da: 'Ønsker buschauffør: samme fag.', en: 'Wants bus driver: the same occupation.' }],
  ...over,
});
const input = { partnershipId: thePartnership };
const waiting = (n: number) => invitationWith({ partnershipId: uuid(600 + n), state: 'asked' });

describe('invite-to-class', () => {
  it('asks the citizen, with the reasons', () => {
    const decision = decide(act, state(), { ...input, words: 'Du kan lide at køre.' }, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_invitation',
        row: { state: 'asked', partnership_id: thePartnership, asked_words: 'Du kan lide at køre.' },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Gitte Iversen spørger, om du vil med på et hold: Personbefordring med bus.'],
      staff: ['Gitte Iversen spurgte borgeren om holdet Personbefordring med bus i partnerskabet Nye buschauffører.'],
    });
  });

  it.each([
    ['case-closed', { reach: reachWith({ closed: true }) }],
    ['takes-nobody', { whole: wholeWith({ partnership: partnershipWith({ state: 'forming' }) }) }],
    ['takes-nobody', { whole: wholeWith({ partnership: partnershipWith({ heldClass: null }) }) }],
    ['asked-already', { before: [invitationWith({ state: 'no' })] }],
    ['too-many-questions', { before: [waiting(1), waiting(2), waiting(3)] }],
  ])('refuses: %s', (code, over) => expect(codeOf(decide(act, state(over), input))).toBe(code));
});
