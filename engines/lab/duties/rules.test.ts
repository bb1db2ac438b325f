import { bookOn, changeDates, danishLaw, evaluate, fulfilmentReads } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { assumptions } from './assumptions.ts';
import { frozenLaw } from './frozen.ts';
import { knownLaw, UnknownLaw } from './known-law.ts';
import { entriesOf, latticePeople } from './people.ts';
import { isCounted, notCounted, offerRules, talkRules } from './rules.ts';

const days = changeDates(danishLaw).filter((day) => day >= '2020-01-01');

it('every duty of the municipality or the fund that talks or offers fulfil is counted, or it is said why not', () => {
  const forgotten = new Set<string>();
  const seen = new Set<string>();
  for (const day of days) {
    const book = bookOn(danishLaw, day);
    for (const rule of book.rules) {
      if (rule.kind !== 'duty' || rule.subject !== 'person') continue;
      seen.add(rule.id);
      const reads = fulfilmentReads(book, rule);
      const isForAuthority = rule.bearer === 'kommune' || rule.bearer === 'akasse';
      if (!isForAuthority || !(reads.has('samtale') || reads.has('tilbud'))) continue;
      if (!isCounted(rule) && notCounted[rule.id] === undefined) forgotten.add(rule.id);
    }
  }
  expect([...forgotten]).toEqual([]);
  const named = [...talkRules.map(({ id }) => id), ...offerRules, ...Object.keys(notCounted)];
  expect(named.filter((id) => !seen.has(id))).toEqual([]);
});

it('a frozen law answers on later days as it did on its own', () => {
  const [day, later] = [plainDate('2020-04-01'), plainDate('2027-03-01')];
  const frozen = frozenLaw(danishLaw, day);
  expect(bookOn(frozen, later)).toBe(bookOn(frozen, day));
  const [on, now] = [bookOn(frozen, later), bookOn(danishLaw, day)];
  expect(on.rules).toEqual(now.rules);
  expect([...on.suspended.keys()]).toEqual([...now.suspended.keys()]);
  for (const { parameters } of danishLaw.topics) {
    for (const { id } of parameters) expect([id, on.parameter(id)]).toEqual([id, now.parameter(id)]);
  }
});

it('every row is in the group that it stands for, under every version of the law', () => {
  const numbers: Record<string, number[]> = {
    dagpenge: [1],
    jobparat: [2],
    aktivitetsparat: [3, 5],
    uddannelsesparat: [4],
    aabenlyst_uddannelsesparat: [4],
    sygedagpenge: [6],
    jobafklaring: [7],
    ressourceforloeb: [8],
    ledighedsydelse: [9],
    fleksjob: [9],
    revalidering: [10],
    integration: [],
  };
  for (const { from } of danishLaw.packs) {
    for (const person of latticePeople.filter((_, row) => row % 5 === 0)) {
      const { outcomes } = evaluate(danishLaw, entriesOf(person, from, from), { on: from });
      const group = outcomes.find(({ rule }) => rule.id === 'kontakt.maalgruppe');
      const found = group?.state === 'yes' ? [group.value] : [];
      const wanted = numbers[person.group] ?? [];
      expect([from, person, wanted.length === 0 ? found.length === 0 : wanted.includes(found[0] ?? 0)]).toEqual([
        from,
        person,
        true,
      ]);
    }
  }
});

describe('the law a scenario names', () => {
  const today = plainDate('2026-11-26');
  it('a date, a pack, an overlay, or today', () => {
    expect(knownLaw(danishLaw, 'today', today)).toEqual({ day: today, choice: { expected: [], isPackAlone: false } });
    expect(knownLaw(danishLaw, '2021-05-03', today).day).toBe('2021-05-03');
    expect(knownLaw(danishLaw, 'reform-1b', today).day).toBe('2026-07-01');
    expect(knownLaw(danishLaw, 'corona-suspension', today).day).toBe('2020-03-20');
    expect(knownLaw(danishLaw, 'lab-2027', today)).toEqual({
      day: '2027-01-01',
      choice: { expected: ['lab-2027'], isPackAlone: false },
    });
  });
  it('a pack that is named stands without the suspensions of its first day', () => {
    const { day, choice } = knownLaw(danishLaw, 'selvbooking-2021', today);
    const suspendedIn = (law: typeof danishLaw) => bookOn(law, day).suspended.has('tilbud.foerste');
    expect([suspendedIn(frozenLaw(danishLaw, day)), suspendedIn(frozenLaw(danishLaw, day, choice))]).toEqual([
      true,
      false,
    ]);
  });
  it.each([
    ['lab-2019', 'lab-2020'],
    ['2026-02-30', '2026-02-30'],
    ['2019-12-31', '2020-01-01'],
  ])('%s is not known, and the message says what is', (name, told) => {
    expect(() => knownLaw(danishLaw, name, today)).toThrow(UnknownLaw);
    expect(() => knownLaw(danishLaw, name, today)).toThrow(told);
  });
});

it('every assumption has an id of its own and words in both languages', () => {
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  for (const { words } of assumptions) expect(words.da.length > 10 && words.en.length > 10).toBe(true);
});
