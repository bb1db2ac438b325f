import type { DomainEvent } from '../kernel/act/event.ts';

/** An event of one case. */
export interface OnCase<Type extends string, Data extends object> extends DomainEvent<Type, Data> {
  readonly caseId: string;
}
