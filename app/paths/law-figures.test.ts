import { describe, expect, it } from 'vitest';
import { lawOf } from '../plan/testing/plan.ts';
import { lawFigures } from './law-figures.ts';

const figuresOf = (raw: Parameters<typeof lawOf>[0]) => lawFigures(lawOf(raw).answer);

describe('lawFigures', () => {
  it('are a range where the law only knows the most, and a month where it knows a week', () => {
    const { benefit, onLadder, week, placeWeeks } = figuresOf([
      { kind: 'ydelse', value: 'sygedagpenge', from: '2026-06-01' },
    ]);
    expect(benefit.figure).toMatchObject({ known: true, low: null, high: 2_203_500, unit: 'oere-month' });
    expect([onLadder, week]).toEqual(['yes', null]);
    expect(placeWeeks).toMatchObject({ known: true, low: null, high: 13 });
  });

  it('say what must be known before there is an amount', () => {
    const { benefit } = figuresOf([{ kind: 'ydelse', value: 'kontanthjaelp', from: '2026-03-01' }]);
    expect(benefit.figure).toMatchObject({ known: false });
    expect(benefit.figure.known ? '' : benefit.figure.why.da).toMatch(/^Vi kan ikke regne det ud, før vi kender: /);
  });

  it('hold the shares of the ladder and of the pools as the law has them', () => {
    const { ladder, poolShare, version } = figuresOf([]);
    expect(ladder.map(({ share }) => share)).toEqual([20, 60, 70, 80]);
    expect([...poolShare].map(([scheme, { percent }]) => [scheme, percent])).toEqual([
      ['T02', 80],
      ['T02c', 80],
      ['T05', 80],
    ]);
    expect(version.basis).toContain('1750');
  });

  it('are none where nobody told which benefit it is', () => {
    const { benefit, onLadder } = figuresOf([]);
    expect([benefit.figure.known, onLadder]).toEqual([false, 'unknown']);
  });
});
