import { fromDayNumber, type PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import { isValue } from '../inputs/encode.ts';
import { type InputKind, inputKinds } from '../inputs/kinds.ts';
import type { EncodedEntry } from '../inputs/record.ts';
import type { Bool, Quantity } from '../language/node.ts';
import { type Cite, citesOn } from '../rules/cite.ts';
import type { Answer, Evaluation } from './scalar.ts';
import {
  dayInWords,
  entryInWords,
  isDay,
  notRecorded,
  notSaid,
  quantityInWords,
  relationInWords,
  valueInWords,
} from './words.ts';

/** A fact that an answer rests on. */
export interface Because {
  readonly text: Words;
  readonly kind: InputKind;
  /** First day of the entry; null when nothing is recorded, or it holds for life. */
  readonly from: PlainDate | null;
}

/** What must be known or judged before there is an answer. */
export interface Missing {
  readonly kinds: ReadonlySet<InputKind>;
  readonly questions: ReadonlySet<string>;
}

/** One step of the full reasoning, for a lawyer. */
export interface TraceStep {
  readonly text: Words;
  readonly answer: Answer;
  readonly cites: readonly Cite[];
  readonly steps: readonly TraceStep[];
}

/** Why an answer is not known: only what could change it. */
export function missingOf(run: Evaluation, ...nodes: readonly (Bool | Quantity | undefined)[]): Missing {
  const kinds = new Set<InputKind>();
  const questions = new Set<string>();
  const seen = new Set<Bool | Quantity>();
  const visit = (node: Bool | Quantity): void => {
    if (seen.has(node) || !isUnknown(run, node)) return;
    seen.add(node);
    // Before the day from which answers count is known, no answer would count.
    if (node.op === 'ask' && (node.since === null || !isUnknown(run, node.since))) questions.add(node.question);
    for (const kind of silentKinds(run, node)) kinds.add(kind);
    for (const part of partsOf(run, node)) visit(part);
  };
  for (const node of nodes) if (node !== undefined) visit(node);
  return { kinds, questions };
}

/** The kinds of which somebody should have said something before this very node can be answered. */
function silentKinds(run: Evaluation, node: Bool | Quantity): readonly InputKind[] {
  switch (node.op) {
    case 'required':
    case 'unknown':
      return [node.kind];
    case 'has':
    case 'field':
    case 'start':
    case 'end':
      return run.nobodyHasSaid(node.kind) ? [node.kind] : [];
    case 'unbroken':
      return node.of.map(({ kind }) => kind).filter((kind) => run.isSilent(kind));
    case 'covered':
      return node.of.map(({ kind }) => kind).filter((kind) => run.isSilent(kind));
    case 'count':
    case 'sum':
    case 'pick':
      return run.isSilent(node.query.kind) ? [node.query.kind] : [];
    default:
      return [];
  }
}

function isUnknown(run: Evaluation, node: Bool | Quantity): boolean {
  return isBool(node) ? run.bool(node) === null : Number.isNaN(run.quantity(node));
}

const boolOps = new Set([
  'const',
  'all',
  'any',
  'not',
  'has',
  'required',
  'recorded',
  'compare',
  'exists',
  'ask',
  'concept',
]);

/** True when the node answers yes, no or not known. */
export function isBool(node: Bool | Quantity): node is Bool {
  return boolOps.has(node.op);
}

/** The nodes that a node is made of, as the run took them: of a choice, those that were tried. */
function partsOf(run: Evaluation, node: Bool | Quantity): readonly (Bool | Quantity)[] {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'extreme':
      return node.of;
    case 'not':
    case 'exists':
    case 'snap':
    case 'round':
      return [node.of];
    case 'compare':
    case 'arith':
    case 'or-else':
      return [node.a, node.b];
    case 'ask':
      return node.since === null ? [] : [node.since];
    case 'shift':
      return [node.of, node.by];
    case 'between':
      return [node.from, node.to];
    case 'covered':
      return node.of.flatMap(({ from, until }) => [from, until]).filter((bound) => bound !== null);
    case 'count':
    case 'sum':
    case 'pick':
      return [node.query.from, node.query.until].filter((bound) => bound !== null);
    case 'concept': {
      const concept = run.book.concepts.get(node.id);
      return concept === undefined ? [] : [concept.when];
    }
    case 'measure': {
      const measure = run.book.measures.get(node.id);
      return measure === undefined ? [] : [measure.of];
    }
    case 'choose': {
      const tried: (Bool | Quantity)[] = [];
      for (const [when, then] of node.cases) {
        tried.push(when);
        const answer = run.bool(when);
        if (answer === null) return tried;
        if (answer) return [...tried, then];
      }
      return [...tried, node.otherwise];
    }
    default:
      return [];
  }
}

