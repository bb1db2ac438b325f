import type { DomainEvent } from '../kernel/act/event.ts';
import type { OwnContent } from './own.ts';

interface Of {
  readonly findingId: string;
  /** The version that this made. */
  readonly number: number;
  readonly content: OwnContent;
  readonly byName: string;
}

export interface FindingAdded extends DomainEvent {
  readonly type: 'evidence.finding-added';
  readonly caseId: null;
  readonly data: Of;
}
export interface FindingChanged extends DomainEvent {
  readonly type: 'evidence.finding-changed';
  readonly caseId: null;
  readonly data: Of & { readonly why: string };
}
export interface FindingWithdrawn extends DomainEvent {
  readonly type: 'evidence.finding-withdrawn';
  readonly caseId: null;
  readonly data: Of & { readonly why: string };
}
export type EvidenceEvent = FindingAdded | FindingChanged | FindingWithdrawn;
