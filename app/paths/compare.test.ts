import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../evidence/index.ts';
import { trainingTestCourse } from '../training/testing/courses.ts';
import type { Path, PathKind } from './path.ts';
import { pathKinds } from './path.ts';
import { comparisonWith, courseWith, lawWith, payerWith } from './testing/paths.ts';

const pathOf = (kind: PathKind, over: Parameters<typeof comparisonWith>[0] = {}): Path => {
  const path = comparisonWith(over).paths.find((one) => one.kind === kind);
  if (!path) throw new Error(`no ${kind}`);
  return path;
};
const ends = (figure: Path['time']['total']) => (figure.known ? [figure.low, figure.high] : null);
const moneyOf = (path: Path, who: keyof Path['money']) => path.money[who].map(({ figure }) => ends(figure));

describe('comparePaths', () => {
  it('shows four paths, always in the same order', () => {
    expect(comparisonWith().paths.map(({ kind }) => kind)).toEqual(pathKinds);
    expect(comparisonWith({ short: null, education: courseWith() }).paths.map(({ kind }) => kind)).toEqual(pathKinds);
  });

  it('keeps the version of the law and the oldest day of its figures', () => {
    const { law, dataOn, on } = comparisonWith();
    expect(law.basis).toBe('Lov nr. 1750');
    expect([dataOn, on]).toEqual(['2026-09-01', '2026-11-24']);
  });

  it('gives every known figure a source and every unknown one a reason', () => {
    const figures = comparisonWith({ education: courseWith({ held: null, payer: null }) }).paths.flatMap((path) => [
      path.time.total,
      ...[...path.time.parts, ...Object.values(path.money).flat()].map(({ figure }) => figure),
    ]);
    for (const figure of figures) {
      if (figure.known) expect(figure.source.words.da).not.toBe('');
      else expect(figure.why.da).not.toBe('');
    }
  });
});

describe('time', () => {
  it('of a course is waiting and course at the least; what comes after is not guessed', () => {
    const { time } = pathOf('short-course');
    expect(time.parts.map(({ figure }) => ends(figure))).toEqual([[6, 6], [6, 6], null]);
    expect(ends(time.total)).toEqual([12, null]);
  });

  it('of a course with pledged jobs has an end', () => {
    const { time } = pathOf('short-course', { short: courseWith({ pledgedFrom: plainDate('2027-02-15') }) });
    expect(ends(time.total)).toEqual([13, 13]);
  });

  it('of a course without a class is at least its own length', () => {
    expect(ends(pathOf('short-course', { short: courseWith({ held: null }) }).time.total)).toEqual([6, null]);
  });

  it('of a place is the wait that others had, and at most what the law allows', () => {
    expect(ends(pathOf('place', { wait: { low: 2, high: 5 } }).time.total)).toEqual([2, 9]);
    expect(pathOf('place').time.total.known).toBe(false);
  });

  it('of a job is told only where an order has a day', () => {
    expect(pathOf('direct-job').time.total.known).toBe(false);
    const orders = { orders: 1, seats: 2, earliest: plainDate('2026-12-07') };
    const demand = { failed: null, orders, pledged: { jobs: 0, earliest: null } };
    expect(ends(pathOf('direct-job', { demand }).time.total)).toEqual([2, null]);
  });
});

describe('money', () => {
  it('of a short course: own benefit, the week on the ladder, and the state’s 80 per cent of the price', () => {
    const path = pathOf('short-course');
    // 20,000 kroner a month; six weeks are 6 × 12 / 52 months.
    expect(moneyOf(path, 'person')).toEqual([
      [2_000_000, 2_000_000],
      [2_769_231, 2_769_231],
    ]);
    expect(moneyOf(path, 'municipality')).toEqual([
      [1_200_000, 1_200_000],
      [1_661_538, 1_661_538],
      [600_000, 600_000],
    ]);
    expect(moneyOf(path, 'state')).toEqual([
      [800_000, 800_000],
      [1_107_693, 1_107_693],
      [2_400_000, 2_400_000],
    ]);
  });

  it('of a lift is 110 per cent, of an apprenticeship a wage that is not known here', () => {
    const lift = courseWith({ payer: payerWith({ scheme: 'T05' }) });
    expect(moneyOf(pathOf('education', { education: lift }), 'person')[0]).toEqual([2_200_000, 2_200_000]);
    const apprentice = courseWith({ payer: payerWith({ scheme: 'T07' }) });
    expect(moneyOf(pathOf('education', { education: apprentice }), 'person')).toEqual([null, null]);
  });

  it('is not known where nobody pays, or where the catalogue gives no price', () => {
    const nobody = courseWith({ payer: payerWith({ standing: 'no' }) });
    expect(moneyOf(pathOf('short-course', { short: nobody }), 'person')).toEqual([null, null]);
    const noPrice = courseWith({ course: trainingTestCourse() });
    expect(moneyOf(pathOf('short-course', { short: noPrice }), 'municipality')[2]).toBeNull();
  });

  it('is SU at an unknown amount where the education gives it and no scheme pays', () => {
    const education = courseWith({ course: trainingTestCourse({ givesSu: true }), payer: null });
    const [during] = pathOf('education', { education }).money.person;
    expect(during?.figure).toMatchObject({ known: false, why: { da: expect.stringContaining('SU') } });
  });

  it('is all that the ladder allows where the week is not known', () => {
    expect(moneyOf(pathOf('place', { law: lawWith({ week: null }) }), 'municipality')).toEqual([[400_000, 1_600_000]]);
    expect(moneyOf(pathOf('place', { law: lawWith({ onLadder: 'no' }) }), 'municipality')).toEqual([null]);
  });
});

describe('evidence', () => {
  it('comes from the bank, the surest first, and says nothing of a job directly', () => {
    const { paths } = comparisonWith({ effectsOf });
    expect(Object.fromEntries(paths.map(({ kind, evidence }) => [kind, evidence.findings.length]))).toEqual({
      'direct-job': 0,
      place: 3,
      'short-course': 2,
      education: 3,
    });
    for (const { evidence } of paths) expect(evidence.strength).toBe(evidence.findings[0]?.strength ?? 'none');
  });
});
