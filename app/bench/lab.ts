import path from 'node:path';
import {
  groups,
  type LabGround,
  parseScenario,
  plainRun,
  type Question,
  questionOf,
  referenceSetup,
  runUnits,
} from '@fodfaeste/lab';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { readGround, readShelf } from '../lab/index.ts';

export interface LabFigures {
  readonly people: number;
  readonly weeks: number;
  readonly duties: number;
  readonly personWeeks: number;
  /** Seconds of one core (processor time), and the memory the run added at most. */
  readonly seconds: number;
  readonly perSecond: number;
  readonly megabytes: number;
  /** The same model with an object for each person, on some municipalities. */
  readonly plain: { readonly personWeeks: number; readonly perSecond: number };
}

const weeks = 260;
/** People the aim speaks of. The country's stocks are fewer, and are not blown up: what so many would take is told beside. */
const aim = 400_000;
/** Municipalities the plain run goes through: enough to be warm, few enough to wait for. */
const few = 3;

/**
 * The whole country through five years with the duties of the law, on one thread; and, in the same run, the same model written with an object
 * for each person (held equal by a test). Processor time, so that what else the machine does counts little.
 */
export function benchLab(): LabFigures {
  const ground = readGround(path.join(rootFolder(), 'data'), 'latest');
  const question = questionFor(ground);
  const setup = referenceSetup(question);
  runUnits(setup, question.units.slice(0, 2));
  const before = process.memoryUsage();
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const first = before.heapUsed + before.arrayBuffers;
  const run = timed(() => runUnits(setup, question.units));
  const megabytes = Math.max(0, held() - first) / 2 ** 20;
  plainRun(setup, 0);
  const plain = timed(() =>
    Array.from({ length: few }, (_, at) => plainRun(setup, at + 1).personWeeks).reduce((sum, one) => sum + one, 0),
  );
  const table = question.before.demands[0];
  return {
    people: question.starters.group.length,
    weeks,
    duties: table?.demands.duties ?? 0,
    personWeeks: run.value.personWeeks,
    seconds: run.seconds,
    perSecond: run.value.personWeeks / run.seconds,
    megabytes,
    plain: { personWeeks: plain.value, perSecond: plain.value / plain.seconds },
  };
}

function questionFor(ground: LabGround): Question {
  const { known } = readShelf(path.join(rootFolder(), 'data'));
  const text = `format: 1\nid: bench\ntitle:\n  da: Måling\n  en: Measurement\nweeks: ${weeks}\nmunicipalities: all\n`;
  const parsed = parseScenario(text, known);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.en);
  return questionOf(ground, parsed.scenario, { draws: 1, chances: 0, share: 1 }, 1);
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return { value, seconds: (user + system) / 1e6 };
}

/** The figures in words. */
export function labReport(figures: LabFigures): string {
  const { people, seconds, perSecond, megabytes, plain, duties } = figures;
  const ofAim = (seconds * aim) / people;
  const million = (number: number) => `${(number / 1e6).toFixed(2)} M`;
  return [
    `${people} people × ${figures.weeks} weeks, ${groups.length} groups, ${duties} duties of the law: ${seconds.toFixed(1)} s of one core`,
    `  ${aim} people at this speed: ${ofAim.toFixed(1)} s`,
    `  columns          ${million(perSecond)} person-weeks/s, ${megabytes.toFixed(0)} MB`,
    `  one object each  ${million(plain.perSecond)} person-weeks/s`,
    `  columns are ${(perSecond / plain.perSecond).toFixed(1)} times as fast`,
  ].join('\n');
}
