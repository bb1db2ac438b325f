import type { TableName, Write } from './write.ts';

/** Something that happened, in the past tense. `data` holds what history, listeners and figures need; never a CPR number. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly caseId: string | null;
  readonly data: Data;
  /** What only the tables keep (an encrypted CPR number, a new address): written by `writes`, never stored in the history. */
  readonly unrecorded?: object;
  /** Only where an act reaches another authority (a citizen moves): where this event is stored. */
  readonly authorityId?: number;
  /** The person it is about, where the act's own case does not tell the access log: a new case, a case in another authority. */
  readonly about?: string;
}

/** One field changed by an act, as people read it. Events that carry `changes` can show two colleagues where they differ. */
export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Who, when and where an event belongs: the same for every event of one act. */
export interface EventFrame {
  readonly authorityId: number;
  readonly actorId: string;
  readonly actorName: string;
  readonly at: string;
}

/** How an event changes the tables, as data: one run writes it at once, demo data and imports gather thousands. */
export type Writes<E extends DomainEvent> = (event: E, frame: EventFrame) => readonly Write<TableName>[];
