import { isMap, isSeq, type YAMLMap } from 'yaml';
import { isPlainDate, type PlainDate } from '../dates/index.ts';
import type { Subject } from '../inputs/input.ts';
import type { Entry } from '../inputs/record.ts';
import { type FileProblem, isProblem, meant, readEntries, readYaml, type Yaml } from './read-entries.ts';

/** What a case expects of one rule. Only what is given is compared. */
export interface Expected {
  readonly state?: string;
  readonly due?: string | null;
  readonly opens?: string | null;
  readonly need?: number;
  readonly have?: number;
  /** A number, in the rule's unit (money in øre), or a day. */
  readonly value?: number | string;
  readonly missing?: readonly string[];
  readonly questions?: readonly string[];
  readonly 'lifted-by'?: string;
}

/** One case a lawyer can read: a person on a day, and what the law should say. */
export interface LawCase {
  readonly name: string;
  readonly line: number;
  readonly paragraph: string;
  readonly on: PlainDate;
  readonly knownAt?: string;
  readonly expectedActs: readonly string[];
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  /** By rule id. */
  readonly expect: Readonly<Record<string, Expected>>;
  readonly pack?: string;
  readonly notDemanded: readonly string[];
  /** Rule ids, or 'kontakt.*', none of which may concern the person. */
  readonly nothingOf: readonly string[];
}

const caseKeys = new Set([
  'name',
  'on',
  'known-at',
  'expected-acts',
  'subject',
  'as',
  'facts',
  'expect',
  'pack',
  'not-demanded',
  'nothing-of',
  'note',
]);
const expectKeys = new Set(['state', 'due', 'opens', 'need', 'have', 'value', 'missing', 'questions', 'lifted-by']);

/**
 * The cases of a YAML text: `paragraph`, `source`, `base` (named lists of facts), and `cases`. Or everything that is wrong, by
 * line.
 */
export function readCases(text: string): readonly LawCase[] | readonly FileProblem[] {
  const yaml = readYaml(text);
  if (isProblem(yaml)) return [yaml];
  const top = yaml.document.contents;
  if (!isMap(top))
    return [problemAt(yaml, top, '', 'Filen skal have paragraph og cases.', 'The file needs paragraph and cases.')];
  const paragraph = top.get('paragraph');
  const list = top.get('cases', true);
  if (typeof paragraph !== 'string')
    return [
      problemAt(
        yaml,
        top,
        'paragraph',
        'Skriv hvilken paragraf sagerne handler om.',
        'Say which paragraph the cases are about.',
      ),
    ];
  if (!isSeq(list))
    return [
      problemAt(yaml, top, 'cases', 'Skriv en liste af sager under cases.', 'Write a list of cases under cases.'),
    ];
  const cases: LawCase[] = [];
  const problems: FileProblem[] = [];
  for (const item of list.items) {
    const read = isMap(item)
      ? readCase(yaml, item, paragraph, top)
      : [
          problemAt(
            yaml,
            item,
            'cases',
            'En sag skal have name, on, facts og expect.',
            'A case needs name, on, facts and expect.',
          ),
        ];
    if (Array.isArray(read)) problems.push(...read);
    else cases.push(read as LawCase);
  }
  return problems.length > 0 ? problems : cases;
}

function readCase(yaml: Yaml, item: YAMLMap, paragraph: string, top: YAMLMap): LawCase | readonly FileProblem[] {
  const given = item.toJS(yaml.document) as Record<string, unknown>;
  const stray = Object.keys(given).find((key) => !caseKeys.has(key));
  if (stray !== undefined)
    return [problemAt(yaml, item, stray, `${stray} kendes ikke i en sag.`, `${stray} is not known in a case.`)];
  const { name, on, subject = 'person', expect = {} } = given;
  if (typeof name !== 'string')
    return [problemAt(yaml, item, 'name', 'Sagen mangler et navn.', 'The case has no name.')];
  if (!isPlainDate(on))
    return [
      problemAt(
        yaml,
        item,
        'on',
        `${name}: skriv dagen (on) som ÅÅÅÅ-MM-DD.`,
        `${name}: write the day (on) as YYYY-MM-DD.`,
      ),
    ];
  if (subject !== 'person' && subject !== 'virksomhed' && subject !== 'kommune') {
    return [
      problemAt(
        yaml,
        item,
        'subject',
        `${name}: subject skal være person, virksomhed eller kommune.`,
        `${name}: subject must be person, virksomhed or kommune.`,
      ),
    ];
  }
  const entries = entriesOf(yaml, item, top);
  if (entries.some(isProblem)) return entries as readonly FileProblem[];
  const wanted = expectations(expect);
  if (typeof wanted === 'string')
    return [
      problemAt(
        yaml,
        item,
        wanted,
        `${name}: ${wanted} kendes ikke i expect.`,
        `${name}: ${wanted} is not known in expect.`,
      ),
    ];
  return {
    name,
    line: yaml.lineOf(item),
    paragraph,
    on,
    ...(typeof given['known-at'] === 'string' ? { knownAt: given['known-at'] } : {}),
    expectedActs: strings(given['expected-acts']),
    subject,
    entries: entries as readonly Entry[],
    expect: wanted,
    ...(typeof given['pack'] === 'string' ? { pack: given['pack'] } : {}),
    notDemanded: strings(given['not-demanded']),
    nothingOf: strings(given['nothing-of']),
  };
}

/** The facts of the case after those of the named base. They are checked together. */
function entriesOf(yaml: Yaml, item: YAMLMap, top: YAMLMap): readonly (Entry | FileProblem)[] {
  const own = meant(yaml, item.get('facts', true));
  const base = item.get('as');
  if (base === undefined) return readEntries(yaml, own);
  const bases = top.get('base', true);
  const list = isMap(bases) && typeof base === 'string' ? meant(yaml, bases.get(base, true)) : undefined;
  if (!isSeq(list))
    return [
      problemAt(
        yaml,
        item,
        'as',
        `Der er ingen base ved navn ${String(base)}.`,
        `There is no base named ${String(base)}.`,
      ),
    ];
  const joined = yaml.document.createNode([]) as unknown;
  if (!isSeq(joined)) return [];
  joined.items.push(...list.items, ...(isSeq(own) ? own.items : []));
  return readEntries(yaml, joined);
}

function expectations(given: unknown): Readonly<Record<string, Expected>> | string {
  const wanted: Record<string, Expected> = {};
  for (const [id, one] of Object.entries((given ?? {}) as Record<string, unknown>)) {
    if (typeof one === 'string') wanted[id] = { state: one };
    else if (typeof one === 'object' && one !== null) {
      const stray = Object.keys(one).find((key) => !expectKeys.has(key));
      if (stray !== undefined) return stray;
      wanted[id] = one as Expected;
    } else return id;
  }
  return wanted;
}

function strings(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}

function problemAt(yaml: Yaml, node: unknown, field: string, da: string, en: string): FileProblem {
  return { line: yaml.lineOf(node), field, da, en };
}
