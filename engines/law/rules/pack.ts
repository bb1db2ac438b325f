import type { PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import type { Cite, Mark } from './cite.ts';
import type { Parameter } from './parameter.ts';
import type { Concept, Exception, Gap, Measure, NotDemanded, Question, Rule } from './rule.ts';

/** One version of the law: what changes on a day. It goes on until the next pack begins. */
export interface PackHead {
  readonly id: string;
  readonly from: PlainDate;
  readonly title: Words;
  /** 'Lov nr. 548 af 7. maj 2019' */
  readonly legalBasis: string;
  readonly mark: Mark;
}

/** A version of the law that lies on top of the others between two days: a suspension, an expected act. */
export interface OverlayHead extends PackHead {
  /** First day on which it no longer holds; null when no end is known. */
  readonly to: PlainDate | null;
  /** True for an act that is expected and not adopted: it counts only when asked for by its id. */
  readonly expected: boolean;
}

/** A rule that ends with a pack, and why. */
export interface Removal {
  readonly id: string;
  readonly why: Words;
  readonly cites: readonly Cite[];
}

/** Rules that an overlay sets out of force while it lasts. */
export interface Suspension {
  /** Ids; 'tilbud.*' means all that begin so. */
  readonly rules: readonly string[];
  readonly why: Words;
  readonly cites: readonly [Cite, ...Cite[]];
}

/** What one topic adds to a pack or overlay. Everything is optional; what is not named goes on as before. */
export interface Part {
  readonly concepts?: readonly Concept[];
  readonly measures?: readonly Measure[];
  /** New rules, or, with the id of an earlier one, rules that replace it. */
  readonly rules?: readonly Rule[];
  readonly removes?: readonly Removal[];
  readonly exceptions?: readonly Exception[];
  readonly removesExceptions?: readonly string[];
  readonly notDemanded?: readonly NotDemanded[];
  readonly removesNotDemanded?: readonly string[];
  /** For overlays. */
  readonly suspends?: readonly Suspension[];
}

/** Everything one topic has to say: its parts by pack id, its parameters, questions and gaps. */
export interface TopicLaw {
  readonly parts: Readonly<Record<string, Part>>;
  readonly parameters: readonly Parameter[];
  readonly questions: readonly Question[];
  readonly gaps: readonly Gap[];
}
