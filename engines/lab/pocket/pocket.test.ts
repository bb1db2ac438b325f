import { describe, expect, it } from 'vitest';
import { ask } from '../answer/ask.ts';
import { labAnswer } from '../answer/lab-answer.ts';
import type { DemandTable } from '../model/demand.ts';
import type { Plan } from '../model/plan.ts';
import { planOf, smallDemand, usualSettings } from '../testing/small-baseline.ts';
import { briefs } from './brief.ts';
import { changedFrom } from './moves.ts';
import { packDemand, unpackDemand } from './pack-demand.ts';
import { pocketOf } from './pocket.ts';
import { reckonPocket, runPocket } from './reckon.ts';
import { asked, effects, question, sent } from './testing.ts';

describe('a pocket', () => {
  it('gives the same answer from plain data as the question it was made of', () => {
    const of = question();
    const runs = ask(of);
    let step = runs.next();
    while (!step.done) step = runs.next();
    expect(labAnswer(runPocket(sent(), asked), of, effects)).toEqual(labAnswer(step.value, of, effects));
  });

  it('holds one municipality', () => {
    expect(() => pocketOf({ ...question(), units: [[0], [1]] }, effects, 0.5)).toThrow(RangeError);
    expect(JSON.stringify(sent()).length).toBeLessThan(400_000);
  });

  it('says that nothing changes where nothing was changed', () => {
    const brief = reckonPocket(sent(question(planOf({}, 26))), asked);
    for (const one of briefs) expect(brief[one].difference.middle).toBe(0);
  });

  it('reckons with what was moved, and with nothing else', () => {
    const still = reckonPocket(sent(), { ...asked, moves: {} });
    expect(still).toEqual(reckonPocket(sent(), asked));
    const poor = reckonPocket(sent(), { ...asked, moves: { budget: 0.3 } });
    expect(poor.offers.before).toEqual(still.offers.before);
    expect(poor.offers.after.middle).toBeLessThan(still.offers.after.middle);
    const same = sent(question(planOf({ caseload: { dagpenge: 0.5 }, budget: 0.3 }, 26)));
    expect(reckonPocket(same, asked)).toEqual(poor);
  });

  it('holds a moved effect still, so that only chance is left', () => {
    const { jobs } = reckonPocket(sent(), { ...asked, moves: { effects: { caseload: 0.9 } } });
    expect(jobs.after.effects[0]).toBe(jobs.after.effects[1]);
    const free = reckonPocket(sent(), asked).jobs.after.effects;
    expect(free[0]).toBeLessThan(free[1]);
  });

  it('moves only what comes after the first change', () => {
    const late: Plan = {
      ...planOf({}, 26),
      from: [
        { week: 0, settings: usualSettings },
        { week: 12, settings: { ...usualSettings, budget: 0.8 } },
      ],
    };
    expect(changedFrom(planOf({}, 26), late)).toBe(1);
    expect(changedFrom(planOf({}, 26), planOf({}, 26))).toBe(0);
  });
});

describe('a packed table of demand', () => {
  it('comes back as it was, the rare parts too', () => {
    const rows = smallDemand().talks.length;
    const table = {
      ...smallDemand(),
      fundTalks: Uint8Array.from({ length: rows }, (_, at) => at % 7),
      dueToAll: { talks: Uint8Array.from({ length: rows }, (_, at) => at % 3), fundTalks: new Uint8Array(rows) },
      talksNotKnown: Uint8Array.from({ length: 144 }, (_, at) => at % 2),
      countsByRow: Uint8Array.from({ length: 144 }, (_, at) => at % 100),
    };
    // As text: a comparison of typed arrays, number by number, takes seconds.
    const told = (of: DemandTable) => JSON.stringify(Object.entries(of).toSorted(([x], [y]) => (x < y ? -1 : 1)));
    for (const one of [table, smallDemand()])
      expect(told(unpackDemand(JSON.parse(JSON.stringify(packDemand(one))))) === told(one)).toBe(true);
    expect(JSON.stringify(packDemand(smallDemand())).length).toBeLessThan(5_000);
  });
});
