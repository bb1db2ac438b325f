import type { PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import type { InputKind } from '../inputs/kinds.ts';
import type { Cite } from '../rules/cite.ts';
import type { CourseFacts } from './course.ts';

/**
 * The schemes, numbered as in the digest on adult training. T01b: starred courses. T02: by the regional list, T02c: by an employer's
 * declaration. T06: LAB § 90, T06b: § 91. T07: adult apprentice from unemployment, T07b: from work. T08: temp in job rotation, T08b:
 * the employee on the course meanwhile. T20b: folk high school. RKV: assessment of prior learning. F162: short courses in a fleksjob.
 * M97b: after mink farming. ARB: the employer pays itself.
 */
export const schemeIds = [
  'T01',
  'T01b',
  'T02',
  'T02c',
  'T03',
  'T04',
  'T05',
  'T06',
  'T06b',
  'T07',
  'T07b',
  'T08',
  'T08b',
  'T09',
  'T19',
  'RKV',
  'T20',
  'T20b',
  'F162',
  'M97b',
  'ARB',
  'T10',
  'T12',
  'T14',
  'T16',
  'T17',
  'T18',
] as const;
export type SchemeId = (typeof schemeIds)[number];

export const isSchemeId = (text: string): text is SchemeId => schemeIds.some((id) => id === text);

/** `missing`: a fact must be known first. `ask`: the law leaves it to somebody, or the act was not read. */
export const standings = ['yes', 'missing', 'ask', 'no'] as const;
export type Standing = (typeof standings)[number];

/** Who settles whether somebody gets the scheme. */
export type Decider = 'akasse' | 'kommune' | 'arbejdsgiver' | 'skole' | 'fond';

/** A fact that nobody has told, or a question that somebody must judge. */
export type MissingPiece =
  | { readonly kind: 'fact'; readonly fact: InputKind; readonly name: Words }
  | { readonly kind: 'question'; readonly question: string; readonly name: Words; readonly help: Words };

export interface Rate {
  readonly words: Words;
  /** Before tax; null when it depends on what is not known, or is not by the month. */
  readonly oereMonth: number | null;
}

/** What the employer gets. */
export interface Subsidy {
  readonly words: Words;
  readonly oereHour: number | null;
}

/** A text to the citizen ('du'), and the same about the person. */
export interface Said {
  readonly you: Words;
  readonly they: Words;
}

/** One scheme for one person, one course and one day. */
export interface SchemeAnswer {
  readonly id: SchemeId;
  readonly name: Words;
  readonly standing: Standing;
  /** Of a yes: somebody may demand it, or the municipality weighs it. */
  readonly strength: 'right' | 'may';
  /** One short sentence, to the citizen. */
  readonly because: Words;
  readonly missing: readonly MissingPiece[];
  /** The paragraphs; empty only where the act was not read and no act that was read names it. */
  readonly cites: readonly Cite[];
  /** The act itself was not read: the answer says whom to ask. */
  readonly unread: boolean;
  /** It pays no course, but helps on the way. */
  readonly aside: boolean;
  /** What the person lives on during the course. */
  readonly rate: Rate | null;
  readonly subsidy: Subsidy | null;
  readonly pays: Words;
  readonly nextStep: Words;
  /** Last day of the next step; null when none is known. */
  readonly by: PlainDate | null;
  /** First day on which it may open, if nothing new is recorded. */
  readonly opens: PlainDate | null;
  /** First day on which it may have closed. */
  readonly closes: PlainDate | null;
  readonly decides: Decider;
  readonly askWhom: Words | null;
  /** It speaks to the person's situation: unread schemes for others come last. */
  readonly concerns: boolean;
  /** The same texts about the person, for everybody but the citizen. */
  readonly they: {
    readonly because: Words;
    readonly pays: Words;
    readonly nextStep: Words;
    readonly rate: Words | null;
  };
}

export interface WhoPaysAnswer {
  readonly on: PlainDate;
  /** Names of the packs and overlays of the law that was asked. */
  readonly lawVersion: string;
  readonly course: CourseFacts | null;
  /** The municipality is billed by a school under the ministry of education, whatever the scheme (Betalingsloven §§ 1-2). */
  readonly billed: { readonly municipality: boolean; readonly cites: readonly Cite[] };
  /** Every scheme, once, in the order of {@link schemeIds}. */
  readonly schemes: readonly SchemeAnswer[];
}
