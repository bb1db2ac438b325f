import { describe, expect, it } from 'vitest';
import { shown, toldOutcomes } from './few.ts';

const counts = { done: 12, stopped: 1, job: 5, paidHours: 1, education: 1 };

describe('numbers of few people', () => {
  it('are withheld, nobody is not', () => {
    expect([0, 1, 4, 5].map(shown)).toEqual([0, null, null, 5]);
  });

  it('say what a course led to where there are enough', () => {
    expect(toldOutcomes(counts)).toEqual({ done: 12, stopped: null, further: 7, job: 5 });
    expect(toldOutcomes({ ...counts, done: 4 })).toBeNull();
  });

  it('do not tell of the rest either', () => {
    expect(toldOutcomes({ ...counts, done: 9 })).toMatchObject({ further: null, job: null });
  });
});
