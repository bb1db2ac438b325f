import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Side } from '../people/index.ts';
import type { Comparison, PathKind } from './path.ts';

/** The path somebody chose, with what was shown that day. */
export interface PathChoice {
  readonly id: string;
  readonly path: PathKind;
  readonly occupationTitle: string;
  readonly occupationUri: string | null;
  readonly words: string;
  readonly together: boolean;
  readonly chosenBy: Side;
  readonly chosenByName: string;
  readonly at: Instant;
  readonly dataOn: PlainDate;
  readonly lawVersion: string;
  readonly snapshot: Comparison;
  readonly endedAt: string | null;
}

/** What the citizen says of a path, in own words. */
export interface PathThought {
  readonly path: PathKind;
  readonly words: string;
  readonly saidByName: string;
  readonly at: string;
}
