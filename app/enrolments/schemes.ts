import type { Course } from '../training/index.ts';

/** Schemes that the municipality decides on itself, with the decision that grants each. */
export const grantedSchemes = ['T02', 'T05', 'T06', 'T19'] as const;
export type GrantedScheme = (typeof grantedSchemes)[number];

/** Schemes that somebody else decides on, or that are applied for elsewhere: what came of it is noted. */
export const notedSchemes = ['T03', 'T07', 'T09', 'T10', 'T12', 'T14', 'T15', 'T20', 'other'] as const;
export type NotedScheme = (typeof notedSchemes)[number];

/** The six weeks: the a-kasse decides (LAB § 49). */
export const fundScheme = 'T01';

/** As the law is told of it (engines/law, input `tilbud`, kategori). */
export const lawCategories = {
  T01: 'jobrettet_uddannelse',
  T02: 'regionalt_kursus',
  T05: 'uddannelsesloeft_110',
  T06: 'ordinaer_uddannelse',
  T19: 'faerdighedskursus',
} as const satisfies Record<GrantedScheme | typeof fundScheme, string>;
export type LawCategory = (typeof lawCategories)[keyof typeof lawCategories];

export const isLawCategory = (text: string): text is LawCategory =>
  Object.values(lawCategories).some((one) => one === text);

/** Educations that give a qualification: LAB § 95, stk. 1, keeps them from people under 30. A single module of an academy gives none. */
export const isQualifying = ({ kind }: Pick<Course, 'kind'>): boolean =>
  kind === 'vocational-start' || kind === 'vocational';
