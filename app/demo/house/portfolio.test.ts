import { addDays, ageOn } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Citizen } from '../population/citizen.ts';
import { asciiName } from '../population/person/contact-data.ts';
import { familyNames } from '../population/person/names.ts';
import { population } from '../population/population.ts';
import { testLists, testPlan, testToday } from '../population/testing.ts';
import { Workdays } from '../population/workdays.ts';
import { makeHouse } from './house.ts';
import type { Member } from './member.ts';
import { isUntaken, Portfolio } from './portfolio.ts';
import { phasesOf, smallHouse, type TeamKey, teamKeys, teamKinds } from './teams.ts';

function houseOf(code: string) {
  const plan = testPlan(code);
  const people = [...population(plan)];
  const open = people.filter(({ closed }) => closed === null);
  const isSmall = open.length < smallHouse;
  const teamOf = (one: Citizen) => phasesOf(one, isSmall, testToday).at(-1)?.team;
  const cases = Object.fromEntries(teamKeys.map((key) => [key, open.filter((one) => teamOf(one) === key).length]));
  const ground = {
    seed: plan.seed,
    today: testToday,
    families: familyNames(testLists.families),
    domain: asciiName('by'),
  };
  const house = makeHouse(ground, cases as Record<TeamKey, number>);
  const portfolio = new Portfolio(house, plan.seed, testToday, new Workdays(testToday));
  const contacts = new Map(people.map((one) => [one, portfolio.contactsOf(one)]));
  const loads = new Map<Member, number>();
  for (const one of open) {
    const member = contacts.get(one)?.at(-1)?.member;
    if (member) loads.set(member, (loads.get(member) ?? 0) + 1);
  }
  return { people, open, house, contacts, loads, teamOf };
}

const hjoerring = houseOf('0860');
const laesoe = houseOf('0825');

describe('the staff', () => {
  it('in Hjørring has as many cases each as the guideline of the social workers allows', () => {
    for (const key of teamKeys) {
      const { from, to } = teamKinds[key].guideline;
      for (const { member } of hjoerring.house.desks.get(key)?.present ?? []) {
        const load = hjoerring.loads.get(member) ?? 0;
        // The cases that came yesterday are planned for and not given to anybody yet.
        expect([key, load, load <= to && load >= from - 3]).toEqual([key, load, true]);
      }
    }
  });

  it('of a small island is two teams, and nobody has more than the guideline', () => {
    expect([...laesoe.house.desks.keys()]).toEqual(['job', 'unge']);
    for (const load of laesoe.loads.values()) expect(load).toBeLessThanOrEqual(55);
  });

  it('shares no name, login or id', () => {
    for (const { house } of [hjoerring, laesoe])
      for (const what of ['name', 'login', 'id'] as const)
        expect(new Set(house.everybody.map((one) => one[what])).size).toBe(house.everybody.length);
  });

  it('has somebody quite new with a portfolio taken over from one who left', () => {
    for (const { house, loads } of [hjoerring, laesoe]) {
      const newest = house.desks
        .get('job')
        ?.present.map(({ member }) => member)
        .find(({ since }) => since > addDays(testToday, -60));
      expect(newest?.after?.until).toBe(newest?.since);
      expect(loads.get(newest as Member)).toBeGreaterThan(5);
    }
  });
});

describe('teams', () => {
  it('have the cases of those they are for', () => {
    for (const one of hjoerring.open) {
      const young = ageOn(one.birthDate, testToday) < 30;
      const team = hjoerring.teamOf(one);
      if (one.situation === 'under-18' || (young && one.situation.endsWith('uddannelsesparat')))
        expect([one.index, team]).toEqual([one.index, 'unge']);
      if (one.situation === 'aktivitetsparat') expect([one.index, team]).toEqual([one.index, young ? 'unge' : 'aktiv']);
      if (one.situation === 'dagpenge') expect([one.index, team]).toEqual([one.index, 'job']);
      if (one.situation === 'sygedagpenge') expect([one.index, team]).toEqual([one.index, 'syge']);
      if (one.situation === 'fleksjob') expect([one.index, team]).toEqual([one.index, 'fleks']);
    }
  });
});

describe('contact persons', () => {
  it('are one for each open case, and none where it came yesterday', () => {
    for (const { open, contacts } of [hjoerring, laesoe])
      for (const one of open)
        expect([one.index, (contacts.get(one) ?? []).length > 0]).toEqual([one.index, !isUntaken(one, testToday)]);
  });

  it('work in the team that has the case', () => {
    for (const one of hjoerring.open) {
      const last = hjoerring.contacts.get(one)?.at(-1);
      if (last) expect([one.index, last.member.team?.key]).toEqual([one.index, hjoerring.teamOf(one)]);
    }
  });

  it('follow one another in time; each change has a reason and a note, and the first has neither', () => {
    for (const { people, contacts } of [hjoerring, laesoe])
      for (const one of people)
        for (const [at, period] of (contacts.get(one) ?? []).entries()) {
          const before = contacts.get(one)?.[at - 1];
          expect([one.index, at, period.reason !== '' && period.note !== '']).toEqual([one.index, at, at > 0]);
          if (before) {
            expect([one.index, before.from < period.from && before.member !== period.member]).toEqual([
              one.index,
              true,
            ]);
          }
          expect([one.index, period.from >= one.openedOn && period.from <= testToday]).toEqual([one.index, true]);
        }
  });

  it('have been hired before they get a citizen, and not left', () => {
    const workdays = new Workdays(testToday);
    for (const { open, contacts } of [hjoerring, laesoe])
      for (const one of open)
        for (const { member, from } of contacts.get(one) ?? []) {
          const isThere = workdays.from(member.since) <= from && (member.until === null || from < member.until);
          expect([one.index, member.name, from, isThere]).toEqual([one.index, member.name, from, true]);
        }
  });

  it('change seldom for most, and three times or more for a few', () => {
    const changes = hjoerring.open.map((one) => Math.max(0, (hjoerring.contacts.get(one)?.length ?? 0) - 1));
    const share = (test: (count: number) => boolean) => changes.filter(test).length / changes.length;
    expect(share((count) => count <= 1)).toBeGreaterThan(0.75);
    expect(share((count) => count >= 3)).toBeGreaterThan(0.005);
    expect(share((count) => count >= 3)).toBeLessThan(0.1);
  });
});
