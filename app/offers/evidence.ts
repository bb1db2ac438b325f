import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { parseCsv } from '../kernel/files/csv.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** One finding of the evidence bank, `data/evidence/effects.csv`. */
export interface Effect {
  readonly id: string;
  readonly measure: string;
  readonly group: Bilingual;
  readonly effect: Bilingual;
  readonly direction: 'up' | 'down' | 'none' | 'mixed';
  readonly size: number | null;
  readonly sizeLow: number | null;
  readonly sizeHigh: number | null;
  readonly unit: string | null;
  readonly horizon: string | null;
  readonly design: string;
  readonly study: string;
  readonly year: number | null;
  readonly link: string;
  readonly strength: 'RCT' | 'register' | 'matching' | 'opinion';
  /** V: seen in the study or its own summary. 2: told by somebody else, and therefore weak. */
  readonly mark: 'V' | '2';
  readonly caveat: Bilingual | null;
}

const text = z.string().trim().min(1);
const maybe = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value));
const shape = z.object({
  id: text,
  measure: text,
  group_da: text,
  group_en: text,
  effect_da: text,
  effect_en: text,
  direction: z.enum(['up', 'down', 'none', 'mixed']),
  size_low: maybe,
  size: maybe,
  size_high: maybe,
  unit: maybe,
  horizon: maybe,
  design: text,
  study: text,
  year: maybe,
  link: z.url(),
  strength: z.enum(['RCT', 'register', 'matching', 'opinion']),
  mark: z.enum(['V', '2']),
  caveat_da: maybe,
  caveat_en: maybe,
});

function numberOf(value: string | null, column: string): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`evidence: ${column} “${value}” is no number`);
  return number;
}

/** @throws Error naming the row where something is missing or not one of the known words */
export function readEffects(csv: string): readonly Effect[] {
  const seen = new Set<string>();
  return parseCsv(csv).map((row, at) => {
    const read = shape.safeParse(row);
    if (!read.success)
      throw new Error(`evidence, row ${at + 2}: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
    const { data } = read;
    if (seen.has(data.id)) throw new Error(`evidence, row ${at + 2}: ${data.id} stands twice`);
    seen.add(data.id);
    const [sizeLow, size, sizeHigh] = [
      numberOf(data.size_low, 'size_low'),
      numberOf(data.size, 'size'),
      numberOf(data.size_high, 'size_high'),
    ];
    if ((sizeLow ?? size ?? sizeHigh) !== null && data.unit === null)
      throw new Error(`evidence, row ${at + 2}: a size without a unit`);
    if (sizeLow !== null && sizeHigh !== null && sizeHigh < sizeLow)
      throw new Error(`evidence, row ${at + 2}: the size ends before it begins`);
    return {
      id: data.id,
      measure: data.measure,
      group: { da: data.group_da, en: data.group_en },
      effect: { da: data.effect_da, en: data.effect_en },
      direction: data.direction,
      size,
      sizeLow,
      sizeHigh,
      unit: data.unit,
      horizon: data.horizon,
      design: data.design,
      study: data.study,
      year: numberOf(data.year, 'year'),
      link: data.link,
      strength: data.strength,
      mark: data.mark,
      caveat: data.caveat_da && data.caveat_en ? { da: data.caveat_da, en: data.caveat_en } : null,
    };
  });
}

let bank: readonly Effect[] | null = null;

/** The evidence bank as it ships, read once. */
export function effects(): readonly Effect[] {
  bank ??= readEffects(readFileSync(path.join(rootFolder(), 'data', 'evidence', 'effects.csv'), 'utf8'));
  return bank;
}

/** How much a finding can carry. What is only told by somebody else is weak whatever its design. */
export function strengthOf({ strength, mark }: Pick<Effect, 'strength' | 'mark'>): 'strong' | 'medium' | 'weak' {
  if (mark === '2' || strength === 'opinion') return 'weak';
  return strength === 'RCT' ? 'strong' : 'medium';
}

const rank = { strong: 0, medium: 1, weak: 2 } as const;

/** What is known of a measure, the surest first; none where the evidence does not say. */
export const effectsOf = (measure: string | null): readonly Effect[] =>
  measure === null
    ? []
    : effects()
        .filter((effect) => effect.measure === measure)
        .toSorted((a, b) => rank[strengthOf(a)] - rank[strengthOf(b)]);

/** The measures that the bank tells of. */
export const measures = (): readonly string[] => [...new Set(effects().map(({ measure }) => measure))].toSorted();
