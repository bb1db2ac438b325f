import { danishLaw, evaluate } from '@fodfaeste/law';
import { plainDate, toDayNumber } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { generator, randomEntries } from '../../../engines/law/testing/random-people.ts';
import { workOut } from './nightly.ts';
import { firstDayHere, radarOf } from './radar.ts';

const questions = danishLaw.topics.flatMap((topic) => topic.questions.map(({ id }) => id));
const days = [
  '2020-02-01',
  '2020-04-15',
  '2021-12-31',
  '2023-03-22',
  '2024-01-01',
  '2026-06-30',
  '2026-07-01',
  '2026-11-24',
];

describe('many cases worked out together', () => {
  let [due, asked] = [0, 0];

  it.each(days)('have the radars that they have one by one: on %s', (text) => {
    const on = plainDate(text);
    const random = generator(toDayNumber(on) * 7);
    const cases = Array.from({ length: 40 }, (_, n) => ({
      caseId: String(n),
      entries: randomEntries(random, 'person', on, questions),
    }));
    const { radars } = workOut(cases, on);
    for (const [at, { caseId, entries }] of cases.entries())
      expect(radars[at], JSON.stringify(entries)).toEqual({
        caseId,
        ...radarOf(evaluate(danishLaw, entries, { on }), firstDayHere(entries)),
      });
    due += radars.filter((radar) => radar.due !== null).length;
    asked += radars.filter((radar) => radar.questions > 0).length;
  });

  it('and not only because nothing is due for anybody', () => {
    expect(due).toBeGreaterThan(30);
    expect(asked).toBeGreaterThan(30);
  });

  it('of nobody are none', () => {
    expect(workOut([], plainDate('2026-11-24')).radars).toEqual([]);
  });
});
