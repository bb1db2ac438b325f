import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  answerAsJson,
  danishLaw,
  evaluate,
  type FileProblem,
  isProblem,
  NoLawThen,
  readCases,
  readEntries,
  readYaml,
  runCase,
} from '@fodfaeste/law';
import { isPlainDate } from '@fodfaeste/law/dates';
import { badSetting } from '../kernel/config/settings-error.ts';
import { answerAsText } from './law-text.ts';
import { out } from './out.ts';

/** Flags of `fodfaeste law`. */
export const lawFlags = ['facts', 'on', 'known-at', 'subject', 'expected'] as const;

interface LawWords {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
}

/** `law evaluate` and `law cases`. The answer is the exit code: 0, 1 for cases that failed. */
export function law({ words, flags, json }: LawWords): number {
  const [what, folder] = words;
  if (what === 'evaluate') return lawEvaluate(flags, json);
  if (what === 'cases' && folder !== undefined) return lawCases(folder, json);
  throw badSetting(
    'Brug: law evaluate --facts FIL --on DATO, eller law cases MAPPE.',
    'Use: law evaluate --facts FILE --on DATE, or law cases DIR.',
  );
}

function lawEvaluate(flags: LawWords['flags'], json: boolean): number {
  const { facts, on, subject = 'person', expected } = flags;
  const knownAt = flags['known-at'];
  if (facts === undefined || on === undefined)
    throw badSetting('law evaluate kræver --facts og --on.', 'law evaluate needs --facts and --on.');
  if (!isPlainDate(on))
    throw badSetting(
      `--on skal være en dato, der findes (ÅÅÅÅ-MM-DD), ikke ${on}.`,
      `--on must be a date that exists (YYYY-MM-DD), not ${on}.`,
    );
  if (knownAt !== undefined && !isPlainDate(knownAt.slice(0, 10)))
    throw badSetting(`--known-at skal være en dato, ikke ${knownAt}.`, `--known-at must be a date, not ${knownAt}.`);
  if (subject !== 'person' && subject !== 'virksomhed' && subject !== 'kommune')
    throw badSetting('--subject er person, virksomhed eller kommune.', '--subject is person, virksomhed or kommune.');
  const entries = factsOf(facts);
  const asked = {
    subject,
    on,
    ...(knownAt === undefined ? {} : { knownAt }),
    expected: expected?.split(',') ?? [],
  } as const;
  try {
    const answer = evaluate(danishLaw, entries, asked);
    out(
      json
        ? `${JSON.stringify(answerAsJson(answer, { knownAt: knownAt ?? null, trace: true }), null, 2)}\n`
        : answerAsText(answer),
    );
    return 0;
  } catch (error) {
    if (error instanceof NoLawThen)
      throw badSetting(`Reglerne begynder den 1. januar 2020; ${on} ligger før.`, error.message);
    throw error;
  }
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
      const { differences } = runCase(danishLaw, one);
      if (differences.length === 0) passed += 1;
      else failed.push({ file, line: one.line, name: one.name, differences });
    }
  }
  if (json) out(`${JSON.stringify({ passed, failed }, null, 2)}\n`);
  else {
    for (const { file, line, name, differences } of failed)
      out(`${file}:${line}  ${name}\n${differences.map((one) => `    ${one}\n`).join('')}`);
    out(`${passed} passed, ${failed.length} failed\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

function yamlFiles(folder: string): readonly string[] {
  const kind = statSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) throw badSetting(`${folder} findes ikke.`, `${folder} does not exist.`);
  if (kind.isFile()) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw badSetting(`${file} kan ikke læses.`, `${file} cannot be read.`);
  }
}

function badFile(file: string, problems: readonly FileProblem[]): Error {
  const told = (lang: 'da' | 'en') =>
    problems.map((one) => `${file}:${one.line}: ${one.field === '' ? '' : `${one.field}: `}${one[lang]}`).join('\n');
  return badSetting(told('da'), told('en'));
}
