import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerWith, carl, followUpWith, runningWith, theCheck, thePlacement } from '../testing/placement.ts';
import { answerPlacementCheckAsCompany as act } from './answer-placement-check-as-company.ts';

const link = { id: uuid(950), name: 'Carl Café', party: 'company', purpose: 'check', isOpen: true } as const;
const go = (isOpen = true) =>
  decide(
    act,
    answerWith(runningWith({ followUps: [followUpWith({ state: 'asked' })] }), { link: { ...link, isOpen } }),
    { placementId: thePlacement, followUpId: theCheck, score: '5' },
    { actor: carl },
  );

describe('answer-placement-check-as-company', () => {
  it('keeps the company’s own answer, and uses the link up', () => {
    expect(writesOf(act, go())).toMatchObject([{ set: { company_score: 5 } }, { table: 'company_link' }]);
    expect(codeOf(go(false))).toBe('link-over');
  });
  it('tells the citizen that it answered, and not what', () => {
    expect(said(act, go()).citizen).toEqual(['Virksomheden svarede på, hvordan det går med praktik hos Café Nord.']);
  });
});
