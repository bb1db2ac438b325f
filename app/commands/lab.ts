import path from 'node:path';
import type { Problem } from '@fodfaeste/lab';
import { findMunicipality, readMunicipalities } from '../kernel/config/municipality.ts';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { BadScenario, type LabReport, type LabTask, reckon, reportAsText } from '../lab/index.ts';
import { CommandRefused } from './command-refused.ts';
import { out } from './out.ts';
import { textOfFile } from './text-file.ts';

/** Flags of `fodfaeste lab`. `--municipality` is one that every command knows. */
export const labFlags = ['seed'] as const;

interface LabWords {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly municipality: string | undefined;
  readonly thorough: boolean;
  readonly json: boolean;
}

const mostSeed = 2_147_483_647;

/** `lab run SCENARIO.yaml`: outcomes by group with intervals and the difference to the baseline. */
export function lab({ words, flags, municipality, thorough, json }: LabWords): void {
  const [what, file] = words;
  if (what !== 'run' || file === undefined)
    throw badSetting('Brug: lab run SCENARIE.yaml [--seed TAL].', 'Use: lab run SCENARIO.yaml [--seed NUMBER].');
  const task = {
    scenario: textOfFile(file),
    here: municipality === undefined ? null : [codeOf(municipality)],
    ownCases: null,
    thoroughness: thorough ? 'thorough' : 'quick',
    seed: seedOf(flags['seed'] ?? '1'),
  } as const;
  const report = reckoned(file, task);
  out(json ? JSON.stringify(report, null, 2) : reportAsText(report));
}

function reckoned(file: string, task: LabTask): LabReport {
  try {
    return reckon(path.join(rootFolder(), 'data'), task, percentTold());
  } catch (error) {
    if (!(error instanceof BadScenario)) throw error;
    const told = (lang: 'da' | 'en') => error.problems.map((one) => lineOf(file, one, lang)).join('\n');
    throw new CommandRefused({ da: told('da'), en: told('en') });
  }
}

const lineOf = (file: string, { line, column, ...words }: Problem, lang: 'da' | 'en') =>
  `${file}:${line}:${column}: ${words[lang]}`;

/** Somebody at a screen waits up to some minutes; a pipe wants the answer alone. */
function percentTold(): (progress: { readonly done: number; readonly of: number }) => void {
  if (!process.stderr.isTTY) return () => {};
  let told = -1;
  return ({ done, of }) => {
    const percent = Math.floor((100 * done) / of);
    if (percent === told) return;
    told = percent;
    process.stderr.write(done === of ? '\r      \r' : `\r${percent} %`);
  };
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= mostSeed) return seed;
  throw badSetting(
    `--seed skal være et helt tal fra 0 til ${mostSeed}, ikke ${text}.`,
    `--seed must be a whole number from 0 to ${mostSeed}, not ${text}.`,
  );
}

/** A municipality by code or name, as `npm start` takes it. */
function codeOf(typed: string): string {
  const all = readMunicipalities(textOfFile(path.join(rootFolder(), 'data/geo/kommuner.csv')));
  return String(findMunicipality(all, typed, '--municipality').code).padStart(4, '0');
}
