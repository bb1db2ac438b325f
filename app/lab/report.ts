import type { Group, LabAnswer, Words } from '@fodfaeste/lab';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Era } from './ground.ts';
import type { OwnCases } from './own-cases.ts';

/** How long somebody will wait for how narrow bands. */
export const thoroughnesses = ['quick', 'thorough'] as const;
export type ThoroughnessName = (typeof thoroughnesses)[number];

/** A question as it is put: all of the answer follows from it and from what ships. */
export interface LabTask {
  readonly scenario: string;
  /** Codes in the place of the scenario's own municipalities; null for those. */
  readonly here: readonly string[] | null;
  /** People of the municipality's own cases in the place of the public figures; null for those. Then there is one municipality. */
  readonly ownCases: OwnCases | null;
  readonly thoroughness: ThoroughnessName;
  readonly seed: number;
}

/** What a law demands of the people of this run, a year, if nobody came or left. */
export interface ShownDemand {
  readonly law: string;
  readonly words: Words;
  readonly day: PlainDate;
  readonly packs: readonly string[];
  readonly duties: number;
  readonly groupOnly: number;
  readonly owed: readonly {
    readonly group: Group;
    readonly talks: number;
    readonly fundTalks: number;
    readonly offers: number;
  }[];
}

/** An answer with what was asked: kept, sent, shown. Plain data. */
export interface LabReport {
  readonly title: Words;
  readonly era: Era;
  /** First day of the run. */
  readonly start: PlainDate;
  readonly municipalities: 'all' | readonly string[];
  /** Null where it stands on public figures alone. */
  readonly ownCases: OwnCases | null;
  readonly thoroughness: ThoroughnessName;
  readonly changes: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly source: string | null;
  readonly answer: LabAnswer;
  readonly demands: readonly ShownDemand[];
}
