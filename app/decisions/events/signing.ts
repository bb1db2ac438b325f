import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../../kernel/act/event.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { OnCase } from '../../people/index.ts';
import type { Ground, Result } from '../decision.ts';
import type { DecisionKinds } from '../kind.ts';
import { decisionWrite, type OfRow, overviewWrite } from './shared.ts';

export interface DecisionSubmitted extends OnCase<'decisions.submitted', OfRow> {}
export interface DecisionReturned extends OnCase<'decisions.returned', OfRow & { readonly reason: string }> {}

export interface DecisionSigned
  extends OnCase<
    'decisions.signed',
    OfRow & {
      readonly result: Result;
      /** The result in plain words. */
      readonly words: Bilingual;
      readonly decidedOn: PlainDate;
      readonly decidedBy: string;
      readonly decidedByName: string;
      readonly twoPersons: boolean;
      /** Null where all was granted. */
      readonly complaintBody: Bilingual | null;
      readonly complaintUntil: PlainDate | null;
      readonly ground: Ground;
      /** For what follows from it. */
      readonly ids: readonly string[];
      readonly replaces: string | null;
    }
  > {
  readonly unrecorded: { readonly terms: Readonly<Record<string, unknown>> };
}

export interface DecisionWithdrawn
  extends OnCase<
    'decisions.withdrawn',
    OfRow & {
      readonly reason: string;
      /** The citizen asked for it or was heard: then the citizen is told. */
      readonly citizenKnew: boolean;
    }
  > {}

export interface DateMoved
  extends OnCase<
    'decisions.date-moved',
    OfRow & { readonly newDate: PlainDate; readonly before: PlainDate; readonly reason: string }
  > {}

export type SteppedEvent = DecisionSubmitted | DecisionReturned | DecisionWithdrawn | DateMoved;

/** A decision put forward, sent back, stopped or promised for another day. */
export function steppedWrites(event: SteppedEvent, frame: EventFrame): readonly Write<TableName>[] {
  const set = (columns: Parameters<typeof decisionWrite>[2]) => [
    decisionWrite(frame, event.data.decisionId, columns),
    overviewWrite(frame, event.caseId, event.data.row),
  ];
  switch (event.type) {
    case 'decisions.submitted':
      return set({ state: 'submitted', submitted_at: frame.at, returned_reason: null });
    case 'decisions.returned':
      return set({ state: 'draft', submitted_at: null, returned_reason: event.data.reason });
    case 'decisions.withdrawn':
      return set({ state: 'withdrawn', withdrawn_at: frame.at, withdrawn_reason: event.data.reason });
    case 'decisions.date-moved':
      return set({ new_due_on: event.data.newDate, new_due_told_at: frame.at });
  }
}

/** A signature: the decision as it will stand, the earlier round pointed to it, and what follows from it in other modules. */
export const signedWrites =
  (kinds: DecisionKinds) =>
  ({ caseId, data, unrecorded }: DecisionSigned, frame: EventFrame): readonly Write<TableName>[] => [
    decisionWrite(frame, data.decisionId, {
      state: 'signed',
      oral_noted: true,
      two_persons: data.twoPersons,
      decided_by: data.decidedBy,
      decided_by_name: data.decidedByName,
      decided_at: frame.at,
      decided_on: data.decidedOn,
      ground: JSON.stringify(data.ground),
      complaint_body: data.complaintBody?.da ?? null,
      complaint_until: data.complaintUntil,
    }),
    ...(data.replaces === null ? [] : [decisionWrite(frame, data.replaces, { replaced_by: data.decisionId })]),
    overviewWrite(frame, caseId, data.row),
    ...kinds.must(data.kind).effects(
      unrecorded.terms,
      {
        decisionId: data.decisionId,
        caseId,
        result: data.result,
        decidedOn: data.decidedOn,
        ids: data.ids,
        replaces: data.replaces,
      },
      frame,
    ),
  ];
