import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { hired, invitationWith, invited, theInvitation } from '../testing/given.ts';
import { noteNotHired as act } from './note-not-hired.ts';

const input = { invitationId: theInvitation };

describe('note-not-hired', () => {
  it('leads to a talk, and says so to both', () => {
    const decision = decide(act, invited(), { ...input, words: 'Mangler kørekort.' });
    expect(writesOf(act, decision)).toMatchObject([{ set: { not_hired_words: 'Mangler kørekort.' } }]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Du fik ikke job efter holdet i Nye buschauffører endnu. Din kontaktperson taler med dig om det næste.',
      ],
      staff: ['Borgeren fik ikke job efter holdet i Nye buschauffører endnu. Tal om det næste skridt.'],
    });
  });

  it.each([
    ['not-in-play', { invitation: invitationWith({ state: 'withdrawn' }) }],
    ['hired-already', { invitation: invitationWith({ hire: hired }) }],
  ])('refuses: %s', (code, over) => expect(codeOf(decide(act, invited(over), input))).toBe(code));
});
