import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { firstSteps } from './first-steps.ts';
import { type PathKind, pathKinds } from './path.ts';
import { comparisonWith, courseWith, payerWith } from './testing/paths.ts';

const stepsOf = (kind: PathKind, over: Parameters<typeof comparisonWith>[0] = {}) => {
  const comparison = comparisonWith(over);
  const path = comparison.paths.find((one) => one.kind === kind);
  if (!path) throw new Error(`no ${kind}`);
  return firstSteps(comparison, path);
};

describe('firstSteps', () => {
  it.each(pathKinds)('of %s fit the plan', (kind) => {
    for (const over of [{}, { short: null }, { education: courseWith() }]) {
      const { step, cards } = stepsOf(kind, over);
      expect(step.words.length).toBeLessThanOrEqual(300);
      expect(cards.length).toBeGreaterThan(1);
      for (const { title, purpose } of cards) {
        expect(title.length).toBeLessThanOrEqual(120);
        expect((purpose ?? '').length).toBeLessThanOrEqual(500);
      }
    }
  });

  it('of a course say who decides, how, and by when', () => {
    const short = courseWith({ payer: payerWith({ by: plainDate('2026-12-18') }) });
    const { step, cards } = stepsOf('short-course', { short });
    expect(step).toEqual({ words: 'Bed om kurset Personbefordring med bus', whose: 'both', onDay: '2026-12-18' });
    expect(cards[0]).toMatchObject({
      title: 'Kursus: Personbefordring med bus',
      purpose:
        'Kommunen siger ja eller nej. Sådan kommer du videre senest 18. december 2026: Tag kurset med til kommunen.',
      startsOn: '2027-01-04',
    });
  });

  it('of a job begin with the open jobs where there are some', () => {
    const orders = { orders: 2, seats: 3, earliest: null };
    const demand = { failed: null, orders, pledged: { jobs: 0, earliest: null } };
    expect(stepsOf('direct-job', { demand }).step.words).toBe('Hør om de åbne job som buschauffør, som vi kender');
    expect(stepsOf('direct-job').step.words).toContain('tre virksomheder');
  });
});
