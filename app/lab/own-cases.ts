import { type Group, groups } from '@fodfaeste/lab';
import { eraOf } from './ground.ts';

/** Open cases of one kind, as they are counted. */
export interface CaseCount {
  readonly benefit: string | null;
  readonly readiness: string | null;
  readonly cases: number;
}

/** The municipality's own people by group, in tens: nobody can be seen in it, and it is all that is kept. */
export interface OwnCases {
  readonly people: Readonly<Partial<Record<Group, number>>>;
  /** Open cases in tens that belong to no group of the lab: other benefits, or no assessment yet. */
  readonly outside: number;
}

/** Whoever is one of fewer than five is not counted; others are counted in tens. */
const inTens = (cases: number): number => (cases < 5 ? 0 : Math.round(cases / 10) * 10);

const byBenefit: Readonly<Record<string, Group>> = {
  dagpenge: 'dagpenge',
  overgangsydelse: 'integration',
  selvforsoergelses_og_hjemrejseydelse: 'integration',
  sygedagpenge: 'sygedagpenge',
  ressourceforloebsydelse: 'ressourceforloeb',
  revalideringsydelse: 'revalidering',
  ledighedsydelse: 'ledighedsydelse',
  fleksloentilskud: 'fleksjob',
};
const byReadiness: Readonly<Record<string, Group>> = {
  jobparat: 'jobparat',
  aktivitetsparat: 'aktivitetsparat',
  uddannelsesparat: 'uddannelsesparat',
  aabenlyst_uddannelsesparat: 'aabenlyst_uddannelsesparat',
};
const assessed = new Set(['kontanthjaelp', 'uddannelseshjaelp']);

/** The lab's group of a case. Jobafklaring pays ressourceforløbsydelse too, and is counted with it. */
export function groupOfCase({ benefit, readiness }: Omit<CaseCount, 'cases'>): Group | null {
  if (benefit === null) return null;
  if (assessed.has(benefit)) return byReadiness[readiness ?? ''] ?? null;
  return byBenefit[benefit] ?? null;
}

/** Counted cases by group, in tens. */
export function ownCasesOf(counts: readonly CaseCount[]): OwnCases {
  const sums = new Map<Group | null, number>();
  for (const one of counts) {
    const group = groupOfCase(one);
    sums.set(group, (sums.get(group) ?? 0) + one.cases);
  }
  const people = groups.flatMap((group): [Group, number][] => {
    const many = inTens(sums.get(group) ?? 0);
    return many > 0 ? [[group, many]] : [];
  });
  return { people: Object.fromEntries(people), outside: inTens(sums.get(null) ?? 0) };
}

/** Why a scenario cannot be reckoned on the own cases of the municipality with this code; null where it can. */
export function whyNotOwn(
  scenario: { readonly municipalities: 'all' | readonly string[] } & Parameters<typeof eraOf>[0],
  code: string,
  { people }: OwnCases,
): 'elsewhere' | 'past' | 'none' | null {
  const { municipalities } = scenario;
  if (municipalities === 'all' || municipalities.length !== 1 || municipalities[0] !== code) return 'elsewhere';
  if (eraOf(scenario) === 'past') return 'past';
  return Object.keys(people).length === 0 ? 'none' : null;
}
