import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { answerWith, followUpWith, maja, runningWith, theCheck, thePlacement } from '../testing/placement.ts';
import { answerPlacementCheck as act } from './answer-placement-check.ts';

const go = (over: object = {}) =>
  decide(
    act,
    answerWith(runningWith({ followUps: [followUpWith({ state: 'asked', ...over })] })),
    { placementId: thePlacement, followUpId: theCheck, score: '2', words: 'For meget larm' },
    { actor: maja },
  );

describe('answer-placement-check', () => {
  it('is one press, and done when the company has answered too', () => {
    expect(writesOf(act, go())).toMatchObject([
      { set: { citizen_score: 2, citizen_words: 'For meget larm', state: 'asked' } },
    ]);
    expect(writesOf(act, go({ companyScore: 4 }))).toMatchObject([{ set: { state: 'done' } }]);
    expect(said(act, go()).citizen).toEqual([
      'Du svarede på, hvordan det går med praktik hos Café Nord: det går ikke så godt.',
    ]);
  });
  it('is for a check that was asked', () => {
    expect(codeOf(go({ state: 'planned' }))).toBe('not-asked');
    expect(codeOf(go({ kind: 'talk' }))).toBe('not-asked');
  });
});
