import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { candidateWith, gitte, maja, sharedWith } from '../testing/given.ts';
import { withdrawCandidate as act } from './withdraw-candidate.ts';

const input = { candidateId: uuid(820) };

describe('withdraw-candidate', () => {
  it('takes back everything that was shared', () => {
    const decision = decide(act, sharedWith(), input, { actor: maja });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'withdrawn', shared_name: null, shared_phone: null, shared_words: null } },
    ]);
    expect(said(act, decision).staff).toEqual(['Maja Østergaard trak sig fra jobbet køkkenmedhjælper.']);
    expect(said(act, decide(act, sharedWith(), input, { actor: gitte })).staff).toEqual([
      'Gitte Iversen trak borgeren fra jobbet køkkenmedhjælper på borgerens vegne.',
    ]);
  });

  it.each(['asked', 'declined', 'hired', 'not-hired', 'withdrawn'] as const)('refuses where it is %s', (state) => {
    expect(codeOf(decide(act, candidateWith({ state }), input))).toBe('not-in-play');
  });
});
