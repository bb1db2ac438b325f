import { cpus } from 'node:os';
import { bookOn, compileBook, danishLaw, evaluate, type Program, runColumns } from '@fodfaeste/law';
import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { libraries } from './law/libraries/index.ts';
import type { Library, Runner } from './law/libraries/library.ts';
import { inRounds, least, middle, type Timing, type Work } from './law/measure.ts';
import { plainInputsOf } from './law/plain-inputs.ts';
import { benchPeople, benchPopulation } from './law/population.ts';
import { answersOf, lawAnswers, tenRules } from './law/ten-rules.ts';

/** The same people under the same law in every run. */
const day = plainDate('2026-11-25');
const caseload = 400_000;
const mixed = 100_000;
const rounds = 7;
/** So many people are compared answer by answer. */
const compared = 1_000;
/** A round with a library takes about so long. */
const roundMs = 600;

export interface LawRow {
  readonly name: string;
  readonly how: string;
  readonly rules: number;
  readonly people: number;
  readonly perSecond: number;
  readonly bestPerSecond: number;
  /** Ours over this one, people a second in the best round of each: all duties, and the same ten rules. */
  readonly dutiesOver: number | null;
  readonly tenOver: number | null;
}

export interface LawFigures {
  readonly machine: string;
  readonly day: PlainDate;
  readonly pack: string;
  readonly rounds: number;
  readonly rows: readonly LawRow[];
  /** 400,000 people in columns, milliseconds. */
  readonly caseload: readonly {
    readonly what: string;
    readonly rules: number;
    readonly first: number;
    readonly median: number;
    readonly best: number;
  }[];
  /** From records to columns, once for a caseload, milliseconds. */
  readonly columnsMs: number;
  readonly compared: { readonly people: number; readonly libraries: number };
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

const names = {
  explained: 'explained, all rules',
  ten: 'columns, the same ten',
  duties: 'columns, all duties',
  dutiesMixed: 'columns, all duties, mixed',
  all: 'columns, all rules',
} as const;

/** The law for one person with reasons and for a caseload in columns, against ten of its rules in rules libraries, in one run. */
export async function benchLaw(say: (sentence: string) => void): Promise<LawFigures> {
  const book = bookOn(danishLaw, day);
  const programs = {
    duties: compileBook(book, 'person', ['duty']),
    all: compileBook(book),
    ten: onlyTen(compileBook(book)),
  };
  say(`Making ${caseload.toLocaleString('en')} people …`);
  const begun = performance.now();
  const population = benchPopulation(caseload, day);
  const columnsMs = performance.now() - begun;
  const mixedPeople = benchPopulation(mixed, day, 'mixed');
  const people = benchPeople(compared, day);

  say('Comparing answers …');
  const { opened, leftOut } = await openAll(people);
  const runs =
    (program: Program, of = population) =>
    () =>
      runColumns(program, of, day);
  const explained = people.filter((_, at) => at % 2 === 0);
  const ours: readonly Work[] = [
    {
      name: names.explained,
      people: explained.length,
      run: () => {
        for (const entries of explained) evaluate(danishLaw, entries, { on: day });
      },
    },
    { name: names.ten, people: caseload, run: runs(programs.ten) },
    { name: names.duties, people: caseload, run: runs(programs.duties) },
    { name: names.dutiesMixed, people: mixed, run: runs(programs.duties, mixedPeople) },
    { name: names.all, people: caseload, run: runs(programs.all) },
  ];
  const first = await inRounds(ours, 1);
  await inRounds(ours, 2);
  const theirs: Work[] = [];
  for (const { library, runner } of opened) theirs.push(await workOf(library, runner));

  say(`Measuring, ${rounds} rounds …`);
  const timings = await inRounds([...ours, ...theirs], rounds);
  const timing = (name: string) => timings.find((one) => one.name === name) ?? { name, people: 0, ms: [] };
  const row = (one: Timing, how: string, rules: number, isOther: boolean): LawRow => ({
    name: one.name,
    how,
    rules,
    people: one.people,
    perSecond: (1000 * one.people) / middle(one.ms),
    bestPerSecond: (1000 * one.people) / least(one.ms),
    dutiesOver: isOther ? timesFaster(timing(names.duties), one) : null,
    tenOver: isOther ? timesFaster(timing(names.ten), one) : null,
  });
  const counts: readonly (readonly [string, string, number])[] = [
    [names.explained, 'every rule with its reasons, from records', programs.all.rules.length],
    [names.ten, 'status and due day, from columns of records', programs.ten.rules.length],
    [names.duties, 'the same', programs.duties.rules.length],
    [names.dutiesMixed, 'people in no order: neighbours have nothing in common', programs.duties.rules.length],
    [names.all, 'the same, people by benefit again', programs.all.rules.length],
  ];
  const inColumns = ([name, , rules]: (typeof counts)[number]) => ({
    what: name,
    rules,
    first: first.find((one) => one.name === name)?.ms[0] ?? Number.NaN,
    median: middle(timing(name).ms),
    best: least(timing(name).ms),
  });
  return {
    machine: `${cpus()[0]?.model ?? 'unknown processor'}, one of ${cpus().length} cores, Node.js ${process.version}`,
    day,
    pack: book.pack.id,
    rounds,
    rows: [
      ...counts.map(([name, how, rules]) => row(timing(name), how, rules, false)),
      ...opened.map(({ library }) => row(timing(titleOf(library)), library.how, tenRules.length, true)),
    ],
    caseload: counts.filter(([name]) => timing(name).people === caseload).map(inColumns),
    columnsMs,
    compared: { people: people.length, libraries: opened.length },
    leftOut,
  };
}

function onlyTen(program: Program): Program {
  const ids = new Set<string>(tenRules.map(([id]) => id));
  return { ...program, rules: program.rules.filter(({ bound }) => ids.has(bound.rule.id)) };
}

interface Opened {
  readonly library: Library;
  readonly runner: Runner;
}

const titleOf = ({ name, version }: Library): string => `${name} ${version}`;

/** Loads the libraries that are there. One that answers otherwise than the law does is an error: its time would mean nothing. */
async function openAll(people: Parameters<typeof lawAnswersOf>[0]): Promise<{
  opened: readonly Opened[];
  leftOut: LawFigures['leftOut'];
}> {
  const opened: Opened[] = [];
  const leftOut: { name: string; why: string }[] = [];
  const wanted = lawAnswersOf(people);
  const inputs = people.map((entries) => plainInputsOf(entries, day));
  for (const library of libraries) {
    const runner = await library.open().catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      leftOut.push({ name: titleOf(library), why: library.absent ?? 'not installed; npm run bench installs it' });
      return null;
    });
    if (runner === null) continue;
    const answers = (await runner.run(inputs)).map((answer) => answersOf(runner.numbersOf(answer)));
    for (const [at, answer] of answers.entries()) {
      if (answer.join() === wanted[at]?.join()) continue;
      throw new Error(
        `${library.name} answers ${answer.join()}, the law ${wanted[at]?.join()}: ${JSON.stringify(inputs[at])}`,
      );
    }
    opened.push({ library, runner });
  }
  return { opened, leftOut };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

const lawAnswersOf = (people: ReturnType<typeof benchPeople>) => people.map((entries) => lawAnswers(entries, day));

/** The same few hundred people so often that a round takes about {@link roundMs}; finding out how often is the warm-up. */
async function workOf(library: Library, runner: Runner): Promise<Work> {
  const people = benchPeople(400, day).map((entries) => plainInputsOf(entries, day));
  const begun = performance.now();
  let times = 0;
  for (; times === 0 || performance.now() - begun < roundMs; times += 1) await runner.run(people);
  return {
    name: titleOf(library),
    people: times * people.length,
    run: async () => {
      for (let time = 0; time < times; time += 1) await runner.run(people);
    },
  };
}

/** How many times as many people a second. Of the best rounds: what else the machine did meanwhile is in the others. */
function timesFaster(ours: Timing, other: Timing): number {
  return ours.people / least(ours.ms) / (other.people / least(other.ms));
}
