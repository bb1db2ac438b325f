import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Baseline,
  baselineOf,
  type Fitted,
  type Known,
  type LabGround,
  lawWords,
  type Parsed,
  parseScenario,
  readEffects,
  type Scenario,
  type ShownEffect,
  tablesOf,
} from '@fodfaeste/lab';
import { danishLaw } from '@fodfaeste/law';
import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { readBaselineTables } from './read-baseline-tables.ts';

/** Which public figures a question stands on: those of 2021-22, or the latest. */
export type Era = 'past' | 'latest';

/** Scenarios that begin before this day ask of the years around 2022. */
const latestFrom = '2024-01-01';

/** The twelve months of each baseline; the day is the first after them, and a Monday. */
const eras = {
  past: { from: '2021M08', to: '2022M07', until: '2025M07', day: plainDate('2022-08-01') },
  latest: { from: '2025M08', to: '2026M07', until: '2026M07', day: plainDate('2026-08-03') },
} as const satisfies Readonly<Record<Era, object>>;

export const eraOf = ({ start }: Pick<Scenario, 'start'>): Era =>
  start !== null && start < latestFrom ? 'past' : 'latest';

/** First and last month of an era's figures, and the first day after them. */
export const monthsOfEra = (era: Era): { readonly from: string; readonly to: string; readonly day: PlainDate } =>
  eras[era];

/** What a scenario may name, and what ships. Cheap: no figures are read for it. */
export interface LabShelf {
  readonly known: Known;
  readonly effects: readonly ShownEffect[];
  readonly shipped: readonly ShippedScenario[];
}
export interface ShippedScenario {
  readonly text: string;
  readonly scenario: Scenario;
}

const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Reads names and shipped scenarios from the data folder. @throws Error where a shipped scenario is wrong */
export function readShelf(folder: string): LabShelf {
  const effects = readEffects(textOf(folder, 'lab/effects.csv'));
  const municipalities = textOf(folder, 'geo/kommuner.csv')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [code = '', name = ''] = line.split(',');
      return code === '' || code === christiansoe ? [] : [{ code, name }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const known: Known = {
    day: eras.latest.day,
    laws: lawWords(danishLaw),
    firstLawDay: danishLaw.packs[0]?.from ?? eras.past.day,
    municipalities,
    effects,
  };
  const files = readdirSync(path.join(folder, 'lab/scenarios')).filter((file) => file.endsWith('.yaml'));
  const shipped = files.toSorted().map((file): ShippedScenario => {
    const text = textOf(folder, `lab/scenarios/${file}`);
    const parsed = parseScenario(text, known);
    if (!parsed.ok) throw new Error(`${file} is wrong: ${parsed.problems[0]?.en ?? ''}`);
    return { text, scenario: parsed.scenario };
  });
  return { known, effects, shipped };
}

// Ertholmene lie under the Ministry of Defence and are no municipality.
const christiansoe = '0411';

export interface EraGround extends LabGround {
  readonly baseline: Baseline & { readonly fitted: Fitted };
  readonly effects: readonly ShownEffect[];
}

/** Figures, law and effects that a question of an era stands on. Reads 90,000 rows and, of the latest, forecasts who comes: two to three seconds, in a thread of its own. */
export function readGround(folder: string, era: Era): EraGround {
  const { from, to, until, day } = eras[era];
  return {
    baseline: baselineOf(readBaselineTables(folder), { from, to, until, day, lawDay: day }),
    law: danishLaw,
    effects: readEffects(textOf(folder, 'lab/effects.csv')),
    tableOf: tablesOf(danishLaw, day),
  };
}

export const readScenario = (text: string, { known }: Pick<LabShelf, 'known'>): Parsed => parseScenario(text, known);
