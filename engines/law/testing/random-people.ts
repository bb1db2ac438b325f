import { addDays, addMonths, type PlainDate, plainDate } from '../dates/index.ts';
import type { Form } from '../facts/shape.ts';
import type { Subject } from '../inputs/input.ts';
import { allInputKinds, type InputKind, inputKinds } from '../inputs/kinds.ts';
import type { Entry } from '../inputs/record.ts';
import { type RawEntry, validateEntries } from '../inputs/validate.ts';

/** A small deterministic generator (mulberry32), so that a failing seed can be run again. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Kinds that most rules read: given to most people, so that rules come into play. */
const common: ReadonlySet<string> = new Set([
  'foedselsdato',
  'ydelse',
  'parathed',
  'uddannelse',
  'foerste_henvendelse',
  'akasse',
  'dagpengeperiode',
  'dagpengeforbrug',
  'samtale',
  'tilbud',
]);

/** A random subject: entries of the vocabulary around a day, as wild as validation allows. */
export function randomEntries(
  random: () => number,
  subject: Subject,
  around: PlainDate,
  questions: readonly string[],
): readonly Entry[] {
  const entries: Entry[] = [];
  for (const kind of allInputKinds()) {
    if (inputKinds[kind].subject !== subject) continue;
    const share = common.has(kind) ? 0.85 : subject === 'person' ? 0.15 : 0.8;
    for (let more = 0; more < 4 && random() < share; more += 1) {
      const raw = randomEntry(random, kind, around, questions);
      const checked = validateEntries([...entries, raw].map(asRaw));
      if (checked.ok) {
        entries.length = 0;
        entries.push(...checked.entries);
      }
      if (inputKinds[kind].valid === 'once') break;
    }
  }
  return entries;
}

function asRaw({ kind, value, from, to, recorded, superseded }: Entry | RawEntry): RawEntry {
  return { kind, value, from: from ?? undefined, to: to ?? undefined, recorded, superseded };
}

function randomEntry(random: () => number, kind: InputKind, around: PlainDate, questions: readonly string[]): RawEntry {
  const { valid, shape } = inputKinds[kind];
  const value = randomValue(
    random,
    kind === 'foedselsdato' ? addMonths(around, -12 * Math.floor(16 + random() * 55), 'last-day-of-month') : around,
    shape.form,
    questions,
  );
  if (valid === 'once') return { kind, value };
  const from = nearby(random, around);
  if (valid === 'moment') return { kind, value, from };
  return {
    kind,
    value,
    from,
    to: random() < 0.5 ? undefined : addDays(from, 1 + Math.floor(random() * random() * 700)),
  };
}

/** Days near the one asked, with edges (the day itself, a month or half a year before) more often than chance gives. */
function nearby(random: () => number, around: PlainDate): PlainDate {
  const edge = random();
  if (edge < 0.1) return around;
  if (edge < 0.3) return addMonths(around, -Math.floor(random() * 14), 'last-day-of-month');
  return addDays(around, Math.floor(40 - random() * random() * 1100));
}

function randomValue(random: () => number, around: PlainDate, form: Form, questions: readonly string[]): unknown {
  const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  switch (form.kind) {
    case 'choice':
      return among(form.options)?.code;
    case 'date':
      return nearby(random, around);
    case 'yes-no':
      return random() < 0.5;
    case 'number': {
      const spread = form.max - form.min;
      const scale = 10 ** form.decimals;
      return Math.round((form.min + random() * random() * spread) * scale) / scale;
    }
    case 'text':
      return among(questions) ?? (form.pattern.test('12345678') ? '12345678' : 'da');
    case 'optional':
      return random() < 0.3 ? null : randomValue(random, around, form.of, questions);
    case 'list':
      return form.of.kind === 'choice' ? form.of.options.filter(() => random() < 0.3).map(({ code }) => code) : [];
    case 'fields':
      return Object.fromEntries(
        Object.entries(form.fields).map(([name, field]) => [name, randomValue(random, around, field.form, questions)]),
      );
  }
}

/** Days on which packs begin, the day before each, and some in between. */
export function interestingDays(dates: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Set([...dates.flatMap((date) => [addDays(date, -1), date, addDays(date, 37)])])].filter(
    (date) => date >= plainDate('2020-01-01'),
  );
}
