/** One occupation of ESCO with its Danish labels. */
export interface Occupation {
  readonly uri: string;
  /** ISCO-08 code, normally four digits; '' where ESCO gives none. */
  readonly isco: string;
  readonly preferred: string;
  readonly alternative: readonly string[];
  /** '' where there is none. */
  readonly english: string;
}

/** A group of ISCO-08, one to four digits, as ESCO addresses it. */
export interface IscoGroup {
  readonly uri: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}

/** What a title of STAR's list stands for, as STAR says. */
export interface StarTitle {
  readonly title: string;
  readonly matches: readonly { readonly relation: StarRelation; readonly uri: string }[];
}

export const starRelations = ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'] as const;
export type StarRelation = (typeof starRelations)[number];

export interface Classification {
  readonly occupations: readonly Occupation[];
  readonly groups: readonly IscoGroup[];
}
