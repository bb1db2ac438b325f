import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { parseCsv } from '../kernel/files/csv.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { bySurety, designStrengths, directions, type Effect, type EvidenceGroup, evidenceGroups } from './finding.ts';

/** A finding that ships always has its study behind a link. */
export interface ShippedEffect extends Effect {
  readonly link: string;
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
  groups: text,
  effect_da: text,
  effect_en: text,
  direction: z.enum(directions),
  size_low: maybe,
  size: maybe,
  size_high: maybe,
  unit_da: maybe,
  unit_en: maybe,
  horizon_da: maybe,
  horizon_en: maybe,
  design_da: text,
  design_en: text,
  study: text,
  year: maybe,
  link: z.url(),
  strength: z.enum(designStrengths),
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

const pair = (da: string | null, en: string | null): Bilingual | null => (da && en ? { da, en } : null);

function groupsOf(words: string, row: number): readonly EvidenceGroup[] {
  return words.split(' ').map((word) => {
    const group = evidenceGroups.find((one) => one === word);
    if (group === undefined) throw new Error(`evidence, row ${row}: groups: “${word}” is no group`);
    return group;
  });
}

/** @throws Error naming the row where something is missing or not one of the known words */
export function readEffects(csv: string): readonly ShippedEffect[] {
  const seen = new Set<string>();
  return parseCsv(csv).map((cells, at) => {
    const row = at + 2;
    const read = shape.safeParse(cells);
    if (!read.success)
      throw new Error(`evidence, row ${row}: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
    const { data } = read;
    if (seen.has(data.id)) throw new Error(`evidence, row ${row}: ${data.id} stands twice`);
    seen.add(data.id);
    const [sizeLow, size, sizeHigh] = [
      numberOf(data.size_low, 'size_low'),
      numberOf(data.size, 'size'),
      numberOf(data.size_high, 'size_high'),
    ];
    const unit = pair(data.unit_da, data.unit_en);
    if ((sizeLow ?? size ?? sizeHigh) !== null && unit === null)
      throw new Error(`evidence, row ${row}: a size without a unit`);
    if (sizeLow !== null && sizeHigh !== null && sizeHigh < sizeLow)
      throw new Error(`evidence, row ${row}: the size ends before it begins`);
    return {
      id: data.id,
      measure: data.measure,
      group: { da: data.group_da, en: data.group_en },
      groups: groupsOf(data.groups, row),
      effect: { da: data.effect_da, en: data.effect_en },
      direction: data.direction,
      size,
      sizeLow,
      sizeHigh,
      unit,
      horizon: pair(data.horizon_da, data.horizon_en),
      design: { da: data.design_da, en: data.design_en },
      study: data.study,
      year: numberOf(data.year, 'year'),
      link: data.link,
      strength: data.strength,
      mark: data.mark,
      caveat: pair(data.caveat_da, data.caveat_en),
    };
  });
}

let bank: readonly ShippedEffect[] | null = null;

/** The evidence bank as it ships, read once. */
export function effects(): readonly ShippedEffect[] {
  bank ??= readEffects(readFileSync(path.join(rootFolder(), 'data', 'evidence', 'effects.csv'), 'utf8'));
  return bank;
}

/** What studies that ship say of a measure, the surest first; none where the evidence does not say. */
export const effectsOf = (measure: string | null): readonly ShippedEffect[] =>
  measure === null
    ? []
    : effects()
        .filter((effect) => effect.measure === measure)
        .toSorted(bySurety);

/** The measures that the bank tells of. */
export const measures = (): readonly string[] => [...new Set(effects().map(({ measure }) => measure))].toSorted();
