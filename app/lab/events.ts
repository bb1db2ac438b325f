import type { DomainEvent } from '../kernel/act/event.ts';
import type { OwnCases } from './own-cases.ts';
import type { ThoroughnessName } from './report.ts';

interface Title {
  readonly titleDa: string;
  readonly titleEn: string;
}

export interface RunStarted extends DomainEvent {
  readonly type: 'lab.run-started';
  readonly caseId: null;
  readonly data: Title & {
    readonly runId: string;
    readonly municipalities: readonly string[];
    readonly thoroughness: ThoroughnessName;
    readonly seed: number;
    /** On the municipality's own cases, counted in tens. */
    readonly ownCases: boolean;
    readonly byName: string;
  };
  /** Up to 100,000 letters: the tables keep it, the history need not. */
  readonly unrecorded: { readonly scenario: string; readonly madeBy: string; readonly ownCases: OwnCases | null };
}

export interface RunCancelled extends DomainEvent {
  readonly type: 'lab.run-cancelled';
  readonly caseId: null;
  readonly data: Title & { readonly runId: string; readonly byName: string };
}

export interface ScenarioSaved extends DomainEvent {
  readonly type: 'lab.scenario-saved';
  readonly caseId: null;
  readonly data: Title & { readonly scenarioId: string; readonly number: number; readonly byName: string };
  readonly unrecorded: { readonly scenario: string };
}

export interface ScenarioWithdrawn extends DomainEvent {
  readonly type: 'lab.scenario-withdrawn';
  readonly caseId: null;
  readonly data: Title & { readonly scenarioId: string; readonly number: number; readonly byName: string };
}

export type LabEvent = RunStarted | RunCancelled | ScenarioSaved | ScenarioWithdrawn;
