import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placementWith, sendingWith, thePlacement, typed } from '../testing/placement.ts';
import { savePlacement as act } from './save-placement.ts';

describe('save-placement', () => {
  it('keeps a draft that may lack nearly everything, and asks nobody', () => {
    const decision = decide(act, sendingWith(), typed({ functionTitle: '', tasks: '', purpose: '', contactName: '' }));
    const writes = writesOf(act, decision);
    expect(writes).toMatchObject([
      {
        op: 'insert',
        table: 'placement',
        row: { state: 'draft', sent_at: null, citizen_name: 'Maja', citizen_phone: null },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm skrev på en kladde: praktik hos Café Nord (–).'],
    });
  });

  it('of an agreement that was sent takes the answers back, and ends its links', () => {
    const before = placementWith({ state: 'ready' });
    const decision = decide(act, sendingWith({ before }), typed({ placementId: thePlacement, sharePhone: true }));
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'placement', set: { state: 'draft', citizen_phone: '11223344', version: 2 } },
      { op: 'delete', table: 'placement_confirmation' },
      { op: 'delete', table: 'placement_follow_up', key: { state: 'planned' } },
      { op: 'update', table: 'company_link' },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm ændrede praktik hos Café Nord. Alle bliver spurgt igen.']);
  });

  it('keeps what is written of the citizen out of the history', () => {
    const { unrecorded: _, ...stored } = eventOf(decide(act, sendingWith(), typed({ adjustments: 'Ro' })));
    expect(JSON.stringify(stored)).not.toContain('Ro"');
    expect(JSON.stringify(stored)).not.toContain('Anretning');
  });

  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['over', { before: placementWith({ state: 'granted' }) }, {}, null],
    ['no-site', { organisationId: null }, {}, 'siteId'],
    ['wrong-field', {}, { step1Until: '9' }, 'step1Until'],
  ] as const)('refuses: %s', (code, state, over, field) => {
    const decision = decide(act, sendingWith(state), typed({ placementId: uuid(900), ...over }));
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
