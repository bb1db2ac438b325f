import { describe, expect, it } from 'vitest';
import { jobLine } from './job-line.ts';
import { agreedCard, cardWith, goalWith, planWith } from './testing/plan.ts';

describe('the line towards job or education', () => {
  it('is kept by a goal, or by what is agreed in job, company or course', () => {
    expect(jobLine(planWith({ goal: goalWith({ aim: 'education' }) }))).toEqual({
      kept: true,
      hasGoal: true,
      cards: 0,
    });
    expect(jobLine(planWith({ cards: [agreedCard({ area: 'course' })] }))).toEqual({
      kept: true,
      hasGoal: false,
      cards: 1,
    });
  });

  it('is not kept by proposals, by what is over, or by health alone', () => {
    const cards = [
      cardWith({ area: 'job' }),
      agreedCard({ area: 'company', state: 'done' }),
      agreedCard({ area: 'health' }),
    ];
    expect(jobLine(planWith({ cards })).kept).toBe(false);
  });
});
