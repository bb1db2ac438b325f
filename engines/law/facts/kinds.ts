import type { FactDefinition } from './fact.ts';
import { absenceFacts } from './kinds/absence.ts';
import { benefitFacts } from './kinds/benefit.ts';
import { contactFacts } from './kinds/contact.ts';
import { educationFacts } from './kinds/education.ts';
import { healthFacts } from './kinds/health.ts';
import { personFacts } from './kinds/person.ts';
import { readinessFacts } from './kinds/readiness.ts';
import { residenceFacts } from './kinds/residence.ts';
import { workFacts } from './kinds/work.ts';
import type { Shape, ValueOf } from './shape.ts';

const definitions = {
  ...personFacts,
  ...residenceFacts,
  ...benefitFacts,
  ...educationFacts,
  ...readinessFacts,
  ...workFacts,
  ...contactFacts,
  ...absenceFacts,
  ...healthFacts,
} as const;

type Definitions = typeof definitions;

/** The name of a kind of fact. */
export type FactKind = keyof Definitions;

/** The value of a fact of that kind. */
export type FactValue<K extends FactKind> = ValueOf<Definitions[K]['shape']>;

/** Everything known about each kind of fact, in the order of FACTS.md. */
export const factKinds: Readonly<Record<FactKind, FactDefinition<Shape<unknown>>>> = definitions;

/** True when the text names a kind of fact. */
export function isFactKind(text: string): text is FactKind {
  return Object.hasOwn(definitions, text);
}

/** The kinds of fact, in the order of FACTS.md. */
export function allFactKinds(): readonly FactKind[] {
  return Object.keys(definitions).filter(isFactKind);
}
