import { describe, expect, it } from 'vitest';
import { contextOf, day, uuid } from '../../people/testing/decide.ts';
import { effectOf, inCourse, lawSays, littleKnown, onSickness, toldBy } from '../testing/decided.ts';
import { lessIntensive as kind } from './less-intensive.ts';

const job = { ground: 'job_inden_seks_uger', startsOn: day(20), document: 'Kontrakt fra Nordjysk Byg' };

describe('free of talks and offers because something else is ahead (LAB § 106)', () => {
  it('is lawful when a ground is shown', () => {
    expect(lawSays(kind, job, 'granted', inCourse)).toMatchObject({
      state: 'allowed',
      isLawful: true,
      cites: ['§ 106'],
    });
    expect(lawSays(kind, { ground: 'arbejdsfordeling', startsOn: day(-5) }, 'granted', inCourse).isLawful).toBe(true);
  });

  it('is not, without anything that shows it, nor outside the groups of the paragraph', () => {
    const { document: _, ...unshown } = job;
    expect(lawSays(kind, unshown, 'granted', inCourse)).toMatchObject({ state: 'no', isLawful: false });
    expect(lawSays(kind, unshown, 'refused', inCourse)).toMatchObject({ state: 'no', isLawful: true });
    expect(lawSays(kind, job, 'granted', onSickness)).toMatchObject({ state: 'refused', isLawful: false });
    expect(lawSays(kind, job, 'refused', onSickness)).toMatchObject({ state: 'refused', isLawful: true });
  });

  it('is not, once what was ahead has begun', () => {
    expect(lawSays(kind, job, 'granted', inCourse, day(20))).toMatchObject({ state: 'no', isLawful: false });
  });

  it('is refused to somebody with a ground only where the duties are kept after an assessment (stk. 3)', () => {
    expect(lawSays(kind, job, 'refused', inCourse)).toMatchObject({ state: 'refused', isLawful: true });
    expect(kind.discretion).toBe(true);
  });

  it('waits where nobody knows the group', () => {
    expect(lawSays(kind, job, 'granted', littleKnown)).toMatchObject({ state: 'unknown', isLawful: false });
  });

  it('is about the next six weeks, or about something that has begun', () => {
    const code = (over: object) => kind.fault?.(kind.terms.parse({ ...job, ...over }), contextOf())?.code ?? null;
    expect([
      code({}),
      code({ startsOn: day(42) }),
      code({ startsOn: day(43) }),
      code({ startsOn: day(0) }),
      code({ ground: 'hjemsendt', startsOn: day(1) }),
      code({ ground: 'hjemsendt', startsOn: day(-9), lastDay: day(-1) }),
      code({ ground: 'hjemsendt', startsOn: day(-9) }),
    ]).toEqual([null, null, 'too-far', 'day-passed', 'not-yet', 'day-passed', null]);
  });

  it('holds until what was ahead begins', () => {
    expect(toldBy(kind, job, effectOf('granted')).told).toEqual([
      { kind: 'mindre_intensiv_indsats', value: 'job_inden_seks_uger', from: '2026-11-24', to: day(20), of: uuid(800) },
    ]);
    const home = { ground: 'hjemsendt', startsOn: day(-3), lastDay: day(5), document: 'Brev' };
    expect(toldBy(kind, home, effectOf('granted')).told).toMatchObject([{ value: 'hjemsendt', to: day(6) }]);
    expect(toldBy(kind, job, effectOf('refused'))).toEqual({ told: [], takenBack: [] });
  });
});
