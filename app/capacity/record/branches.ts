/** The main groups of the Danish Industry Classification, as far as companies are compared by them; by the first two digits of a branch code. */
const divisions = {
  farming: [1, 3],
  extraction: [5, 9],
  industry: [10, 33],
  energy: [35, 35],
  water: [36, 39],
  building: [41, 43],
  trade: [45, 47],
  transport: [49, 53],
  hotels: [55, 56],
  information: [58, 63],
  finance: [64, 66],
  property: [68, 68],
  knowledge: [69, 75],
  support: [77, 82],
  administration: [84, 84],
  teaching: [85, 85],
  care: [86, 88],
  culture: [90, 93],
  other: [94, 99],
} as const;
export type Branch = keyof typeof divisions;
export const branches = Object.keys(divisions) as Branch[];

/** The main group of a branch code of six digits; null where there is none, or nobody knows it. */
export function branchOf(code: string | null): Branch | null {
  const division = Number(code?.trim().slice(0, 2) || Number.NaN);
  return branches.find((one) => division >= divisions[one][0] && division <= divisions[one][1]) ?? null;
}

/** Size by ordinary staff as full-time persons; null where nobody has told them. */
export const sizes = ['under-10', 'under-50', 'under-250', 'large'] as const;
export type Size = (typeof sizes)[number];

export function sizeOf(fte: number | null): Size | null {
  if (fte === null) return null;
  if (fte < 10) return 'under-10';
  if (fte < 50) return 'under-50';
  return fte < 250 ? 'under-250' : 'large';
}
