import type { Bilingual } from '../text/bilingual.ts';
import type { DomainEvent } from './event.ts';

/** A refusal is an answer, not an exception: a code for programs, a sentence for people, and the fields it concerns. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly text: Bilingual;
  readonly fields?: Readonly<Record<string, Bilingual>>;
  /** The case the sentence speaks of, when the actor may open it: the page shows the way. */
  readonly caseId?: string;
  /** People of whom the refusal tells something ("has a case here"): named in the access log like any other search. */
  readonly reveals?: readonly string[];
}

export interface Accepted<E extends DomainEvent> {
  readonly ok: true;
  readonly events: readonly E[];
}

export type Decision<E extends DomainEvent> = Accepted<E> | Refusal;

export const accept = <E extends DomainEvent>(...events: readonly E[]): Accepted<E> => ({ ok: true, events });

export const refuse = (code: string, text: Bilingual, fields?: Readonly<Record<string, Bilingual>>): Refusal => ({
  ok: false,
  code,
  text,
  ...(fields ? { fields } : {}),
});
