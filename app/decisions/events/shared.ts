import type { ActContext } from '../../kernel/act/act.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import { update } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Decision } from '../decision.ts';
import type { AnyDecisionKind } from '../kind.ts';
import type { MatterRow } from '../matters.ts';

/**
 * What every event of a decision carries: enough for a sentence and a letter. What anybody wrote about the citizen stands in the tables
 * alone (`unrecorded`): the history is read by more people than the decision.
 */
export interface OfDecision {
  readonly decisionId: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly aboutWords: Bilingual;
  readonly termsWords: Bilingual;
  readonly byName: string;
}

/** An event that lists show. */
export interface OfRow extends OfDecision {
  readonly row: MatterRow;
}

export const ofDecision = (
  { id, terms }: Pick<Decision, 'id' | 'terms'>,
  kind: AnyDecisionKind,
  { actor }: Pick<ActContext, 'actor'>,
): OfDecision => ({
  decisionId: id,
  kind: kind.kind,
  title: kind.title,
  aboutWords: kind.aboutWords(terms),
  termsWords: kind.termsWords(terms),
  byName: actor.name,
});

/** In `read_hash`: something came after the reasons were written, so they are read again before anybody signs. */
export const unread = 'unread';

export const overviewWrite = (frame: EventFrame, caseId: string, row: MatterRow) =>
  update('case_overview', { authority_id: frame.authorityId, case_id: caseId }, { ...row });

type DecisionSet = Parameters<typeof update<'decision'>>[2];

export const decisionWrite = (frame: EventFrame, id: string, set: DecisionSet) =>
  update('decision', { authority_id: frame.authorityId, id }, { ...set, updated_at: frame.at });
