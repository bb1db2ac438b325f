import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';
import { highsSolver } from './highs-solver.ts';
import { lpText } from './linear.ts';
import type { Edge, Problem, Solved } from './problem.ts';

const solve = await highsSolver();

/** Every way there is, one after the other: the most people, then the share of those far from work, then the best matches. */
function byHand(
  { seekers, sites, edges, most }: Problem,
  leastFar: number,
): { people: number; far: number; value: number } {
  let best = { people: 0, far: 0, value: 0 };
  const full = sites.map(({ seats }) => seats);
  const go = (seeker: number, people: number, far: number, value: number): void => {
    if (seeker === seekers.length) {
      const metBefore = best.far >= leastFar;
      const met = far >= leastFar;
      const better =
        people !== best.people ? people > best.people : met !== metBefore ? met : value > best.value + 1e-9;
      if (better) best = { people, far, value };
      return;
    }
    go(seeker + 1, people, far, value);
    if (people === most) return;
    for (const edge of edges) {
      if (edge.seeker !== seeker || (full[edge.site] ?? 0) === 0) continue;
      full[edge.site] = (full[edge.site] ?? 0) - 1;
      go(seeker + 1, people + 1, far + (seekers[seeker]?.far ? 1 : 0), value + edge.value);
      full[edge.site] = (full[edge.site] ?? 0) + 1;
    }
  };
  go(0, 0, 0, 0);
  return best;
}

const assignmentOf = (solved: Solved) => {
  if (!solved.ok) throw new Error(solved.fault.code);
  return solved.assignment;
};
const faultOf = (solved: Solved) => (solved.ok ? null : solved.fault);

const town = (over: Partial<Problem> = {}): Problem => ({
  seekers: [{ far: false }, { far: true }, { far: true }],
  sites: [
    { seats: 1, area: '9850 Hirtshals' },
    { seats: 1, area: '9800 Hjørring' },
  ],
  edges: [
    { seeker: 0, site: 0, value: 0.9 },
    { seeker: 0, site: 1, value: 0.8 },
    { seeker: 1, site: 0, value: 0.4 },
    { seeker: 2, site: 0, value: 0.3 },
  ],
  most: 10,
  farShare: null,
  ...over,
});

describe('who could get which place', () => {
  it('places as many as there is room for before it looks for the best match', () => {
    const { chosen, far, limits } = assignmentOf(assign(town(), solve));
    expect(chosen).toEqual([1, 2]);
    // Two of three are far from work: two of two places would be theirs; one can be reached.
    expect(far).toEqual({ wanted: 2, placed: 1, possible: 1 });
    expect(limits).toEqual([{ kind: 'area', area: '9850 Hirtshals', seats: 3, helps: 1 }]);
  });

  it('does not leave those far from work behind for a better match', () => {
    const one = town({
      sites: [
        { seats: 1, area: 'a' },
        { seats: 0, area: 'b' },
      ],
    });
    expect(assignmentOf(assign(one, solve)).chosen).toEqual([2]);
    expect(assignmentOf(assign({ ...one, farShare: 0 }, solve)).chosen).toEqual([0]);
  });

  it('keeps to the hours of the team, and says what more of them would do', () => {
    const { chosen, limits } = assignmentOf(assign(town({ most: 1, farShare: 0 }), solve));
    expect(chosen).toEqual([0]);
    expect(limits).toEqual([{ kind: 'hours', helps: 1 }]);
  });

  it.each([
    ['nobody looks', { seekers: [], edges: [] }, { code: 'no-citizens' }],
    ['there are no places', { sites: [{ seats: 0, area: 'a' }] }, { code: 'no-seats' }],
    ['there are no hours', { most: 0 }, { code: 'no-hours' }],
    ['nothing fits', { edges: [] }, { code: 'no-match' }],
    ['more is asked for than can be', { farShare: 1 }, { code: 'far-share', wanted: 2, possible: 1 }],
  ] as const)('says what is wrong when %s', (_why, over, fault) => {
    expect(faultOf(assign(town(over), solve))).toEqual(fault);
  });

  it('finds what a search through every way finds', () => {
    const edge = fc.record({
      seeker: fc.integer({ min: 0, max: 4 }),
      site: fc.integer({ min: 0, max: 3 }),
      value: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
    });
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(edge, { minLength: 1, maxLength: 12, selector: ({ seeker, site }) => `${seeker}|${site}` }),
        fc.integer({ min: 1, max: 5 }),
        (far, seats, edges, most) => {
          const problem: Problem = {
            seekers: far.map((one) => ({ far: one })),
            sites: seats.map((n, at) => ({ seats: n, area: `${at % 2}` })),
            edges,
            most,
            farShare: null,
          };
          if (seats.every((n) => n === 0)) return;
          const { chosen, far: share } = assignmentOf(assign(problem, solve));
          const hand = byHand(problem, Math.min(share.wanted, share.possible));
          const value = chosen.reduce((sum, at) => sum + (edges[at] as Edge).value, 0);
          expect(chosen.length).toBe(hand.people);
          expect(share.placed).toBeGreaterThanOrEqual(Math.min(share.wanted, share.possible));
          expect(value).toBeCloseTo(hand.value, 5);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('answers the same each time, for as many as a plan holds', () => {
    const seekers = Array.from({ length: 300 }, (_, at) => ({ far: at % 3 === 0 }));
    const sites = Array.from({ length: 100 }, (_, at) => ({ seats: 1 + (at % 3), area: `area ${at % 9}` }));
    const edges = seekers.flatMap((_, seeker) =>
      Array.from({ length: 12 }, (_none, at) => ({
        seeker,
        site: (seeker * 7 + at * 13) % 100,
        value: ((seeker * 31 + at * 17) % 97) / 97,
      })),
    );
    const big = { seekers, sites, edges, most: 180, farShare: null };
    const first = assign(big, solve);
    expect(assign(big, solve)).toEqual(first);
    expect(assignmentOf(first).chosen.length).toBe(180);
  });

  it('writes no line that a reader of the format would cut off', () => {
    const text = lpText({
      worth: Array.from({ length: 900 }, () => 0.123456),
      rows: [{ vars: [...Array(900).keys()], most: 5 }],
    });
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(500);
  });
});
