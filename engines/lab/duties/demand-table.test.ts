import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { DemandTable } from '../model/demand.ts';
import type { AgeBand, Education, Group } from '../model/groups.ts';
import { demandTable } from './demand-table.ts';
import { asksOf, suspended, withoutGuidance } from './overrides.ts';
import { latticePeople } from './people.ts';
import { demandInWords, demandSummary, kindsThatCount } from './words.ts';

const kept = new Map<string, DemandTable>();
function tableOn(day: string): DemandTable {
  const table = kept.get(day) ?? demandTable(danishLaw, plainDate(day));
  kept.set(day, table);
  return table;
}

const rowOf = (group: Group, age: AgeBand, education: Education): number =>
  latticePeople.findIndex((one) => one.group === group && one.age === age && one.education === education);

/** Weeks (counted from 0) in which something falls due. */
const weeksOf = (of: Uint8Array, row: number): number[] =>
  [...of.subarray(row * 264, (row + 1) * 264).entries()].flatMap(([week, due]) => Array<number>(due).fill(week));

const skilled = (group: Group) => [group, '30-49', 'vocational'] as const;

describe('talks of the first half year are what the statute says', () => {
  it.each([
    // LAB 548/2019 § 31, stk. 1: four; stk. 2, nr. 2: one joint talk between three and six months on top.
    ['2020-02-03', 'dagpenge', 5, 0],
    // § 31, stk. 1: four for nr. 2 and 3, of which stk. 3: the first within a week.
    ['2020-02-03', 'jobparat', 4, 0],
    ['2020-02-03', 'aktivitetsparat', 4, 0],
    // SDPL § 13 b, stk. 1: four follow-ups within the half year.
    ['2020-02-03', 'sygedagpenge', 4, 0],
    ['2020-02-03', 'ledighedsydelse', 4, 0],
    ['2021-10-04', 'dagpenge', 5, 0],
    ['2021-10-04', 'jobparat', 4, 0],
    ['2021-10-04', 'aktivitetsparat', 4, 0],
    // LBK 280/2024 § 31, stk. 1: three with the fund in the first three months, then three with the municipality; stk. 3: four for others.
    ['2024-12-02', 'dagpenge', 3, 3],
    ['2024-12-02', 'jobparat', 4, 0],
    ['2024-12-02', 'aktivitetsparat', 4, 0],
    ['2026-03-02', 'dagpenge', 3, 3],
    ['2026-03-02', 'jobparat', 4, 0],
    ['2026-03-02', 'aktivitetsparat', 4, 0],
    // LBK 1221/2025 § 13 b: still four for category 2 who are not soon well.
    ['2025-03-03', 'sygedagpenge', 4, 0],
    // STAR on lov 1750/2025: two and two; four for nr. 2 and ledighedsydelse; the minimum of nr. 3 was not read, the first talk stands.
    ['2026-09-01', 'dagpenge', 2, 2],
    ['2026-09-01', 'jobparat', 4, 0],
    ['2026-09-01', 'ledighedsydelse', 4, 0],
    ['2026-09-01', 'aktivitetsparat', 1, 0],
    ['2026-09-01', 'sygedagpenge', 1, 0],
  ] as const)('%s %s: %i with the municipality, %i with the fund', (day, group, talks, fundTalks) => {
    expect(demandSummary(tableOn(day), ...skilled(group))).toMatchObject({ talks, fundTalks });
  });

  it('the young without education have six with the municipality from 2024 (§ 31, stk. 1, 3. pkt.)', () => {
    expect(demandSummary(tableOn('2024-12-02'), 'dagpenge', 'under25', 'none')).toMatchObject({
      talks: 6,
      fundTalks: 0,
    });
  });

  it('the first talk: a week for nr. 2-5 (§ 31, stk. 5), two in the fund (stk. 4), eight for the sick (SDPL § 13 b)', () => {
    const table = tableOn('2024-12-02');
    expect(weeksOf(table.talks, rowOf(...skilled('jobparat')))[0]).toBe(1);
    expect(weeksOf(table.fundTalks, rowOf(...skilled('dagpenge')))[0]).toBe(2);
    expect(weeksOf(table.talks, rowOf(...skilled('sygedagpenge')))[0]).toBeLessThanOrEqual(7);
  });

  it('after the half year there is no minimum, but the talk by 16 months with the fund (§ 32, stk. 2)', () => {
    const table = tableOn('2024-12-02');
    expect(weeksOf(table.talks, rowOf(...skilled('jobparat'))).filter((week) => week > 26)).toEqual([]);
    // 2,565.28 hours at 37 a week: in week 70.
    expect(weeksOf(table.talks, rowOf(...skilled('dagpenge'))).filter((week) => week > 26)).toEqual([69]);
  });
});

