import { describe, expect, it } from 'vitest';
import { draftFrom, emptyDraft, inputOf, stepAfter, stepBefore, stepsFor } from './goal-steps.ts';

const draft = (over: object) => ({ ...emptyDraft, words: 'Jeg vil noget', ...over });

describe('the goal, one thing a page', () => {
  it('asks for a job where the way leads to one, and for its name only when there is a title', () => {
    expect(stepsFor(draft({ aim: 'job' }))).toEqual(['ord', 'retning', 'job', 'hvornaar']);
    expect(stepsFor(draft({ aim: 'job', jobTitle: 'kok' }))).toEqual(['ord', 'retning', 'job', 'navn', 'hvornaar']);
    expect(stepsFor(draft({ aim: 'education', jobTitle: 'kok' }))).toEqual([
      'ord',
      'retning',
      'uddannelse',
      'hvornaar',
    ]);
    expect(stepsFor(draft({ aim: 'both', jobTitle: 'kok' }))).toHaveLength(6);
  });

  it('goes forth and back over what is asked', () => {
    const skipped = draft({ aim: 'both' });
    expect(stepAfter(skipped, 'job')).toBe('uddannelse');
    expect(stepBefore(skipped, 'uddannelse')).toBe('job');
    expect(stepAfter(skipped, 'hvornaar')).toBeNull();
    expect(stepBefore(skipped, 'ord')).toBeNull();
  });

  it('gives the act nothing of a way that was not taken', () => {
    const all = { aim: 'education', jobTitle: 'kok', jobUri: 'x', education: '9. klasse', horizon: '2027-06' };
    expect(inputOf('c', draft(all))).toEqual({
      caseId: 'c',
      words: 'Jeg vil noget',
      aim: 'education',
      education: '9. klasse',
      horizon: '2027-06',
    });
    expect(inputOf('c', draft({ ...all, aim: 'job' }))).toMatchObject({ jobTitle: 'kok', jobUri: 'x' });
    expect(inputOf('c', draft({ ...all, aim: 'job', jobTitle: ' ' }))).not.toHaveProperty('jobUri');
  });

  it('reads what a browser sends', () => {
    expect(draftFrom({ words: 'En\r\nto', aim: ['job', 'x'] })).toEqual({ ...emptyDraft, words: 'En\nto', aim: 'job' });
  });
});
