import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { gitte, maja } from '../testing/given.ts';
import { setJobWishes as act } from './set-job-wishes.ts';

const state = (over: object = {}) => ({ ...caseWith(), experience: [{ title: 'Kok', uri: null }], ...over });

describe('set-job-wishes', () => {
  it('writes what was said, and leaves open what was not', () => {
    const decision = decide(
      act,
      state(),
      { hoursMost: '20', saysNoTo: ['night'], cvWords: 'Møder til tiden' },
      { actor: maja },
    );
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'delete', table: 'job_wish' },
      { row: { hours_least: null, hours_most: 20, travel: null, says_no_to: ['night'], cv_words: 'Møder til tiden' } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Du skrev, hvad du gerne vil arbejde med.']);
    expect(said(act, decide(act, state(), {}, { actor: gitte })).citizen).toEqual([
      'Gitte Iversen skrev, hvad du gerne vil arbejde med.',
    ]);
  });

  it('keeps the words for companies out of the history', () => {
    const { unrecorded: _, ...stored } = eventOf(decide(act, state(), { cvWords: 'Møder til tiden' })) as {
      unrecorded?: object;
    };
    expect(JSON.stringify(stored)).not.toContain('Møder til tiden');
  });

  it('refuses hours turned round, and a closed case', () => {
    const turned = decide(act, state(), { hoursLeast: '30', hoursMost: '20' });
    expect([codeOf(turned), fieldOf(turned)]).toEqual(['hours-turned-round', 'hoursMost']);
    expect(codeOf(decide(act, state({ closed: true }), {}))).toBe('case-closed');
  });
});
