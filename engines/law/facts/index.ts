export { type Act, type ActKey, acts, type ParagraphRef } from './acts.ts';
export { type Derived, derived } from './derived.ts';
export { describeFact, describeFactValue } from './describe.ts';
export type { Basis, FactDefinition, Knower, Sensitivity, Source } from './fact.ts';
export { allFactKinds, type FactKind, type FactValue, factKinds, isFactKind } from './kinds.ts';
export type { Field, Form, Option, Shape, Words } from './shape.ts';
export { type FactError, type Validated, validateFact } from './validate.ts';
