import type { Entry } from '@fodfaeste/law';
import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import type { DecisionKind, Effect } from '../../decisions/index.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { retractFromLaw, tellLaw } from '../../law/index.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

/** LAB § 204, stk. 1. */
export const complaint: DecisionKind['complaint'] = { body: both('decide.complaint'), basis: lab('§ 204, stk. 1') };

export const talksKle = '15.20.20';

type Writes = readonly Write<TableName>[];
type Told = Pick<Entry, 'kind' | 'value' | 'to'>;

/** Holds from the day on; a moment ends by itself. */
export const assumed = (kind: Entry['kind'], value: unknown, from: PlainDate, to: PlainDate | null = null): Entry => ({
  kind,
  value,
  from,
  to,
});

/** An answer to a question that the law leaves to judgement. */
export const judged = (spoergsmaal: string, svar: boolean, from: PlainDate, to: PlainDate | null = null): Entry =>
  assumed('vurdering', { spoergsmaal, svar }, from, to);

/** What a signed decision tells the law, in its own name, from the day it was made. One id each. */
export const tellAll = (
  frame: EventFrame,
  { caseId, decisionId, decidedOn, ids }: Effect,
  told: readonly Told[],
): Writes =>
  told.flatMap(({ kind, value, to }, at) => {
    const id = ids[at];
    if (id === undefined) throw new Error(`decision ${decisionId}: no id for what the law is told of ${kind}`);
    return tellLaw(frame, caseId, { id, subjectId: decisionId, kind, value, from: decidedOn, to });
  });

/** What the decision before this one told does not hold any longer. */
export const takeBack = (frame: EventFrame, { replaces }: Effect, kinds: readonly Entry['kind'][]): Writes =>
  replaces === null ? [] : kinds.flatMap((kind) => retractFromLaw(frame, replaces, kind));

interface Fault {
  readonly field: string;
  readonly code: string;
  readonly text: Bilingual;
}

export const faultAt = (field: string, code: string, text: Bilingual): Fault => ({ field, code, text });

/** A day from a code; null where the place of it is empty. */
export const dayIn = (text: string | undefined): PlainDate | null =>
  text !== undefined && isPlainDate(text) ? text : null;
