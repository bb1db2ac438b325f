import { describe, expect, it } from 'vitest';
import { progressionOf } from './progression.ts';

describe('progression of earlier participants', () => {
  it('counts where people are now, and how many came nearer to work', () => {
    const count = progressionOf([
      { progress: 'job', people: 12 },
      { progress: 'closer', people: 30 },
      { progress: 'same', people: 9 },
    ]);
    expect(count).toEqual({
      told: 51,
      nearer: 42,
      counts: { job: 12, 'paid-hours': 0, education: 0, closer: 30, same: 9, further: 0 },
    });
  });

  it('says nothing of fewer than five', () => {
    expect(progressionOf([{ progress: 'job', people: 4 }])).toEqual({ told: 4, counts: null, nearer: null });
    expect(progressionOf([])).toMatchObject({ told: 0, counts: null });
  });

  it('nor lets a total tell what one hidden number is', () => {
    const count = progressionOf([
      { progress: 'job', people: 3 },
      { progress: 'closer', people: 20 },
      { progress: 'same', people: 8 },
    ]);
    expect(count.counts).toMatchObject({ job: null, same: null, closer: 20 });
    expect(
      progressionOf([
        { progress: 'closer', people: 5 },
        { progress: 'same', people: 1 },
      ]).nearer,
    ).toBeNull();
  });
});
