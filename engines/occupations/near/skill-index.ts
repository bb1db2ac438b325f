import { type Postings, postingsOf } from '../text/postings.ts';

export interface Skill {
  /** ESCO's id, the last part of its URI. */
  readonly id: string;
  /** English: no Danish skill labels are in hand. */
  readonly label: string;
}

/** What an occupation asks for, by place in the list of skills. */
export interface OccupationSkills {
  readonly uri: string;
  readonly isco: string;
  readonly essential: readonly number[];
  readonly optional: readonly number[];
}

export interface SkillTable {
  readonly skills: readonly Skill[];
  readonly occupations: readonly OccupationSkills[];
}

/** An essential skill counts fully, an optional one half. */
export const skillShare = { essential: 1, optional: 0.5 } as const;

export interface SkillIndex {
  readonly table: SkillTable;
  readonly placeOf: ReadonlyMap<string, number>;
  /** How rare a skill is among occupations: what all ask for says nothing. */
  readonly rarity: Float32Array;
  /** Skills of each occupation, with weights whose squares sum to 1. */
  readonly byOccupation: Postings;
  /** Occupations that ask for each skill, with the same weights. */
  readonly bySkill: Postings;
}

export function skillIndexOf(table: SkillTable): SkillIndex {
  const { skills, occupations } = table;
  const asked = new Int32Array(skills.length);
  for (const { essential, optional } of occupations)
    for (const skill of [...essential, ...optional]) asked[skill] = (asked[skill] ?? 0) + 1;
  const rarity = Float32Array.from(asked, (count) => Math.log((occupations.length + 1) / (count + 0.5)));
  const norms = occupations.map(({ essential, optional }) => {
    let squares = 0;
    for (const skill of essential) squares += ((rarity[skill] ?? 0) * skillShare.essential) ** 2;
    for (const skill of optional) squares += ((rarity[skill] ?? 0) * skillShare.optional) ** 2;
    return Math.sqrt(squares) || 1;
  });
  const each = (found: (occupation: number, skill: number, weight: number) => void) =>
    occupations.forEach(({ essential, optional }, at) => {
      const norm = norms[at] ?? 1;
      for (const skill of essential) found(at, skill, ((rarity[skill] ?? 0) * skillShare.essential) / norm);
      for (const skill of optional) found(at, skill, ((rarity[skill] ?? 0) * skillShare.optional) / norm);
    });
  return {
    table,
    placeOf: new Map(occupations.map(({ uri }, at) => [uri, at])),
    rarity,
    byOccupation: postingsOf(occupations.length, each),
    bySkill: postingsOf(skills.length, (found) =>
      each((occupation, skill, weight) => found(skill, occupation, weight)),
    ),
  };
}
