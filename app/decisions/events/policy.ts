import type { DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { DecisionPolicy } from '../policy.ts';

export interface PolicySet
  extends DomainEvent<
    'decisions.policy-set',
    {
      readonly kind: string;
      readonly name: Bilingual;
      readonly policy: DecisionPolicy;
      /** Null where nothing was said before. */
      readonly before: DecisionPolicy | null;
      readonly byName: string;
    }
  > {}

export function policyWrites({ data }: PolicySet, frame: EventFrame): readonly Write<TableName>[] {
  const key = { authority_id: frame.authorityId, kind: data.kind };
  const set = {
    two_persons: data.policy.twoPersons,
    deadline_days: data.policy.deadlineDays,
    hearing_days: data.policy.hearingDays,
    changed_at: frame.at,
    changed_by_name: frame.actorName,
  };
  return [data.before ? update('decision_policy', key, set) : insert('decision_policy', { ...key, ...set })];
}
