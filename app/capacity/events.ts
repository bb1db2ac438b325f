import type { Change, DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, type Write } from '../kernel/act/write.ts';
import type { PlanGiven, PlanResult } from './planner/plan.ts';
import { type Standard, standardKey } from './time/standard.ts';

export interface FiguresAnswered
  extends DomainEvent<
    'capacity.figures-answered',
    {
      readonly answerId: string;
      readonly organisationId: string;
      readonly companyName: string;
      readonly words: string;
      readonly byName: string;
    }
  > {}

export interface StandardSet
  extends DomainEvent<
    'capacity.standard-set',
    { readonly standard: Standard; readonly byName: string; readonly changes: readonly Change[] }
  > {}

/** The history tells that a proposal was made and how far it reached; who stands in it is in the table alone. */
export interface PlanMade
  extends DomainEvent<
    'capacity.plan-made',
    { readonly planId: string; readonly asked: number; readonly pairs: number; readonly byName: string }
  > {
  readonly unrecorded: { readonly given: PlanGiven; readonly result: PlanResult };
}

export function answeredWrites({ data }: FiguresAnswered, frame: EventFrame): readonly Write<TableName>[] {
  return [
    insert('company_answer', {
      authority_id: frame.authorityId,
      id: data.answerId,
      organisation_id: data.organisationId,
      words: data.words,
      by_name: data.byName,
      at: frame.at,
    }),
  ];
}

export function standardWrites({ data }: StandardSet, frame: EventFrame): readonly Write<TableName>[] {
  const key = { authority_id: frame.authorityId, key: standardKey };
  return [
    remove('setting', key),
    insert('setting', {
      ...key,
      value: JSON.stringify(data.standard),
      changed_at: frame.at,
      changed_by: frame.actorName,
    }),
  ];
}

export function planWrites({ data, unrecorded }: PlanMade, frame: EventFrame): readonly Write<TableName>[] {
  return [
    insert('capacity_plan', {
      authority_id: frame.authorityId,
      id: data.planId,
      made_at: frame.at,
      made_by_name: data.byName,
      given: JSON.stringify(unrecorded.given),
      result: JSON.stringify(unrecorded.result),
    }),
  ];
}
