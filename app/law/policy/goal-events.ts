import type { ServiceGoal } from '@fodfaeste/law';
import type { DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import { insert, remove, type TableName, type Write } from '../../kernel/act/write.ts';
import { goalsKey } from './goals.ts';

/** The municipality promises something on top of the law, or changes a promise. */
export interface GoalSet
  extends DomainEvent<'law.service-goal-set', { readonly goal: ServiceGoal; readonly goals: readonly ServiceGoal[] }> {}

export interface GoalRemoved
  extends DomainEvent<
    'law.service-goal-removed',
    { readonly goal: ServiceGoal; readonly reason: string; readonly goals: readonly ServiceGoal[] }
  > {}

export function goalWrites({ data }: GoalSet | GoalRemoved, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, actorName: changed_by, at: changed_at } = frame;
  return [
    remove('setting', { authority_id, key: goalsKey }),
    insert('setting', { authority_id, key: goalsKey, value: JSON.stringify(data.goals), changed_at, changed_by }),
  ];
}
