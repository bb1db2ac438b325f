import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerWith, carl, thePlacement } from '../testing/placement.ts';
import { answerPlacementAsCompany as act } from './answer-placement-as-company.ts';

const yes = { placementId: thePlacement, answer: 'yes' };
const link = { id: uuid(950), name: 'Carl Café', party: 'company', purpose: 'placement', isOpen: true } as const;

describe('answer-placement-as-company', () => {
  it('answers on its own page', () => {
    const decision = decide(act, answerWith(), yes, { actor: carl });
    expect(writesOf(act, decision)).toMatchObject([{ set: { channel: 'own-page', answered_by_name: 'Carl Café' } }]);
    expect(said(act, decision).citizen).toEqual(['Café Nord har sagt ja til dig: praktik hos Café Nord.']);
  });

  it('answers by a link, which is used up in the same breath', () => {
    const decision = decide(act, answerWith(undefined, { link }), yes, { actor: carl });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { channel: 'link' } },
      { table: 'company_link', key: { id: uuid(950), used_at: null }, set: { used_at: expect.any(String) } },
    ]);
    expect(said(act, decision).staff[0]).toContain('Svaret kom på et link.');
  });

  it('does nothing by a link that is used or too old', () => {
    const over = answerWith(undefined, { link: { ...link, isOpen: false } });
    expect(codeOf(decide(act, over, yes, { actor: carl }))).toBe('link-over');
  });
});
