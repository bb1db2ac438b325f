import { type Document, isAlias, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Form, Words } from '../facts/shape.ts';
import { inputKinds, isInputKind } from '../inputs/kinds.ts';
import type { Entry } from '../inputs/record.ts';
import { type RawEntry, validateEntries } from '../inputs/validate.ts';

/** What is wrong with a file: the line (from 1), the field, and why. */
export interface FileProblem extends Words {
  readonly line: number;
  readonly field: string;
}

/** A YAML text with the line of each node. */
export interface Yaml {
  readonly document: Document;
  readonly lineOf: (node: unknown) => number;
}

/** The text as YAML, or its first fault. */
export function readYaml(text: string): Yaml | FileProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const fault = document.errors[0];
  if (fault !== undefined) {
    return {
      line: lines.linePos(fault.pos[0]).line,
      field: '',
      da: `Filen er ikke gyldig YAML: ${fault.message}`,
      en: `Not valid YAML: ${fault.message}`,
    };
  }
  return {
    document,
    lineOf: (node) => {
      const range = (node as Node | null)?.range;
      return range ? lines.linePos(range[0]).line : 1;
    },
  };
}

/** What an alias (`*name`) stands for; anything else as it is. */
export const meant = (yaml: Yaml, node: unknown): unknown => (isAlias(node) ? node.resolve(yaml.document) : node);

export function isProblem(value: object): value is FileProblem {
  return 'da' in value && 'line' in value;
}

const reserved = new Set(['from', 'to', 'on', 'recorded', 'superseded', 'note']);

/** The entries of a list of facts and events, or everything that is wrong with them, each with its line. */
export function readEntries(yaml: Yaml, given: unknown): readonly Entry[] | readonly FileProblem[] {
  const list = meant(yaml, given);
  if (!isSeq(list)) {
    return [
      {
        line: yaml.lineOf(list),
        field: 'facts',
        da: 'Skriv en liste af oplysninger under facts.',
        en: 'Write a list of facts under facts.',
      },
    ];
  }
  const problems: FileProblem[] = [];
  const raw: RawEntry[] = [];
  const nodes: unknown[] = [];
  for (const item of list.items) {
    const read = readItem(yaml, item);
    if (isProblem(read)) problems.push(read);
    else {
      raw.push(read);
      nodes.push(item);
    }
  }
  if (problems.length > 0) return problems;
  const checked = validateEntries(raw);
  if (checked.ok) return checked.entries;
  return checked.problems.map(({ place, field, da, en }) => ({ line: yaml.lineOf(nodes[place]), field, da, en }));
}

function readItem(yaml: Yaml, given: unknown): RawEntry | FileProblem {
  const line = yaml.lineOf(given);
  const item = meant(yaml, given);
  if (!isMap(item)) {
    return { line, field: 'facts', da: 'Skriv oplysningen som navn: værdi.', en: 'Write the fact as name: value.' };
  }
  const parts = item.toJS(yaml.document) as Record<string, unknown>;
  const kinds = Object.keys(parts).filter((name) => !reserved.has(name));
  const [kind, second] = kinds;
  if (kind === undefined || second !== undefined) {
    const field = second ?? 'facts';
    return {
      line,
      field,
      da:
        second === undefined ? 'Oplysningens navn mangler.' : `Kun én oplysning ad gangen; ${second} er en for meget.`,
      en: second === undefined ? 'The name of the fact is missing.' : `One fact at a time; ${second} is one too many.`,
    };
  }
  if ('on' in parts && ('from' in parts || 'to' in parts)) {
    return { line, field: 'on', da: 'Brug enten on eller from og to.', en: 'Use either on, or from and to.' };
  }
  return {
    kind,
    value: isInputKind(kind) ? filled(inputKinds[kind].shape.form, parts[kind]) : parts[kind],
    from: parts['on'] ?? parts['from'],
    to: parts['to'],
    recorded: parts['recorded'],
    superseded: parts['superseded'],
  };
}

/** What may be left out is left out: parts that need not be known are null. */
function filled(form: Form, value: unknown): unknown {
  if (form.kind !== 'fields' || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = value as Record<string, unknown>;
  const missing = Object.entries(form.fields).filter(
    ([name, field]) => field.form.kind === 'optional' && given[name] === undefined,
  );
  return { ...given, ...Object.fromEntries(missing.map(([name]) => [name, null])) };
}