describe('offers', () => {
  it('one by six months for nr. 1-3 (§ 102)', () => {
    for (const group of ['dagpenge', 'jobparat', 'aktivitetsparat'] as const) {
      const [first = 0, ...more] = weeksOf(tableOn('2024-12-02').offers, rowOf(...skilled(group)));
      expect([first >= 25 && first <= 26, more]).toEqual([true, []]);
    }
  });

  it('again and again for nr. 4-5: four weeks between them until 2021, four months from 2022 (§ 105)', () => {
    const young = ['aktivitetsparat', 'under25', 'none'] as const;
    expect(demandSummary(tableOn('2020-02-03'), ...young)).toMatchObject({ firstOfferWeek: 4, offersEvery: 8 });
    // Four weeks of offer and four months.
    expect(demandSummary(tableOn('2024-12-02'), ...young)).toMatchObject({ firstOfferWeek: 4, offersEvery: 22 });
    expect(weeksOf(tableOn('2024-12-02').offers, rowOf(...young)).at(-1)).toBeGreaterThan(240);
  });

  it('from 1 July 2026 one for nr. 1, 2 and 4, three of four; nr. 3 and 5 by assessment', () => {
    const table = tableOn('2026-09-01');
    expect(table.mayBeLeftOut).toEqual({ talks: 0.25, offers: 0.25 });
    expect(weeksOf(table.offers, rowOf('uddannelsesparat', 'under25', 'none'))).toHaveLength(1);
    expect(weeksOf(table.offers, rowOf(...skilled('aktivitetsparat')))).toEqual([]);
    expect(tableOn('2024-12-02').mayBeLeftOut).toEqual({ talks: 0, offers: 0 });
  });

  it('other guidance counts until 21 March 2023 and again from 1 July 2026; for nr. 4-5 it always did; mentors never', () => {
    const has = (day: string) => kindsThatCount(tableOn(day)).includes('guidance');
    expect(['2020-02-03', '2023-03-21', '2023-03-22', '2026-03-02', '2026-09-01'].map(has)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    const young = rowOf('uddannelsesparat', 'under25', 'none');
    expect((tableOn('2023-03-22').countsByRow?.[young] ?? 0) & 1).toBe(1);
    for (const table of kept.values()) expect(kindsThatCount(table)).not.toContain('mentor');
  });
});

describe('what changes a table', () => {
  it('the suspension of spring 2020 leaves nothing, that of the winter takes the offers', () => {
    const spring = tableOn('2020-04-01');
    expect(spring.packs).toEqual(['lab-2020', 'corona-suspension']);
    expect(latticePeople.some(({ group }) => asksOf(spring, group))).toBe(false);
    const winter = tableOn('2021-01-15');
    expect(winter.offers.some((due) => due > 0)).toBe(false);
    expect(winter.talks.some((due) => due > 0)).toBe(true);
  });

  it('suspended and withoutGuidance leave the table they were given as it was', () => {
    const before = tableOn('2020-02-03');
    const none = suspended(before);
    expect([none.talks, none.fundTalks, none.offers].some((one) => one.some((due) => due > 0))).toBe(false);
    expect(kindsThatCount(withoutGuidance(before))).toEqual(kindsThatCount(tableOn('2023-03-22')));
    expect(withoutGuidance(before).countsByRow).toEqual(tableOn('2023-03-22').countsByRow);
    expect(kindsThatCount(before)).toContain('guidance');
    expect(before.talks.some((due) => due > 0)).toBe(true);
  });

  it('first talks are for all, also those who are left out (from 1 July 2026)', () => {
    const { dueToAll } = tableOn('2026-09-01');
    expect(weeksOf(dueToAll?.talks ?? new Uint8Array(), rowOf(...skilled('jobparat')))).toEqual([1]);
    expect(weeksOf(dueToAll?.fundTalks ?? new Uint8Array(), rowOf(...skilled('dagpenge')))).toEqual([2]);
    expect(tableOn('2024-12-02').dueToAll).toBeUndefined();
  });

  it('a minimum that was not read is said so, and can be taken as before', () => {
    const day = plainDate('2026-09-01');
    const row = rowOf(...skilled('aktivitetsparat'));
    expect(tableOn(day).talksNotKnown?.[row]).toBe(1);
    expect(tableOn('2024-12-02').talksNotKnown?.[row]).toBe(0);
    const before = demandTable(danishLaw, day, { minimumNotRead: 'as-before' });
    expect(demandSummary(before, ...skilled('aktivitetsparat')).talks).toBe(4);
    expect(weeksOf(before.dueToAll?.talks ?? new Uint8Array(), row)).toHaveLength(4);
    expect(demandSummary(before, ...skilled('dagpenge'))).toMatchObject({ talks: 2, fundTalks: 2 });
  });

  it('counts the demands of the law as the rule book does', () => {
    expect(tableOn('2024-12-02').demands.duties).toBeGreaterThan(tableOn('2020-04-01').demands.duties);
  });
});

it('tells a row in words', () => {
  expect(demandInWords(tableOn('2024-12-02'), 'dagpenge', '30-49').da).toBe(
    'Samtaler i det første halve år: 6, heraf 3 hos a-kassen. Senere: 1. Første tilbud senest i uge 26.',
  );
  expect(demandInWords(tableOn('2026-09-01'), 'aktivitetsparat', '50+').en).toBe(
    'Talks in the first half year: 1. No offer is demanded. How many talks the law demands here at least is not known.',
  );
  expect(demandInWords(tableOn('2020-02-03'), 'aktivitetsparat', 'under25').da).toContain('Uden uddannelse: ');
});
