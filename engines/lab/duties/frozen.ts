import type { Law } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';

/** What stands beside the packs. */
export interface LawChoice {
  /** Acts that are expected and not adopted, by overlay id. */
  readonly expected?: readonly string[];
  /** Without the suspensions that stood on the day: the pack as it would have been. */
  readonly isPackAlone?: boolean;
}

/**
 * The law as it stood on a day, and for ever after: later packs and values are left out, suspensions that stood do not end, those that had
 * ended are gone. `bookOn`, `evaluate` and `runColumns` then give the same version on every later day. Days written into the conditions
 * themselves (the two windows of 2020-2021, 31 January 2026) stay what they are.
 */
export function frozenLaw(law: Law, day: PlainDate, { expected = [], isPackAlone = false }: LawChoice = {}): Law {
  return {
    packs: law.packs.filter(({ from }) => from <= day),
    overlays: law.overlays
      .filter(({ id, from, to, expected: isExpected }) => {
        if (from > day || (to !== null && day >= to)) return false;
        return isExpected ? expected.includes(id) : !isPackAlone;
      })
      .map((overlay) => ({ ...overlay, to: null, expected: false })),
    topics: law.topics.map((topic) => ({
      ...topic,
      parameters: topic.parameters.map((parameter) => {
        const [first, ...more] = parameter.values.filter(({ from }) => from <= day);
        // A value that came later is none here; without any value it would be "not known".
        const [earliest] = parameter.values;
        return { ...parameter, values: first ? [first, ...more] : [{ ...earliest, from: day, value: null }] };
      }),
    })),
  };
}
