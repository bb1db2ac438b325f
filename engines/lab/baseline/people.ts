import { ageBands, educations, type Group } from '../model/groups.ts';
import type { Constants } from './constants.ts';
import { allFunds, wholeCountry } from './dagpenge.ts';
import { type LabTables, numberOf } from './tables.ts';

const memberBands: Readonly<Record<string, (typeof ageBands)[number]>> = {
  '16-24 år': 'under25',
  '25-29 år': '25-29',
  '30-39 år': '30-49',
  '40-49 år': '30-49',
  '50-59 år': '50+',
  '60 år og derover': '50+',
};

/**
 * Shares of a group by age band and education, row by age, sum 1: the two taken as independent. Ages of dagpenge are those of the members of
 * all a-kasser (counted, though not of the unemployed among them); the rest is assumed (`lab/constants.csv`).
 */
export function makeOf(tables: LabTables, constants: Constants, group: Group): number[] {
  const ages = group === 'dagpenge' ? memberAges(tables) : constants.spread('age_share', group);
  const schools = constants.spread('education_share', group);
  const cells = ageBands.flatMap((age) => educations.map((education) => (ages[age] ?? 0) * (schools[education] ?? 0)));
  const sum = cells.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new RangeError(`lab/constants.csv has no ages or educations of ${group}.`);
  return cells.map((cell) => cell / sum);
}

function memberAges(tables: LabTables): Readonly<Record<string, number>> {
  const ages: Record<string, number> = {};
  for (const row of tables.insured) {
    const band = memberBands[row['label'] ?? ''];
    if (row['kind'] !== 'members_age' || row['region'] !== wholeCountry || row['fund_code'] !== allFunds || !band)
      continue;
    ages[band] = (ages[band] ?? 0) + (numberOf(row['value']) ?? 0);
  }
  return ages;
}
