import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { placementWith, runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { withdrawPlacement as act } from './withdraw-placement.ts';

const go = (state = writingWith(placementWith())) =>
  decide(act, state, { placementId: thePlacement, words: 'Køkkenet lukker' });

describe('withdraw-placement', () => {
  it('tells everybody who was asked, ends the links and takes the card back', () => {
    const decision = go();
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'placement', set: { state: 'withdrawn', withdrawn_words: 'Køkkenet lukker' } },
      { table: 'company_link', set: { used_at: expect.any(String) } },
      { table: 'company_message', row: { purpose: 'placement-withdrawn', to_name: 'Carl Café' } },
      { table: 'company_message', row: { to_name: 'Tina Tillid' } },
      { table: 'plan_card', set: { state: 'stopped' } },
      { table: 'case_overview' },
    ]);
    expect(said(act, decision).citizen[0]).toBe(
      'Anna Holm har trukket forslaget om praktik hos Café Nord tilbage: Køkkenet lukker',
    );
  });

  it('of a draft tells nobody', () => {
    const decision = go(writingWith(placementWith({ state: 'draft', cardId: null, confirmations: [] })));
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['placements.draft-dropped']);
    expect(said(act, decision).citizen).toEqual([]);
  });

  it('of one that was sent and changed tells the contact person', () => {
    const decision = go(writingWith(placementWith({ state: 'draft', confirmations: [] })));
    expect(writesOf(act, decision).filter(({ table }) => table === 'company_message')).toHaveLength(1);
  });

  it('cannot take back what is granted', () => {
    expect(codeOf(go(writingWith(runningWith())))).toBe('over');
  });
});
