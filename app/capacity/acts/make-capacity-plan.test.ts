import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import type { PlanResult } from '../planner/plan.ts';
import { makeCapacityPlan, usualPlan } from './make-capacity-plan.ts';

const act = makeCapacityPlan(async () => ({ ok: false, fault: { code: 'no-match' } }));
const result: PlanResult = {
  pairs: [
    {
      caseId: uuid(1),
      siteId: uuid(2),
      companyName: 'Havnens Hotel',
      siteName: 'Havnens Hotel',
      area: '9850 Hirtshals',
      work: { da: 'køkkenmedhjælper', en: 'kitchen assistant' },
      reasons: [{ da: 'Ønsker køkkenmedhjælper: samme fag.', en: 'Wants kitchen assistant: the same occupation.' }],
      waitedDays: 40,
      far: true,
    },
  ],
  left: [{ caseId: uuid(3), waitedDays: 12, far: false, why: 'seats' }],
  far: { wanted: 1, placed: 1, possible: 1 },
  limits: [],
  seats: 1,
  sites: 1,
  unknownWork: 0,
  more: 5,
  running: 3,
};

describe('a proposal of places', () => {
  it('is kept whole in its table, and names nobody in the history', () => {
    const decision = decide(act, { ok: true, result }, usualPlan);
    const { unrecorded: _, ...recorded } = eventOf(decision) as unknown as Record<string, unknown>;
    expect(recorded).toMatchObject({ caseId: null, data: { asked: 2, pairs: 1 } });
    expect(JSON.stringify(recorded)).not.toContain(uuid(1));
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'capacity_plan',
        row: {
          given: JSON.stringify({
            hoursWeek: null,
            mostMinutes: 45,
            waiting: 'some',
            sites: 'known',
            mostPerSite: 2,
            farShare: null,
            benefit: null,
          }),
          result: JSON.stringify(result),
        },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm lavede et forslag om pladser: 1 af 2 borgere fik et']);
  });

  it.each([
    [{ code: 'no-citizens' }, null],
    [{ code: 'no-seats' }, null],
    [{ code: 'no-match' }, null],
    [{ code: 'no-hours' }, 'hoursWeek'],
    [{ code: 'far-share', wanted: 10, possible: 7 }, 'farShare'],
  ])('%o says what is wrong, where it can be changed', (fault, field) => {
    const decision = decide(act, { ok: false, fault, places: 12, running: 14 }, usualPlan);
    expect(codeOf(decision)).toBe(fault.code);
    expect(fieldOf(decision)).toBe(field);
    expect(JSON.stringify(decision)).not.toMatch(/[{}](oensket|muligt|pladser|loebende)/);
  });

  it.each([{ farShare: '120' }, { hoursWeek: '-1' }, { mostMinutes: '50' }, { mostPerSite: '0' }])(
    '%o is not taken',
    (over) => {
      expect(act.input.safeParse({ ...usualPlan, ...over }).success).toBe(false);
    },
  );
});
