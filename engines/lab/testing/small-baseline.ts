import { plainDate } from '@fodfaeste/law/dates';
import type { Baseline, GroupFacts } from '../model/baseline.ts';
import type { DemandTable } from '../model/demand.ts';
import { ageCount, educationCount, type Group, groupCount, groups, offerKinds, spellWeeks } from '../model/groups.ts';
import type { Plan, Settings } from '../model/plan.ts';
import type { Starters } from '../run/unit.ts';

const flat = (share: number) => Array.from({ length: spellWeeks }, () => share);
/** Steady state of a chance of leaving that does not change. */
const elapsed = (leaves: number) => {
  const raw = Array.from({ length: spellWeeks }, (_, week) => (1 - leaves) ** week);
  const sum = raw.reduce((all, one) => all + one, 0);
  return raw.map((one) => one / sum);
};

const leavesOf = (group: Group): number => (group === 'dagpenge' ? 0.08 : group === 'fleksjob' ? 0.002 : 0.01);

const facts = (group: Group): GroupFacts => ({
  group,
  hasFlows: group === 'dagpenge',
  make: Array.from({ length: ageCount * educationCount }, () => 1 / (ageCount * educationCount)),
  elapsed: elapsed(leavesOf(group)),
  leaves: flat(leavesOf(group)),
  destinations: {
    shares: { job: 0.6, education: 0.1, 'other-benefit': 0.02, out: 0.28 },
    to: { sygedagpenge: 0.5, aktivitetsparat: 0.5 },
  },
  benefitWeekOere: 300_000,
  onLadder: group !== 'fleksjob',
  municipalShare: 0.5,
  offerStarts: {
    guidance: 0.01,
    'ordinary-education': 0.001,
    praktik: 0.005,
    'private-loentilskud': 0.0005,
    'public-loentilskud': 0.0005,
    nytteindsats: 0.0005,
    mentor: 0.001,
  },
  paidHoursShare: 0.1,
  paidHours: 8,
  caseload: 45,
  talkMinutes: 90,
});

/** A made-up country of small municipalities: numbers chosen to be easy to reckon with, not to be true. */
export function smallBaseline(municipalities = 3, peopleEach = 2400): Baseline {
  const stock = groups.map((group) => (group === 'dagpenge' ? 600 : (peopleEach - 600) / (groupCount - 1)));
  return {
    day: plainDate('2026-01-01'),
    dataVersion: 'made-up',
    lawDay: plainDate('2026-01-01'),
    groups: groups.map(facts),
    municipalities: Array.from({ length: municipalities }, (_, at) => ({
      municipality: { code: String(9000 + at), name: `Kommune ${at}`, region: 'Region', centre: [10 + at, 56] },
      stock,
      inflow: groups.map((group, place) => (stock[place] ?? 0) * leavesOf(group)),
      leaves: groups.map(() => 1),
      offers: offerKinds.map(() => 1),
      companyJobs: 5000,
    })),
    season: Array.from({ length: 52 }, () => 1),
    offers: offerKinds.map((kind) => ({
      kind,
      weeks: kind === 'praktik' ? 5 : 8,
      priceWeekOere: kind === 'guidance' ? 200_000 : 20_000,
      consultantHours: kind === 'praktik' || kind.endsWith('loentilskud') ? 8 : 0,
      needsCompany: kind === 'praktik' || kind.endsWith('loentilskud') || kind === 'nytteindsats',
    })),
    staff: { yearOere: 60_000_000, consultantYearOere: 60_000_000, hoursYear: 1400 },
    unregulatedShare: 0.3,
    origins: [],
  };
}

/** The same with a forecast of a year in every municipality: a wave that differs by stock and place. */
export const withAhead = (baseline: Baseline): Baseline => ({
  ...baseline,
  municipalities: baseline.municipalities.map((one, at) => {
    const wave = (size: number) =>
      Array.from({ length: 52 }, (_, week) => 1 + size * Math.sin((week + 5 * at) / 8) + week / 260);
    return {
      ...one,
      ahead: {
        dagpenge: { people: wave(0.1).map((share) => 600 * share), pace: wave(0.5) },
        cash: { people: wave(0.05).map((share) => 800 * share), pace: wave(0.3) },
      },
    };
  }),
});

/** A talk each month for half a year, then each quarter; an offer in week 26 and each year. */
export function smallDemand(counts = (1 << offerKinds.length) - 1): DemandTable {
  const rows = groupCount * ageCount * educationCount;
  const talks = new Uint8Array(rows * spellWeeks);
  const offers = new Uint8Array(rows * spellWeeks);
  for (let row = 0; row < rows; row += 1)
    for (let week = 0; week < spellWeeks; week += 1) {
      talks[row * spellWeeks + week] = week < 26 ? Number(week % 4 === 1) : Number(week % 13 === 0);
      offers[row * spellWeeks + week] = Number(week % 52 === 26);
    }
  return {
    lawDay: plainDate('2026-01-01'),
    packs: ['made-up'],
    talks,
    fundTalks: new Uint8Array(rows * spellWeeks),
    offers,
    counts,
    mayBeLeftOut: { talks: 0, offers: 0 },
    demands: { duties: 0, groupOnly: 0 },
  };
}

export const usualSettings: Settings = {
  demand: 0,
  voluntary: 0.5,
  budget: 1,
  caseload: {},
  offers: {},
  prices: {},
  guidanceCeilingOere: null,
  priority: 'due-first',
  cut: 'unregulated-first',
  paidHours: 1,
  changes: 0.5,
  fundHasFirstMonths: true,
  extraTalks: 0,
  closed: [],
};

export const planOf = (settings: Partial<Settings> = {}, weeks = 104, demand = smallDemand()): Plan => ({
  id: 'test',
  weeks,
  demands: [demand],
  from: [{ week: 0, settings: { ...usualSettings, ...settings } }],
});

/** One starter for each person of the baseline, spread over weeks as `elapsed` says. */
export function startersOf(baseline: Baseline): Starters {
  const rows: [number, number, number, number, number][] = [];
  for (const [municipality, { stock }] of baseline.municipalities.entries())
    for (const [group, people] of stock.entries()) {
      const { elapsed: shares } = baseline.groups[group] as GroupFacts;
      const whole = Math.round(people);
      let [sum, week] = [shares[0] ?? 1, 0];
      for (let one = 0; one < whole; one += 1) {
        while ((one + 0.5) / whole > sum && week < spellWeeks - 1) {
          week += 1;
          sum += shares[week] ?? 0;
        }
        rows.push([municipality, group, one % ageCount, Math.floor(one / ageCount) % educationCount, week]);
      }
    }
  const column = <T extends Uint8Array | Uint16Array>(kind: { from(values: number[]): T }, at: number) =>
    kind.from(rows.map((row) => row[at] ?? 0));
  return {
    municipality: column(Uint16Array, 0),
    group: column(Uint8Array, 1),
    age: column(Uint8Array, 2),
    education: column(Uint8Array, 3),
    elapsed: column(Uint16Array, 4),
  };
}
