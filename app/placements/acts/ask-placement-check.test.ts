import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import {
  followUpWith,
  placementWith,
  runningWith,
  theCheck,
  thePlacement,
  tokens,
  writingWith,
} from '../testing/placement.ts';
import { askPlacementCheck as act } from './ask-placement-check.ts';

const asking = runningWith({ followUps: [followUpWith()] });
const go = (state = writingWith(asking)) => decide(act, state, { placementId: thePlacement, followUpId: theCheck });

describe('ask-placement-check', () => {
  it('asks the company by a link of its own', () => {
    expect(writesOf(act, go())).toMatchObject([
      { table: 'placement_follow_up', set: { state: 'asked' } },
      { table: 'company_link', row: { purpose: 'check', subject_id: theCheck } },
      { table: 'company_message', row: { body: expect.stringContaining(tokens[0]) } },
    ]);
  });
  it('says so where the company cannot be written to', () => {
    const contact = { ...writingWith().contact, email: null };
    expect(said(act, go(writingWith(asking, { contact }))).staff[0]).toContain('Virksomheden kan vi ikke skrive til');
  });
  it('asks once, and only while it runs', () => {
    expect(codeOf(go(writingWith(runningWith({ followUps: [followUpWith({ state: 'asked' })] }))))).toBe('gone');
    expect(codeOf(go(writingWith(placementWith({ followUps: [followUpWith()] }))))).toBe('not-granted');
  });
});
