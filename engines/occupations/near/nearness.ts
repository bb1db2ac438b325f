import { addRows } from '../text/postings.ts';
import type { SkillIndex } from './skill-index.ts';

/** Skills say most of how near two occupations are; the classification adds that they are the same kind of work. */
export const nearnessWeights = { skills: 0.8, isco: 0.2 } as const;

/** Digits of the ISCO code that two occupations share, of four. */
export function sharedDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < 4 && digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}

/** How near every occupation is to one, 0 to 1; the occupation itself is 1. Places as in the table. */
export function nearnessRow({ table, byOccupation, bySkill }: SkillIndex, place: number): Float32Array {
  const { occupations } = table;
  const row = new Float32Array(occupations.length);
  const end = byOccupation.start[place + 1] ?? 0;
  for (let at = byOccupation.start[place] ?? 0; at < end; at += 1)
    addRows(bySkill, byOccupation.row[at] ?? 0, byOccupation.weight[at] ?? 0, row);
  const isco = occupations[place]?.isco ?? '';
  for (let at = 0; at < row.length; at += 1) {
    const digits = sharedDigits(isco, occupations[at]?.isco ?? '') / 4;
    row[at] = nearnessWeights.skills * Math.min(1, row[at] ?? 0) + nearnessWeights.isco * digits;
  }
  row[place] = 1;
  return row;
}

/** An occupation near another, and why. */
export interface NearOccupation {
  readonly uri: string;
  readonly nearness: number;
  /** Places of shared skills, those that say most first. */
  readonly shared: readonly { readonly skill: number; readonly essentialInBoth: boolean }[];
  /** Digits of the ISCO code they share. */
  readonly isco: number;
}

/** The occupations nearest to one, nearest first. [] when the occupation is not in the table. */
export function nearOccupations(index: SkillIndex, uri: string, top = 10, mostShared = 8): readonly NearOccupation[] {
  const place = index.placeOf.get(uri);
  if (place === undefined) return [];
  const { occupations } = index.table;
  const row = nearnessRow(index, place);
  const order = Array.from(row.keys())
    .filter((at) => at !== place && (row[at] ?? 0) > 0)
    .sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b)
    .slice(0, top);
  return order.map((at) => ({
    uri: occupations[at]?.uri ?? '',
    nearness: row[at] ?? 0,
    shared: sharedSkills(index, place, at).slice(0, mostShared),
    isco: sharedDigits(occupations[place]?.isco ?? '', occupations[at]?.isco ?? ''),
  }));
}

/** What two occupations both ask for, the skills that say most first. */
export function sharedSkills({ table, byOccupation }: SkillIndex, one: number, other: number) {
  const own = new Map<number, number>();
  const { start, row, weight } = byOccupation;
  for (let at = start[one] ?? 0; at < (start[one + 1] ?? 0); at += 1) own.set(row[at] ?? 0, weight[at] ?? 0);
  const shared: { skill: number; essentialInBoth: boolean; says: number }[] = [];
  for (let at = start[other] ?? 0; at < (start[other + 1] ?? 0); at += 1) {
    const skill = row[at] ?? 0;
    const mine = own.get(skill);
    if (mine === undefined) continue;
    const essentialInBoth = [one, other].every((place) => table.occupations[place]?.essential.includes(skill));
    shared.push({ skill, essentialInBoth, says: mine * (weight[at] ?? 0) });
  }
  return shared
    .sort((a, b) => b.says - a.says || a.skill - b.skill)
    .map(({ skill, essentialInBoth }) => ({ skill, essentialInBoth }));
}
