import { describe, expect, it } from 'vitest';
import { dutyBehind } from './duty.ts';
import { lawOf } from './testing/plan.ts';

const from = '2026-06-01';
const on = (benefit: string) => lawOf([{ kind: 'ydelse', value: benefit, from }]);

describe('whether a duty stands behind an effort', () => {
  it('is told by the law for offers', () => {
    expect(dutyBehind('offer', on('dagpenge'))).toBe(true);
    expect(dutyBehind('offer', on('ingen'))).toBe(false);
    expect(dutyBehind('offer', on('foertidspension'))).toBe(false);
  });

  it('is none where the law lifts it', () => {
    const soonAtWork = lawOf([
      { kind: 'ydelse', value: 'dagpenge', from },
      { kind: 'mindre_intensiv_indsats', value: 'job_inden_seks_uger', from: '2026-11-02' },
    ]);
    expect(dutyBehind('offer', soonAtWork)).toBe(false);
  });

  it('is not known where the law cannot answer', () => {
    expect(dutyBehind('offer', on('kontanthjaelp'))).toBeNull();
    expect(dutyBehind('offer', lawOf([]))).toBeNull();
    expect(dutyBehind('offer', null)).toBeNull();
  });

  it('never stands behind what is no offer', () => {
    for (const part of ['stabilising', 'other'] as const) {
      expect(dutyBehind(part, on('dagpenge'))).toBe(false);
      expect(dutyBehind(part, null)).toBe(false);
    }
  });
});
