import { grouped } from '../grouped.ts';
import type { Row, Solver } from './linear.ts';
import type { Edge, Limit, PlanFault, Problem, Solved } from './problem.ts';

/** "Three places more in Hirtshals would help two": so many are tried, and in so many districts at most. */
export const extraSeats = 3;
const areasTried = 4;

/**
 * As many people as there are places and hours for; of all ways to do that, one where those far from work get their share; of those,
 * the one with the best matches. One after the other, so that no weight has to say how many good matches a person is worth.
 */
export function assign(problem: Problem, solve: Solver): Solved {
  const fault = faultOf(problem);
  if (fault) return { ok: false, fault };
  const rows = rowsOf(
    problem,
    problem.sites.map(({ seats }) => seats),
  );
  const all = countIn(problem, solve, rows, () => true);
  const isFar = ({ seeker }: Edge) => problem.seekers[seeker]?.far === true;
  const possible = countIn(problem, solve, rows, isFar);
  const wanted = Math.min(all, Math.ceil((problem.farShare ?? usualShare(problem)) * all - 1e-9));
  if (problem.farShare !== null && wanted > possible)
    return { ok: false, fault: { code: 'far-share', wanted, possible } };
  const best = solve({
    worth: problem.edges.map(({ value }) => value),
    rows: [
      ...rows,
      { vars: varsOf(problem, () => true), least: all },
      { vars: varsOf(problem, isFar), least: Math.min(wanted, possible) },
    ],
  });
  if (best === null) throw new Error('What was possible one by one is not possible together.');
  const placed = best.filter((at) => isFar(problem.edges[at] as Edge)).length;
  return {
    ok: true,
    assignment: { chosen: best, far: { wanted, placed, possible }, limits: limitsOf(problem, solve, best, all) },
  };
}

function faultOf({ seekers, sites, edges, most }: Problem): PlanFault | null {
  if (seekers.length === 0) return { code: 'no-citizens' };
  if (sites.every(({ seats }) => seats === 0)) return { code: 'no-seats' };
  if (most < 1) return { code: 'no-hours' };
  return edges.length === 0 ? { code: 'no-match' } : null;
}

const varsOf = ({ edges }: Problem, is: (edge: Edge) => boolean): readonly number[] =>
  edges.flatMap((edge, at) => (is(edge) ? [at] : []));

/** One place for each person, no more people than places, no more places than hours. */
function rowsOf({ seekers, edges, most }: Problem, seats: readonly number[], noHours = false): readonly Row[] {
  const bySeeker: number[][] = seekers.map(() => []);
  const bySite: number[][] = seats.map(() => []);
  for (const [at, { seeker, site }] of edges.entries()) {
    bySeeker[seeker]?.push(at);
    bySite[site]?.push(at);
  }
  return [
    ...bySeeker.map((vars) => ({ vars, most: 1 })),
    ...bySite.map((vars, at) => ({ vars, most: seats[at] ?? 0 })),
    ...(noHours ? [] : [{ vars: edges.map((_, at) => at), most }]),
  ];
}

/** The most people of a kind that can have a place. */
const countIn = (problem: Problem, solve: Solver, rows: readonly Row[], is: (edge: Edge) => boolean): number =>
  solve({ worth: problem.edges.map((edge) => (is(edge) ? 1 : 0)), rows })?.filter((at) => is(problem.edges[at] as Edge))
    .length ?? 0;

/** As many of ten as are far from work among those for whom there is a place at all. */
function usualShare({ seekers, edges }: Problem): number {
  const reached = [...new Set(edges.map(({ seeker }) => seeker))];
  return reached.filter((at) => seekers[at]?.far).length / Math.max(1, reached.length);
}

function limitsOf(problem: Problem, solve: Solver, chosen: readonly number[], all: number): readonly Limit[] {
  const seats = problem.sites.map((site) => site.seats);
  const limits: Limit[] = [];
  const withHours = countIn(problem, solve, rowsOf(problem, seats, true), () => true);
  if (withHours > all) limits.push({ kind: 'hours', helps: withHours - all });
  // Where the hours are used up, no place more helps anybody.
  if (all >= problem.most) return limits;
  for (const area of wantedAreas(problem, chosen)) {
    const inArea = ({ site }: Edge) => problem.sites[site]?.area === area;
    const more = problem.sites.map((site) => (site.area === area ? site.seats + extraSeats : site.seats));
    const there = problem.sites.filter((site) => site.area === area).reduce((sum, site) => sum + site.seats, 0);
    const rows = [...rowsOf(problem, more), { vars: varsOf(problem, inArea), most: there + extraSeats }];
    const helps = countIn(problem, solve, rows, () => true) - all;
    if (helps > 0) limits.push({ kind: 'area', area, seats: extraSeats, helps });
  }
  return limits.toSorted((a, b) => b.helps - a.helps);
}

/** Districts in which most of those left over could have worked. */
function wantedAreas({ edges, sites }: Problem, chosen: readonly number[]): readonly string[] {
  const placed = new Set(chosen.map((at) => edges[at]?.seeker));
  const wishes = edges.filter(({ seeker }) => !placed.has(seeker));
  const people = (some: readonly Edge[]) => new Set(some.map(({ seeker }) => seeker)).size;
  return [...grouped(wishes, ({ site }) => sites[site]?.area ?? '')]
    .map(([area, some]) => ({ area, people: people(some) }))
    .toSorted((a, b) => b.people - a.people || (a.area < b.area ? -1 : 1))
    .slice(0, areasTried)
    .map(({ area }) => area);
}
