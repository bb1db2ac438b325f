import { type PlainDate, plainDate, toDayNumber } from '../dates/index.ts';
import { Evaluation } from '../evaluate/scalar.ts';
import type { InputKind } from '../inputs/kinds.ts';
import { type Entry, recordOf } from '../inputs/record.ts';
import { always } from '../language/build.ts';
import { bookOn, type Law } from '../rules/book.ts';
import { type Cite, source } from '../rules/cite.ts';
import type { OverlayHead, PackHead, Part, TopicLaw } from '../rules/pack.ts';
import type { Parameter } from '../rules/parameter.ts';
import type { Question, Rule } from '../rules/rule.ts';

/** Laws small enough to be read at a glance, for tests of what the engine does with any law. */

export const say = (da: string, en = da) => ({ da, en });
const act = source('LOV', 'Lov om prøver', 'nr. 1 af 1. januar 2020', 'https://example.org/lov');
export const cite = (paragraph: string): Cite => act(paragraph);

/** A duty of the municipality that concerns everybody, unless something else is said. */
export const rule = (id: string, over: Partial<Rule> = {}): Rule => ({
  id,
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: say(`navn ${id}`, `name ${id}`),
  citizen: null,
  lawyer: say(`regel ${id}`, `rule ${id}`),
  cites: [cite('§ 1')],
  mark: 'V',
  when: always,
  ...over,
});

export const question = (id: string): Question => ({
  id,
  text: say(`Er det ${id}?`, `Is it ${id}?`),
  help: say('Se på sagen.', 'Look at the case.'),
  cites: [cite('§ 2')],
  subject: 'person',
});

export const parameter = (id: string, values: readonly (readonly [from: string, value: number | string | null])[]) => {
  const [first, ...rest] = values.map(([from, value]) => ({
    from: plainDate(from),
    value: typeof value === 'string' ? plainDate(value) : value,
    cite: cite('§ 3'),
    mark: 'V' as const,
  }));
  if (first === undefined) throw new Error(`${id} has no value`);
  return { id, name: say(id), unit: 'weeks', values: [first, ...rest] } satisfies Parameter;
};

const head = (id: string, from: string): PackHead => ({
  id,
  from: plainDate(from),
  title: say(`Pakke ${id}`, `Pack ${id}`),
  legalBasis: `Lov ${id}`,
  mark: 'V',
});

/** Packs `first` (2020), `second` (2022) and `third` (2024); `pause` and `truce` begin on 20 March 2020 and `pause` ends on 27 May; `hoped` is expected for 2027. */
export function smallLaw(parts: Readonly<Record<string, Part>>, more: Partial<Omit<TopicLaw, 'parts'>> = {}): Law {
  const overlay = (id: string, from: string, to: string | null, expected = false): OverlayHead => ({
    ...head(id, from),
    to: to === null ? null : plainDate(to),
    expected,
  });
  return {
    packs: [head('first', '2020-01-01'), head('second', '2022-01-01'), head('third', '2024-01-01')],
    overlays: [
      overlay('pause', '2020-03-20', '2020-05-27'),
      overlay('truce', '2020-03-20', '2020-04-01'),
      overlay('hoped', '2027-01-01', null, true),
    ],
    topics: [{ parts, parameters: [], questions: [], gaps: [], ...more }],
  };
}

/** A law of one pack with these rules, without overlays. */
export const lawOf = (rules: readonly Rule[], part: Part = {}, more: Partial<Omit<TopicLaw, 'parts'>> = {}): Law => ({
  ...smallLaw({ first: { rules, ...part } }, more),
  overlays: [],
});

export const on = plainDate('2026-03-15');

/** `to` is the first day after. */
export const entry = (kind: InputKind, value: unknown, from: string | null, to: string | null = null): Entry => ({
  kind,
  value,
  from: from === null ? null : plainDate(from),
  to: to === null ? null : plainDate(to),
});

/** One person on a day, ready to be asked single conditions and quantities. */
export const person = (
  entries: readonly Entry[] = [],
  { day = on, law = lawOf([]) }: { readonly day?: PlainDate; readonly law?: Law } = {},
): Evaluation => new Evaluation(recordOf(entries), toDayNumber(day), bookOn(law, day));
