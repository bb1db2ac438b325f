import type { PlainDate } from '../dates/index.ts';
import type { Law } from '../rules/book.ts';
import type { Parameter } from '../rules/parameter.ts';

const kept = new WeakMap<Law, Map<PlainDate, Law>>();

/** The law as if nothing had been changed after a day: what a later day would have been told. */
export function lawAsOf(law: Law, day: PlainDate): Law {
  const known = kept.get(law) ?? new Map<PlainDate, Law>();
  kept.set(law, known);
  const found = known.get(day) ?? made(law, day);
  known.set(day, found);
  return found;
}

function made(law: Law, day: PlainDate): Law {
  return {
    packs: law.packs.filter(({ from }) => from <= day),
    overlays: law.overlays
      .filter(({ from, to }) => from <= day && (to === null || day < to))
      .map((overlay) => ({ ...overlay, to: null })),
    topics: law.topics.map((topic) => ({ ...topic, parameters: topic.parameters.flatMap((one) => until(one, day)) })),
  };
}

/** A parameter that begins later is not there yet. */
function until(parameter: Parameter, day: PlainDate): readonly Parameter[] {
  const [first, ...others] = parameter.values.filter(({ from }) => from <= day);
  return first === undefined ? [] : [{ ...parameter, values: [first, ...others] }];
}
