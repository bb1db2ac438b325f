import { describe, expect, it } from 'vitest';
import { effectsOf, measures } from '../evidence/index.ts';
import { measureLabels } from './measures.ts';
import { shippedOffers } from './shipped.ts';

describe('the measures an offer can lean on', () => {
  it('are in the evidence bank, with a finding for each that a shipped offer names', () => {
    for (const measure of Object.keys(measureLabels)) expect(measures()).toContain(measure);
    for (const { key, evidenceKey } of shippedOffers())
      if (evidenceKey !== null) expect([key, effectsOf(evidenceKey).length > 0]).toEqual([key, true]);
  });
});
