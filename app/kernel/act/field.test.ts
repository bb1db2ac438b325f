import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../text/bilingual.ts';
import { field, fieldMeta } from './field.ts';

describe('fields of one schema', () => {
  const day = z.string().refine((text) => text.includes('-'));
  const first = field(day, { label: say('Fra', 'From'), control: 'date' });
  const second = field(day, { label: say('Til og med', 'Until'), control: 'date' });

  it('keep each their own label', () => {
    expect(fieldMeta(first)?.label.da).toBe('Fra');
    expect(fieldMeta(second)?.label.da).toBe('Til og med');
    expect(fieldMeta(day)).toBeUndefined();
  });

  it('read as the schema does', () => {
    expect(second.safeParse('2026-11-24').success).toBe(true);
    expect(second.safeParse('24 11').success).toBe(false);
  });
});
