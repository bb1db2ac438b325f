import { describe, expect, it } from 'vitest';
import { codeOf, decide, writesOf } from '../../people/testing/decide.ts';
import { confirmationWith, placementWith, thePlacement, tokens, writingWith } from '../testing/placement.ts';
import { remindPlacementParty as act } from './remind-placement-party.ts';

const go = (party: string, over: object = {}) =>
  decide(act, writingWith(placementWith(over)), { placementId: thePlacement, party });

describe('remind-placement-party', () => {
  it('sends a new link to those who are written to', () => {
    expect(writesOf(act, go('representative'))).toMatchObject([
      { table: 'placement_confirmation', set: { reminded_at: expect.any(String) } },
      { table: 'company_link', row: { party: 'representative', purpose: 'placement' } },
      { table: 'company_message', row: { body: expect.stringContaining(tokens[0]) } },
    ]);
  });

  it('of the citizen only notes it: the letters follow', () => {
    expect(writesOf(act, go('citizen'))).toHaveLength(1);
  });

  it.each([
    ['answered', 'company', { confirmations: [confirmationWith('company', { state: 'yes' })] }],
    ['answered', 'company', { state: 'draft' }],
    ['no-way', 'company', { confirmations: [confirmationWith('company', { email: null })] }],
    [
      'just-reminded',
      'company',
      { confirmations: [confirmationWith('company', { remindedAt: '2026-11-24T07:00:00.000Z' })] },
    ],
  ])('refuses: %s', (code, party, over) => {
    expect(codeOf(go(party, over))).toBe(code);
  });
});
