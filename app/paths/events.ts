import type { PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../kernel/act/event.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { OnCase, Side } from '../people/index.ts';
import type { CardProposed, StepSet } from '../plan/index.ts';
import type { Comparison, PathKind } from './path.ts';

/** What was shown that day holds somebody's benefit: it stands in the table alone. */
export interface PathChosen
  extends OnCase<
    'paths.chosen',
    {
      readonly choiceId: string;
      readonly path: PathKind;
      readonly occupationTitle: string;
      readonly occupationUri: string | null;
      readonly words: string;
      readonly by: Side;
      readonly byName: string;
      readonly dataOn: PlainDate;
      readonly lawVersion: string;
      readonly before: { readonly id: string; readonly path: PathKind } | null;
    }
  > {
  readonly unrecorded: { readonly snapshot: Comparison };
}

export interface ThoughtSaid
  extends OnCase<
    'paths.thought-said',
    {
      readonly path: PathKind;
      readonly words: string;
      readonly again: boolean;
      readonly by: Side;
      readonly byName: string;
    }
  > {}

/** A school answers where people are lacking; no case is concerned. */
export interface NeedAnswered
  extends DomainEvent<
    'paths.need-answered',
    {
      readonly answerId: string;
      readonly isco: string;
      readonly occupation: Bilingual;
      readonly organisationId: string;
      readonly organisationName: string;
      readonly answer: NeedAnswerKind;
      readonly words: string;
      readonly byName: string;
    }
  > {
  readonly caseId: null;
}

export const needAnswerKinds = ['planning', 'words'] as const;
export type NeedAnswerKind = (typeof needAnswerKinds)[number];

export type PathEvent = PathChosen | ThoughtSaid;
export type ChoosingEvent = PathChosen | StepSet | CardProposed;
