import {
  ask,
  groupIndex,
  groups,
  labAnswer,
  lawsOf,
  owedPerYear,
  type Problem,
  type Progress,
  questionOf,
  type Scenario,
  scenarioInWords,
  type Thoroughness,
  withOwnStock,
} from '@fodfaeste/lab';
import { type EraGround, eraOf, type LabShelf, monthsOfEra, readGround, readScenario, readShelf } from './ground.ts';
import type { OwnCases } from './own-cases.ts';
import type { LabReport, LabTask, ShownDemand, ThoroughnessName } from './report.ts';

/** Thrown where a scenario cannot be reckoned: what is wrong, and in which line. */
export class BadScenario extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.en ?? 'The scenario cannot be reckoned.');
    this.problems = problems;
  }
}

/**
 * Draws and seeds of each, and the people at most that a run begins with: the rest are stood for by weights. In a tenth of the country the
 * offers of a small municipality come out right; in a twentieth some are lost.
 */
export const sizes: Readonly<Record<ThoroughnessName, Omit<Thoroughness, 'share'> & { readonly people: number }>> = {
  quick: { draws: 17, chances: 5, people: 40_000 },
  thorough: { draws: 41, chances: 16, people: 60_000 },
};

/**
 * Reckons a question from the shipped data: the same task gives the same answer. `tell` hears how far it is, many times a second.
 * @throws BadScenario where the text is no scenario, or asks for what cannot be
 */
export function reckon(folder: string, task: LabTask, tell: (progress: Progress) => void): LabReport {
  const shelf = readShelf(folder);
  const parsed = readScenario(task.scenario, shelf);
  if (!parsed.ok) throw new BadScenario(parsed.problems);
  const { scenario } = parsed;
  const era = eraOf(scenario);
  const codes = task.here ?? (scenario.municipalities === 'all' ? null : scenario.municipalities);
  const ground = groundFor(readGround(folder, era), codes, task.ownCases);
  const question = questionFor(ground, scenario, codes, task);
  const runs = ask(question);
  let step = runs.next();
  while (!step.done) {
    tell(step.value);
    step = runs.next();
  }
  return {
    title: scenario.title,
    era,
    start: scenario.start ?? monthsOfEra(era).day,
    municipalities: codes ?? 'all',
    ownCases: task.ownCases,
    thoroughness: task.thoroughness,
    changes: { da: scenarioInWords(scenario, 'da', shelf.known), en: scenarioInWords(scenario, 'en', shelf.known) },
    source: scenario.source,
    answer: labAnswer(step.value, question, ground.effects),
    demands: demandsOf(ground, shelf, scenario, codes),
  };
}

const ownSource =
  'open cases of the municipality in Fodfæste when the run was started, by benefit and readiness, in tens';

/** The ground, with the municipality's own people where they are asked for. */
function groundFor(ground: EraGround, codes: readonly string[] | null, own: OwnCases | null): EraGround {
  const [code] = codes ?? [];
  if (own === null || code === undefined) return ground;
  const stock = groups.map((group) => own.people[group] ?? 0);
  return { ...ground, baseline: withOwnStock(ground.baseline, code, stock, ownSource) };
}

function questionFor(
  ground: EraGround,
  scenario: Scenario,
  codes: readonly string[] | null,
  { here, thoroughness, seed }: LabTask,
) {
  const { draws, chances, people } = sizes[thoroughness];
  const there = ground.baseline.municipalities
    .filter(({ municipality }) => codes === null || codes.includes(municipality.code))
    .reduce((sum, { stock }) => sum + stock.reduce((all, one) => all + one, 0), 0);
  const share = Math.min(1, people / Math.max(1, there));
  try {
    return questionOf(ground, scenario, { draws, chances, share }, seed, here);
  } catch (error) {
    if (error instanceof RangeError) throw new BadScenario([cannotBe(error)]);
    throw error;
  }
}

/** What only the figures show: more saved than there is, a municipality that is not there. */
const cannotBe = (error: RangeError): Problem => ({
  line: 1,
  column: 1,
  da: /budget/i.test(error.message)
    ? 'Der spares mere, end indsatsen koster her.'
    : 'Ikke alle kommuner i scenariet er kendt.',
  en: error.message,
});

function demandsOf(
  { baseline, tableOf }: EraGround,
  { known }: LabShelf,
  scenario: Scenario,
  codes: readonly string[] | null,
): readonly ShownDemand[] {
  const here = baseline.municipalities.filter(
    ({ municipality }) => codes === null || codes.includes(municipality.code),
  );
  const stocks = baseline.groups.map(({ group, make, elapsed }) => {
    const persons = here.reduce((sum, { stock }) => sum + (stock[groupIndex(group)] ?? 0), 0);
    return { group, persons, make, elapsed };
  });
  const before = scenario.before.law ?? 'today';
  const names = [...new Set([before, ...lawsOf(scenario)])];
  return names.map((law): ShownDemand => {
    const table = tableOf(law);
    const owed = owedPerYear(table, stocks);
    return {
      law,
      words: known.laws.get(law) ?? { da: `Loven, som den var ${law}`, en: `The law as it was on ${law}` },
      day: table.lawDay,
      packs: table.packs,
      ...table.demands,
      owed: groups.map((group) => ({ group, talks: 0, fundTalks: 0, offers: 0, ...owed.get(group) })),
    };
  });
}
