import type { FactValue } from '../facts/kinds.ts';
import { type FactKind, factKinds } from '../facts/kinds.ts';
import type { Shape, ValueOf } from '../facts/shape.ts';
import { formInputs } from './form.ts';
import type { InputDefinition } from './input.ts';
import { kontaktInputs } from './kontakt.ts';
import { pengeInputs } from './penge.ts';
import { sanktionInputs } from './sanktion.ts';
import { sharedInputs } from './shared.ts';
import { mayOverlap, unknownWhenSilent } from './silence.ts';
import { sygeInputs } from './syge.ts';
import { tilbudInputs } from './tilbud.ts';
import { uddannelseInputs } from './uddannelse.ts';
import { virksomhedInputs } from './virksomhed.ts';

const events = {
  ...sharedInputs,
  ...kontaktInputs,
  ...formInputs,
  ...tilbudInputs,
  ...virksomhedInputs,
  ...uddannelseInputs,
  ...sanktionInputs,
  ...sygeInputs,
  ...pengeInputs,
} as const;

type Events = typeof events;

/** The name of an input that is no fact about a person: an event, a state of a case, a figure. */
export type EventKind = keyof Events;

/** Everything that a rule can read. */
export type InputKind = FactKind | EventKind;

/** The value of an input of that kind. */
export type InputValue<K extends InputKind> = K extends FactKind
  ? FactValue<K>
  : K extends EventKind
    ? ValueOf<Events[K]['shape']>
    : never;

/** Everything known about each input, facts first. */
export const inputKinds: Readonly<Record<InputKind, InputDefinition<Shape<unknown>>>> = {
  ...(Object.fromEntries(
    Object.entries(factKinds).map(([kind, definition]): [string, InputDefinition<Shape<unknown>>] => [
      kind,
      {
        ...definition,
        subject: 'person',
        silence: unknownWhenSilent.has(kind as FactKind) ? 'unknown' : 'none',
        overlaps: mayOverlap.has(kind as FactKind),
      },
    ]),
  ) as Record<FactKind, InputDefinition<Shape<unknown>>>),
  ...events,
};

/** True when the text names an input. */
export function isInputKind(text: string): text is InputKind {
  return Object.hasOwn(inputKinds, text);
}

/** True when the text names an input that is no fact about a person. */
export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(events, text);
}

/** Every kind of input, facts first, in the order of FACTS.md. */
export function allInputKinds(): readonly InputKind[] {
  return Object.keys(inputKinds).filter(isInputKind);
}

/** Every kind of input that is no fact, in the order of FACTS.md. */
export function allEventKinds(): readonly EventKind[] {
  return Object.keys(events).filter(isEventKind);
}
