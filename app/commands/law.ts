import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  answerAsJson,
  danishLaw,
  evaluate,
  type FileProblem,
  isProblem,
  type LawCase,
  NoLawThen,
  readCases,
  readEntries,
  readYaml,
  runCase,
  timeline,
} from '@fodfaeste/law';
import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import { say } from '../kernel/text/bilingual.ts';
import { CommandRefused } from './command-refused.ts';
import { answerAsText, timelineAsText } from './law-text.ts';
import { out } from './out.ts';

/** Flags of `fodfaeste law`. */
export const lawFlags = ['facts', 'on', 'from', 'to', 'known-at', 'subject', 'expected'] as const;

interface LawWords {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
}

/** `law evaluate`, `law timeline` and `law cases`. The answer is the exit code: 0, 1 for cases that failed. */
export function law({ words, flags, json }: LawWords): number {
  const [what, folder] = words;
  if (what === 'evaluate') return lawEvaluate(flags, json);
  if (what === 'timeline') return lawTimeline(flags, json);
  if (what === 'cases' && folder !== undefined) return lawCases(folder, json);
  throw refused(
    'Brug: law evaluate --facts FIL --on DATO, law timeline --facts FIL --from DATO --to DATO, eller law cases MAPPE.',
    'Use: law evaluate --facts FILE --on DATE, law timeline --facts FILE --from DATE --to DATE, or law cases DIR.',
  );
}

type Flags = LawWords['flags'];

/** A day given by a flag. */
function dayOf(flags: Flags, name: 'on' | 'from' | 'to'): PlainDate {
  const given = flags[name];
  if (given === undefined)
    throw refused(`--${name} mangler (en dag, ÅÅÅÅ-MM-DD).`, `--${name} is missing (a day, YYYY-MM-DD).`);
  if (isPlainDate(given)) return given;
  throw refused(
    `--${name} skal være en dato, der findes (ÅÅÅÅ-MM-DD), ikke ${given}.`,
    `--${name} must be a date that exists (YYYY-MM-DD), not ${given}.`,
  );
}

/** What evaluate and timeline have in common. */
function askedOf(flags: Flags) {
  const { facts, subject = 'person', expected } = flags;
  const knownAt = flags['known-at'];
  if (facts === undefined)
    throw refused('--facts mangler (en fil med oplysninger).', '--facts is missing (a file of facts).');
  if (knownAt !== undefined && !isPlainDate(knownAt.slice(0, 10)))
    throw refused(`--known-at skal være en dato, ikke ${knownAt}.`, `--known-at must be a date, not ${knownAt}.`);
  if (subject !== 'person' && subject !== 'virksomhed' && subject !== 'kommune')
    throw refused('--subject er person, virksomhed eller kommune.', '--subject is person, virksomhed or kommune.');
  const acts = expected?.split(',') ?? [];
  const known = danishLaw.overlays.filter((overlay) => overlay.expected).map(({ id }) => id);
  const stray = acts.find((id) => !known.includes(id));
  if (stray !== undefined)
    throw refused(
      `--expected kender ${known.join(', ')}, ikke ${stray}.`,
      `--expected knows ${known.join(', ')}, not ${stray}.`,
    );
  const asked = { subject, ...(knownAt === undefined ? {} : { knownAt }), expected: acts } as const;
  return { entries: factsOf(facts), asked, knownAt: knownAt ?? null };
}

/** Runs the question; a day before the first version of the law is the asker's fault, said in both languages. */
function answered(ask: () => string): number {
  try {
    out(ask());
    return 0;
  } catch (error) {
    if (error instanceof NoLawThen)
      throw refused(
        'Reglerne begynder den 1. januar 2020. Vælg en senere dag.',
        `${error.message} The rules begin on 2020-01-01.`,
      );
    throw error;
  }
}

function lawEvaluate(flags: Flags, json: boolean): number {
  const on = dayOf(flags, 'on');
  const { entries, asked, knownAt } = askedOf(flags);
  return answered(() => {
    const answer = evaluate(danishLaw, entries, { ...asked, on });
    return json ? JSON.stringify(answerAsJson(answer, { knownAt, trace: true }), null, 2) : answerAsText(answer);
  });
}

function lawTimeline(flags: Flags, json: boolean): number {
  const [from, to] = [dayOf(flags, 'from'), dayOf(flags, 'to')];
  if (to <= from) throw refused('--to skal ligge efter --from.', '--to must lie after --from.');
  const { entries, asked } = askedOf(flags);
  return answered(() => {
    const lines = timeline(danishLaw, entries, { ...asked, from, to });
    if (!json) return timelineAsText(lines);
    const plain = lines.map(({ rule, spans }) => ({
      rule: rule.id,
      name: rule.name.da,
      kind: rule.kind,
      bearer: rule.bearer,
      spans,
    }));
    return JSON.stringify({ from, to, rules: plain }, null, 2);
  });
}

function factsOf(file: string) {
  const yaml = readYaml(textOf(file));
  if (isProblem(yaml)) throw badFile(file, [yaml]);
  const top = yaml.document.contents as unknown as { get?: (key: string, keep: boolean) => unknown } | null;
  const list =
    top !== null && typeof top.get === 'function' && !('push' in top) ? top.get('facts', true) : yaml.document.contents;
  const entries = readEntries(yaml, list ?? yaml.document.contents);
  const problems = entries.filter((one): one is FileProblem => isProblem(one));
  if (problems.length > 0) throw badFile(file, problems);
  return entries as Exclude<(typeof entries)[number], FileProblem>[];
}

function lawCases(folder: string, json: boolean): number {
  let passed = 0;
  const failed: { file: string; line: number; name: string; differences: readonly string[] }[] = [];
  for (const file of yamlFiles(folder)) {
    const cases = readCases(textOf(file));
    const problems = cases.filter((one): one is FileProblem => isProblem(one));
    if (problems.length > 0) throw badFile(file, problems);
    for (const one of cases) {
      if (isProblem(one)) continue;
      const differences = differencesOf(one);
      if (differences.length === 0) passed += 1;
      else failed.push({ file, line: one.line, name: one.name, differences });
    }
  }
  if (json) out(JSON.stringify({ passed, failed }, null, 2));
  else {
    for (const { file, line, name, differences } of failed)
      out([`${file}:${line}  ${name}`, ...differences.map((one) => `    ${one}`)].join('\n'));
    out(`${passed} passed, ${failed.length} failed`);
  }
  return failed.length === 0 ? 0 : 1;
}

function differencesOf(one: LawCase): readonly string[] {
  try {
    return runCase(danishLaw, one).differences;
  } catch (error) {
    if (error instanceof NoLawThen) return [error.message];
    throw error;
  }
}

function yamlFiles(folder: string): readonly string[] {
  const kind = statSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) throw refused(`${folder} findes ikke.`, `${folder} does not exist.`);
  if (kind.isFile()) return [folder];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
  if (files.length === 0) throw refused(`${folder} har ingen YAML-filer.`, `${folder} holds no YAML files.`);
  return files;
}

const refused = (da: string, en: string) => new CommandRefused(say(da, en));

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw refused(`${file} kan ikke læses.`, `${file} cannot be read.`);
  }
}

function badFile(file: string, problems: readonly FileProblem[]): Error {
  const told = (lang: 'da' | 'en') =>
    problems.map((one) => `${file}:${one.line}: ${one.field === '' ? '' : `${one.field}: `}${one[lang]}`).join('\n');
  return refused(told('da'), told('en'));
}
