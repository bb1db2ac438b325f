import { type Flow, flows } from '@fodfaeste/lab';
import { describe, expect, it } from 'vitest';
import { flowDrawing } from './flow-shapes.ts';

const sizes = (over: Partial<Record<Flow, number>>) => ({
  ...(Object.fromEntries(flows.map((flow) => [flow, 0])) as Record<Flow, number>),
  ...over,
});

describe('the drawing of flows', () => {
  it('makes a flow of twice as many twice as wide', () => {
    const { ribbons } = flowDrawing(sizes({ new: 300, job: 200, out: 100 }));
    const of = (flow: Flow) => ribbons.find((one) => one.flow === flow)?.height ?? 0;
    expect(of('job')).toBeCloseTo(2 * of('out'), 6);
    expect(of('new')).toBeCloseTo(of('job') + of('out'), 6);
  });

  it('leaves out what nobody goes, and keeps room for words', () => {
    const { ribbons, height } = flowDrawing(sizes({ new: 10_000, job: 1, praktik: 1, mentor: 1 }));
    expect(ribbons.map(({ flow }) => flow)).toEqual(['new', 'job', 'praktik', 'mentor']);
    const [, job, praktik, mentor] = ribbons.map(({ y }) => y);
    expect((mentor ?? 0) - (praktik ?? 0)).toBeGreaterThanOrEqual(22);
    expect((praktik ?? 0) - (job ?? 0)).toBeGreaterThan((mentor ?? 0) - (praktik ?? 0));
    expect(Math.max(...ribbons.map(({ y }) => y))).toBeLessThan(height);
  });

  it('is drawn of nobody too', () => {
    expect(flowDrawing(sizes({})).ribbons).toHaveLength(1);
  });
});