/** The facts that carried the answer, each once, in the order in which the rule reads them. */
export function becauseOf(run: Evaluation, ...nodes: readonly (Bool | Quantity | undefined)[]): readonly Because[] {
  const found = new Map<string, Because>();
  const seen = new Set<Bool | Quantity>();
  const add = (kind: InputKind, entries: readonly EncodedEntry[]): void => {
    for (const entry of entries) {
      const text = entryInWords(kind, entry);
      found.set(`${kind} ${text.da}`, { text, kind, from: dayOf(entry.from) });
    }
  };
  const visit = (node: Bool | Quantity): void => {
    if (seen.has(node)) return;
    seen.add(node);
    switch (node.op) {
      case 'has': {
        const met = run.holding(node.kind, node.where);
        const held = met.length > 0 ? met : run.holding(node.kind, []);
        if (held.length > 0) add(node.kind, held);
        else if (!run.nobodyHasSaid(node.kind) && inputKinds[node.kind].silence === 'unknown') {
          found.set(node.kind, { text: notRecorded(node.kind), kind: node.kind, from: null });
        }
        return;
      }
      case 'recorded':
      case 'required':
      case 'field':
      case 'start':
      case 'end':
        add(node.kind, run.holding(node.kind, []).slice(-1));
        return;
      case 'unbroken':
        for (const { kind, where } of node.of) add(kind, run.holding(kind, where).slice(-1));
        return;
      case 'covered':
        for (const query of node.of) add(query.kind, run.found(query)?.slice(-5) ?? []);
        break;
      case 'count':
      case 'sum':
        add(node.query.kind, run.found(node.query)?.slice(-5) ?? []);
        break;
      case 'pick': {
        const all = run.found(node.query) ?? [];
        const entry = node.which > 0 ? all[node.which - 1] : all.at(node.which);
        if (entry !== undefined) add(node.query.kind, [entry]);
        return;
      }
      case 'all':
        carry(node.of, false);
        return;
      case 'any':
        carry(node.of, true);
        return;
      default:
        break;
    }
    for (const part of partsOf(run, node)) visit(part);
  };
  /** The one part that decided, or all of them when none did alone. */
  const carry = (of: readonly Bool[], deciding: boolean): void => {
    const decided = of.find((part) => run.bool(part) === deciding);
    for (const part of decided === undefined ? of : [decided]) visit(part);
  };
  for (const node of nodes) if (node !== undefined) visit(node);
  return [...found.values()];
}

const dayOf = (day: number): PlainDate | null => (Number.isFinite(day) ? fromDayNumber(day) : null);

/** The whole reasoning behind a condition. */
export function traceOf(run: Evaluation, node: Bool): TraceStep {
  const answer = run.bool(node);
  const step = (text: Words, steps: readonly TraceStep[] = [], cites: readonly Cite[] = []): TraceStep => ({
    text,
    answer,
    cites,
    steps,
  });
  switch (node.op) {
    case 'const':
      return step(node.value ? { da: 'gælder altid', en: 'always holds' } : { da: 'gælder aldrig', en: 'never holds' });
    case 'all':
      return step({ da: 'alle disse gælder', en: 'all of these hold' }, tried(run, node.of, false));
    case 'any':
      return step({ da: 'mindst én af disse gælder', en: 'at least one of these holds' }, tried(run, node.of, true));
    case 'not':
      return step({ da: 'ikke', en: 'not' }, [traceOf(run, node.of)]);
    case 'has': {
      const held = run.holding(node.kind, node.where)[0] ?? run.holding(node.kind, [])[0];
      if (held !== undefined) return step(entryInWords(node.kind, held));
      return step(run.nobodyHasSaid(node.kind) ? notSaid(node.kind) : notRecorded(node.kind));
    }
    case 'recorded': {
      const held = run.holding(node.kind, [])[0];
      return step(held === undefined ? notRecorded(node.kind) : entryInWords(node.kind, held));
    }
    case 'required': {
      const held = run.holding(node.kind, [])[0];
      return step(held === undefined ? notSaid(node.kind) : entryInWords(node.kind, held));
    }
    case 'compare':
      return step(node.label === null ? comparison(run, node) : labelled(run, node, node.label));
    case 'exists':
      return step(withValue(run, node.of));
    case 'ask':
      return step(run.book.questions.get(node.question)?.text ?? { da: node.question, en: node.question });
    case 'concept': {
      const concept = run.book.concepts.get(node.id);
      if (concept === undefined) return step({ da: node.id, en: node.id });
      return step(concept.name, [traceOf(run, concept.when)], citesOn(concept.cites, fromDayNumber(run.on)));
    }
  }
}

function tried(run: Evaluation, of: readonly Bool[], deciding: boolean): readonly TraceStep[] {
  const decided = of.findIndex((part) => run.bool(part) === deciding);
  return (decided < 0 ? of : of.slice(0, decided + 1)).map((part) => traceOf(run, part));
}

function comparison(run: Evaluation, { relation, a, b }: Extract<Bool, { op: 'compare' }>): Words {
  const words = relationInWords(relation, isDay(a, run.book) || isDay(b, run.book));
  const [left, right] = [withValue(run, a), withValue(run, b)];
  return { da: `${left.da} ${words.da} ${right.da}`, en: `${left.en} ${words.en} ${right.en}` };
}

function labelled(run: Evaluation, { a, b }: Extract<Bool, { op: 'compare' }>, label: Words): Words {
  const other = a.op === 'today' ? b : a;
  const value = run.quantity(other);
  if (!isValue(value) || !isDay(other, run.book)) return label;
  const when = dayInWords(value);
  return { da: `${label.da} (${when.da})`, en: `${label.en} (${when.en})` };
}

function withValue(run: Evaluation, node: Quantity): Words {
  const words = quantityInWords(node, run.book);
  const value = run.quantity(node);
  const unit = isDay(node, run.book) ? 'day' : undefined;
  if (node.op === 'number' || node.op === 'day') return words;
  const told = Number.isNaN(value)
    ? { da: 'ikke kendt', en: 'not known' }
    : isValue(value)
      ? valueInWords(value, unit, undefined)
      : { da: 'findes ikke', en: 'does not exist' };
  return { da: `${words.da} (${told.da})`, en: `${words.en} (${told.en})` };
}
