import type { DomainEvent } from '../kernel/act/event.ts';

/** Every event of the module names its company: history and listeners need not look it up. */
export interface AboutCompany {
  readonly organisationId: string;
  readonly companyName: string;
  readonly byName: string;
}

export interface OnCompany<Type extends string, Data extends object = object>
  extends DomainEvent<Type, AboutCompany & Data> {}
