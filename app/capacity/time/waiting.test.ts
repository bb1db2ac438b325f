import { describe, expect, it } from 'vitest';
import { waitingTimes } from './waiting.ts';

describe('waiting time', () => {
  it('is told for all together, and for each kind with enough', () => {
    const began = [
      ...[10, 20, 30, 40, 50].map((days) => ({ kind: 'praktik' as const, days })),
      { kind: 'loentilskud' as const, days: 100 },
    ];
    expect(waitingTimes(began)).toMatchObject([
      { kind: null, started: 6, middle: { median: 35 } },
      { kind: 'praktik', started: 5, middle: { median: 30 } },
      { kind: 'loentilskud', started: 1, middle: null },
    ]);
  });

  it('says nothing where nobody began', () => {
    expect(waitingTimes([])).toEqual([{ kind: null, started: 0, middle: null }]);
  });
});
