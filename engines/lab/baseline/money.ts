import type { Origin } from '../model/baseline.ts';
import type { Group } from '../model/groups.ts';
import type { Constants } from './constants.ts';
import type { LabTables, TableRow } from './tables.ts';

export interface BenefitRate {
  /** Øre a week, for a full-time person. */
  readonly weekOere: number;
  readonly origin: Origin;
}

interface Wanted {
  readonly benefit: string;
  readonly group: string;
  readonly words: string;
}

const wanted: Readonly<Partial<Record<Group, Wanted>>> = {
  dagpenge: { benefit: 'dagpenge', group: 'fuldtidsforsikrede', words: 'the highest rate; the mean is lower' },
  jobparat: { benefit: 'kontanthjaelp', group: 'fyldt 30 aar andre', words: 'over 30 without children' },
  aktivitetsparat: { benefit: 'kontanthjaelp', group: 'fyldt 30 aar andre', words: 'over 30 without children' },
  sygedagpenge: { benefit: 'sygedagpenge', group: 'hoejeste beloeb', words: 'the highest amount; the mean is lower' },
  jobafklaring: { benefit: 'ressourceforloebsydelse', group: 'forsoerger', words: 'with children; others get less' },
  ressourceforloeb: {
    benefit: 'ressourceforloebsydelse',
    group: 'forsoerger',
    words: 'with children; others get less',
  },
  revalidering: { benefit: 'revalideringsydelse', group: 'over 30 aar', words: 'over 30' },
  ledighedsydelse: { benefit: 'ledighedsydelse', group: 'maksimum', words: 'the highest rate' },
};

/** Benefit a week of a group in the year nearest to the one asked for (`data/rates`), moved along with the rate of dagpenge. */
export function benefitRate(tables: LabTables, constants: Constants, group: Group, year: number): BenefitRate {
  const month = constants.find('benefit_month', youngGroups.includes(group) ? 'uddannelsesparat' : group);
  if (month) {
    const standing = group === 'integration' ? 'assumed' : month.standing;
    return rate(group, (month.value * 12) / 52, standing, `${month.source}, ${month.note}`);
  }
  const asked = wanted[group];
  if (!asked) return rate(group, 0, 'assumed', 'no rate was found: the benefit is not counted in the money');
  const found = nearest(tables.rates, asked.benefit, asked.group, year);
  const moved = dagpengeIndex(tables.rates, year) / dagpengeIndex(tables.rates, found.year);
  const same = found.year === year;
  const words =
    moved === 1
      ? same
        ? ''
        : `, no rate of ${year} is in hand`
      : `, times ${moved.toFixed(3)} as dagpenge from ${found.year} on`;
  return rate(
    group,
    found.week * moved,
    same ? 'counted' : 'assumed',
    `rates/satser.csv ${found.year}, ${asked.benefit}, ${asked.group} (${asked.words})${words}`,
  );
}

/** Paid the rate of uddannelseshjælp: the young, and those in the integration programme (assumed the same). */
const youngGroups: readonly Group[] = ['aabenlyst_uddannelsesparat', 'uddannelsesparat', 'integration'];

const rate = (group: Group, week: number, standing: Origin['standing'], source: string): BenefitRate => ({
  weekOere: Math.round(week * 100),
  origin: { what: `benefit ${group}: ${Math.round(week)} DKK a week`, standing, source },
});

/** The rate of dagpenge a week in the year nearest to the one asked for: what other rates are moved by. */
const dagpengeIndex = (rates: readonly TableRow[], year: number): number =>
  nearest(rates, 'dagpenge', 'fuldtidsforsikrede', year).week;

/** The row of the nearest year; of two as near, the later. @throws RangeError when no row is of the kind */
function nearest(rates: readonly TableRow[], benefit: string, group: string, year: number) {
  const rows = rates
    .filter((row) => row['benefit'] === benefit && (row['group'] === group || row['group'] === alias[group]))
    .map((row) => ({ year: Number(row['year']), week: weekly(Number(row['amount_dkk']), row['unit'] ?? '') }))
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year);
  const [first] = rows;
  if (!first) throw new RangeError(`rates/satser.csv has no ${benefit} ${group}.`);
  return first;
}

const alias: Readonly<Record<string, string>> = { 'over 30 aar': 'fyldt 30 aar' };

function weekly(amount: number, unit: string): number {
  if (unit === 'per_week') return amount;
  if (unit === 'per_month') return (amount * 12) / 52;
  if (unit === 'per_day') return amount * 5;
  throw new RangeError(`rates/satser.csv: a rate in ${unit} is not understood.`);
}
