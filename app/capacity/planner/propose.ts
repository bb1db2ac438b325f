import {
  beyondLimits,
  candidatesOf,
  type Match,
  type Person,
  type Place,
  type SkillIndex,
  scoresFor,
} from '@fodfaeste/occupations';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Planner } from './in-worker.ts';
import { type PlanGiven, type Proposal, type ProposedPair, waitingWeights } from './plan.ts';
import type { Edge, Problem } from './problem.ts';
import type { PlanSite } from './seats.ts';
import type { Seeker } from './seekers.ts';

/** What people and places are compared on. */
export interface MatchTools {
  readonly skills: SkillIndex;
  readonly nearTo: (uri: string) => Float32Array | null;
  readonly compare: (person: Person, place: Place) => Match;
  readonly nameOf: (uri: string) => Bilingual;
}

/** So far apart in skills and kind of work is no reason to ask (as for job orders). */
const leastNearness = 0.25;
/** So many places a citizen at most enter the plan, the best ones: enough to choose from, few enough to be solved soon. */
const mostEdges = 12;

interface Fit extends Edge {
  readonly occupation: string;
}

export interface PlanGround {
  readonly seekers: readonly Seeker[];
  readonly sites: readonly PlanSite[];
  readonly unknownWork: number;
  /** Places the team can follow, and those that run. */
  readonly places: number;
  readonly running: number;
}

/** Whom to ask about which place, with reasons for each pair and for those who got none. */
export async function propose(
  ground: PlanGround,
  given: PlanGiven,
  tools: MatchTools,
  plan: Planner,
): Promise<Proposal> {
  const { seekers, sites, places, running } = ground;
  const fits = fitsOf(ground, given, tools);
  const problem: Problem = {
    seekers: seekers.map(({ far }) => ({ far })),
    sites: sites.map(({ seats, area }) => ({ seats, area })),
    edges: fits.map(({ seeker, site, value }) => ({ seeker, site, value })),
    most: Math.max(0, places - running),
    farShare: given.farShare === null ? null : given.farShare / 100,
  };
  const solved = await plan(problem);
  if (!solved.ok) return { ok: false, fault: solved.fault, places, running };
  const { chosen, far, limits } = solved.assignment;
  const pairs = chosen.flatMap((at) => fits[at] ?? []);
  const placed = new Set(pairs.map(({ seeker }) => seeker));
  const reached = new Set(fits.map(({ seeker }) => seeker));
  const noHours = pairs.length >= problem.most;
  return {
    ok: true,
    result: {
      pairs: pairs.flatMap((pair) => pairOf(pair, ground, given, tools) ?? []),
      left: seekers.flatMap(({ caseId, waitedDays, far: isFar }, at) =>
        placed.has(at)
          ? []
          : [
              {
                caseId,
                waitedDays,
                far: isFar,
                why: !reached.has(at) ? 'no-match' : noHours ? 'hours' : 'seats',
              } as const,
            ],
      ),
      far,
      limits,
      seats: sites.reduce((sum, { seats }) => sum + seats, 0),
      sites: sites.length,
      unknownWork: ground.unknownWork,
      more: problem.most,
      running,
    },
  };
}

const placeAt = ({ siteId, at }: PlanSite, occupation: string): Place => ({
  key: siteId,
  occupation,
  skills: null,
  hours: null,
  at,
  danish: null,
  certificates: [],
  conditions: [],
});

/** The citizen's own limit on travelling holds where it is shorter. */
const within = ({ person }: Seeker, { mostMinutes }: PlanGiven): Person => ({
  ...person,
  limits: { ...person.limits, mostMinutes: Math.min(mostMinutes, person.limits.mostMinutes ?? mostMinutes) },
});

/** Pairs that could be, by citizen: near enough in work, within the way somebody will travel, the best ones. */
function fitsOf({ seekers, sites }: PlanGround, given: PlanGiven, { skills, nearTo }: MatchTools): readonly Fit[] {
  const candidates = candidatesOf(
    seekers.map((one) => within(one, given)),
    skills,
  );
  const waited = waitingShare(seekers);
  const weight = waitingWeights[given.waiting];
  const bySeeker: Fit[][] = seekers.map(() => []);
  for (const [site, of] of sites.entries())
    for (const occupation of of.occupations) {
      const near = nearTo(occupation);
      const scores = scoresFor(skills, candidates, placeAt(of, occupation), nearTo);
      for (const [seeker, score] of scores.entries()) {
        const own = seekers[seeker]?.person;
        if (score === beyondLimits || !near || !own) continue;
        const nearness = Math.max(
          0,
          ...[...own.wishes, ...own.experience].map((uri) => near[skills.placeOf.get(uri) ?? -1] ?? 0),
        );
        if (nearness < leastNearness) continue;
        const value = score + weight * (waited[seeker] ?? 0);
        const list = bySeeker[seeker];
        const known = list?.findIndex((one) => one.site === site) ?? -1;
        if (known >= 0 && (list?.[known]?.value ?? 0) >= value) continue;
        if (known >= 0) list?.splice(known, 1);
        list?.push({ seeker, site, occupation, value });
      }
    }
  return bySeeker.flatMap((list) => list.toSorted((a, b) => b.value - a.value || a.site - b.site).slice(0, mostEdges));
}

/** 0 for the one who waited least, 1 for the one who waited longest; the same for those who waited alike. */
function waitingShare(seekers: readonly Seeker[]): readonly number[] {
  const days = seekers.map(({ waitedDays }) => waitedDays).toSorted((a, b) => a - b);
  const last = Math.max(1, days.length - 1);
  return seekers.map(({ waitedDays }) => days.indexOf(waitedDays) / last);
}

function pairOf(
  { seeker, site, occupation }: Fit,
  { seekers, sites }: PlanGround,
  given: PlanGiven,
  { compare, nameOf }: MatchTools,
): ProposedPair | null {
  const [who, where] = [seekers[seeker], sites[site]];
  if (!who || !where) return null;
  const { parts } = compare(within(who, given), placeAt(where, occupation));
  return {
    caseId: who.caseId,
    siteId: where.siteId,
    companyName: where.companyName,
    siteName: where.siteName,
    area: where.area,
    work: nameOf(occupation),
    reasons: parts
      .filter(({ part, share }) => share !== null && part !== 'certificates')
      .map(({ da, en }) => ({ da, en })),
    waitedDays: who.waitedDays,
    far: who.far,
  };
}
