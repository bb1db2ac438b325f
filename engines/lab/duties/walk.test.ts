import { danishLaw, type Entry, evaluate } from '@fodfaeste/law';
import { addDays, fromDayNumber, type PlainDate, plainDate, toDayNumber } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozenLaw } from './frozen.ts';
import { bandEnds, entriesOf, type LatticePerson, latticePeople } from './people.ts';
import { offerRules, talkRules } from './rules.ts';
import { offerOn, walkSpells } from './walk.ts';

/** The same walk with the explained run: one person, `need` and `have` instead of trying. */
function explainedWalk(person: LatticePerson, start: PlainDate, weeks: number) {
  const law = frozenLaw(danishLaw, start);
  const entries: Entry[] = [...entriesOf(person, start, start)];
  const first = toDayNumber(start);
  const paces = new Map<string, { missing: number; since: number }>();
  const found = { talks: [] as number[], fundTalks: [] as number[], offers: [] as number[] };
  let lastTalk = first;
  for (let week = 0; week < weeks; week += 1) {
    const on = first + 7 * week;
    let answer = evaluate(law, entries, { on: fromDayNumber(on) });
    let seen = entries.length;
    const outcome = (id: string) => {
      if (seen !== entries.length) answer = evaluate(law, entries, { on: fromDayNumber(on) });
      seen = entries.length;
      const one = answer.outcomes.find(({ rule }) => rule.id === id);
      return one && (one.state === 'open' || one.state === 'overdue') && one.rule.kind === 'duty' ? one : null;
    };
    for (const rule of talkRules) {
      const open = outcome(rule.id);
      if (open === null || (open.opens !== null && toDayNumber(open.opens) > on)) continue;
      const missing = (open.need ?? 0) - (open.have ?? 0);
      const known = paces.get(rule.id) ?? { missing, since: on };
      const pace = missing < known.missing ? { missing, since: lastTalk } : known;
      const due = open.due === null ? null : toDayNumber(open.due);
      for (; pace.missing > 0; pace.missing -= 1) {
        const day = due === null ? on : Math.max(on, pace.since + Math.floor((due - pace.since) / pace.missing));
        if (day > on + 6) break;
        (rule.heldBy === 'fund' ? found.fundTalks : found.talks).push(week);
        const value = { ...rule.talk, status: 'holdt', form: 'fremmoede' };
        entries.push({ kind: 'samtale', value, from: fromDayNumber(on), to: null });
        pace.since = day;
        lastTalk = day;
      }
      paces.set(rule.id, pace);
    }
    for (const id of offerRules) {
      const open = outcome(id);
      if (open === null) continue;
      const day = Math.max(on, open.due === null ? on : toDayNumber(open.due));
      if (day > on + 6) continue;
      found.offers.push(week);
      entries.push(offerOn(day, 4));
    }
  }
  return found;
}

function columnarWalk(person: LatticePerson, start: PlainDate, weeks: number) {
  const law = frozenLaw(danishLaw, start);
  const walker = { entries: entriesOf(person, start, start), until: bandEnds(person, start) };
  const { talks, fundTalks, offers } = walkSpells(law, [walker], start, 4);
  const weeksOf = (of: Uint8Array) =>
    [...of.subarray(0, weeks).entries()].flatMap(([week, due]) => Array<number>(due).fill(week));
  return { talks: weeksOf(talks), fundTalks: weeksOf(fundTalks), offers: weeksOf(offers) };
}

it.each([
  ['2020-02-03', 'dagpenge', '30-49', 'vocational', 72],
  ['2022-05-02', 'uddannelsesparat', 'under25', 'none', 50],
  ['2024-12-02', 'dagpenge', '50+', 'higher', 30],
  ['2026-09-01', 'sygedagpenge', '50+', 'none', 30],
] as const)('the columns walk as the explained run does: %s %s %s %s', (day, group, age, education, weeks) => {
  const person = { group, age, education };
  expect(columnarWalk(person, plainDate(day), weeks)).toEqual(explainedWalk(person, plainDate(day), weeks));
});

it('and so on any day, for any row', () => {
  const firstDay = plainDate('2020-01-01');
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(firstDay, days));
  fc.assert(
    fc.property(day, fc.constantFrom(...latticePeople), (start, person) => {
      expect(columnarWalk(person, start, 29)).toEqual(explainedWalk(person, start, 29));
    }),
    { numRuns: 8 },
  );
});

it('leaves nothing unknown that is not among the assumptions', () => {
  const sample = latticePeople.filter(
    ({ education, age }) => education !== 'higher' && age !== '50+' && age !== '25-29',
  );
  const suspensions = danishLaw.overlays.filter(({ id }) => /suspension|delvis|foraar|2027/.test(id));
  for (const day of [...danishLaw.packs, ...suspensions].map(({ from }) => from)) {
    const walkers = sample.map((one) => ({ entries: entriesOf(one, day, day), until: bandEnds(one, day) }));
    expect([day, ...walkSpells(frozenLaw(danishLaw, day), walkers, day, 4).notKnown]).toEqual([day]);
  }
}, 90_000);
