import { ageOn, daysBetween, type Interval, overlaps } from '@fodfaeste/law/dates';
import { validateFact } from '@fodfaeste/law/facts';
import { describe, expect, it } from 'vitest';
import { offerKinds } from '../figures/figures.ts';
import type { Citizen } from './citizen.ts';
import { survivalAt } from './life/durations.ts';
import { passesModulus11 } from './person/cpr-number.ts';
import { population } from './population.ts';
import { situations } from './situation.ts';
import { testPlan, testTables, testToday } from './testing.ts';

const places = ['0860', '0825', '0741'].map((code) => {
  const plan = testPlan(code);
  const people = [...population(plan)];
  return { code, plan, people, open: people.filter((one) => one.closed === null) };
});

const last52 = (one: Citizen): number =>
  one.life.spells
    .filter(({ benefit }) => benefit === 'dagpenge' || benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp')
    .reduce((sum, { from, to }) => {
      const begin = Math.min(364, daysBetween(from, testToday));
      const end = to === null ? 0 : Math.min(364, daysBetween(to, testToday));
      return sum + (begin - end);
    }, 0) / 364;

describe.each(places)('the people of $code', ({ plan, people, open }) => {
  it('are the same every time, and others with another seed', () => {
    expect([...population(plan)]).toEqual(people);
    const other = [...population({ ...plan, seed: { ...plan.seed, number: 2 } })];
    expect(other).toHaveLength(people.length);
    expect(other.map(({ cpr }) => cpr)).not.toEqual(people.map(({ cpr }) => cpr));
  });

  it('come in the numbers of the figures, group by group', () => {
    for (const situation of situations)
      expect([situation, open.filter((one) => one.situation === situation).length]).toEqual([
        situation,
        plan.figures.groups[situation].people,
      ]);
  });

  it('are long-term unemployed in the numbers of the figures: at least 80 per cent of the latest year', () => {
    for (const situation of ['dagpenge', 'jobparat'] as const) {
      const long = open.filter((one) => one.situation === situation && last52(one) >= 0.8);
      expect([situation, long.length]).toEqual([situation, plan.figures.longTerm[situation].people]);
      expect(long.every((one) => one.longTerm)).toBe(true);
    }
  });

  it('are in offers in the numbers of the figures', () => {
    for (const kind of offerKinds)
      expect(open.filter((one) => one.offer === kind)).toHaveLength(plan.figures.activated[kind].people);
  });

  it('have numbers that no real person can have, each their own', () => {
    expect(people.filter(({ cpr }) => passesModulus11(cpr))).toEqual([]);
    expect(people.filter(({ cpr }) => cpr.startsWith('0101'))).toEqual([]);
    expect(new Set(people.map(({ cpr }) => cpr)).size).toBe(people.length);
    expect(new Set(people.flatMap(({ personId, caseId }) => [personId, caseId])).size).toBe(2 * people.length);
  });

  it('can be reached nowhere', () => {
    for (const { email, phone } of people) {
      expect(email === null || email.endsWith('.example')).toBe(true);
      expect(phone === null || /^0[1-9]\d{6}$/.test(phone)).toBe(true);
    }
  });

  it('live in the municipality', () => {
    const { districts } = plan.figures;
    for (const { address } of people)
      expect(
        districts.some(
          ({ from, to, city }) => city === address.city && from <= +address.postcode && +address.postcode <= to,
        ),
      ).toBe(true);
  });

  it('have ages and education that the law knows for their group', () => {
    for (const one of open) {
      const age = ageOn(one.birthDate, testToday);
      if (one.situation === 'under-18') expect(age).toBeLessThan(18);
      else expect([one.index, age >= 18 && age <= 66]).toEqual([one.index, true]);
      if (one.situation === 'uddannelsesparat' || one.situation === 'aabenlyst-uddannelsesparat') {
        expect(age).toBeLessThan(30);
        expect(one.education.erhvervskompetencegivende).toBe(false);
      }
      if (one.situation === 'jobparat' && age < 30) expect(one.education.erhvervskompetencegivende).toBe(true);
    }
  });

  it('live on one thing at a time, and not before they were born', () => {
    for (const one of people) {
      const spells = one.life.spells as readonly (Interval & { benefit: string })[];
      for (const [at, spell] of spells.entries()) {
        expect([one.index, spell.from > one.birthDate]).toEqual([one.index, true]);
        for (const other of spells.slice(at + 1))
          expect([one.index, overlaps(spell, other)]).toEqual([one.index, false]);
      }
      expect([one.index, spells.at(-1)?.to]).toEqual([one.index, one.closed?.on ?? null]);
    }
  });

  it('have facts that the vocabulary allows, recorded when they could be known', () => {
    for (const one of people) {
      for (const fact of one.life.facts) {
        const checked = validateFact(fact.kind, fact.value, { from: fact.from, to: fact.to });
        expect([one.index, fact.kind, checked.ok ? '' : checked.error.en]).toEqual([one.index, fact.kind, '']);
        expect([one.index, fact.kind, fact.on <= testToday && fact.on >= fact.from]).toEqual([
          one.index,
          fact.kind,
          true,
        ]);
      }
      for (const { benefit, from, to } of one.life.spells) {
        const checked = validateFact('ydelse', benefit, { from, to });
        expect([one.index, benefit, from, to, checked.ok]).toEqual([one.index, benefit, from, to, true]);
      }
    }
  });

  it('have the special cases that the screens must show', () => {
    for (const role of ['graduate', 'first-months', 'senior', 'not-digital', 'protected', 'minor', 'moved-in'] as const)
      expect([role, people.filter((one) => one.role === role).length]).toEqual([role, 1]);
  });
});

describe('in every municipality', () => {
  it('the one in the first months of dagpenge is new, so that the a-kasse has the talks', { timeout: 60_000 }, () => {
    for (const { code } of testTables.municipalities) {
      for (const { role, life } of population(testPlan(code))) {
        if (role !== 'first-months') continue;
        const [spell, ...others] = life.spells;
        expect([code, others.length, daysBetween(spell?.from ?? testToday, testToday) < 77]).toEqual([code, 0, true]);
        break;
      }
    }
  });
});

describe('spells of dagpenge that have ended', () => {
  // Aalborg and Aarhus have enough people to compare shapes; each with the curve of its region.
  it.each(['0851', '0751'])('last as the survival curve of the region tells (%s)', (code) => {
    const plan = testPlan(code);
    const weeks: number[] = [];
    for (const one of population(plan)) {
      if (one.situation !== 'dagpenge' || one.longTerm || one.closed) continue;
      for (const { benefit, from, to } of one.life.spells)
        if (benefit === 'dagpenge' && to !== null) weeks.push(daysBetween(from, to) / 7);
    }
    expect(weeks.length).toBeGreaterThan(1_000);
    const { survival } = plan.figures.insured;
    // Spells under four weeks are left out, so the curve is read from there.
    for (const at of [8, 13, 17, 21, 26, 30, 39]) {
      const longer = weeks.filter((length) => length > at).length / weeks.length;
      expect(Math.abs(longer - survivalAt(survival, at) / survivalAt(survival, 4))).toBeLessThan(0.1);
    }
  });
});

describe('the people of Hjørring', () => {
  const { open, people } = places[0] ?? { open: [], people: [] };
  const share = (test: (one: Citizen) => boolean) => open.filter(test).length / open.length;

  it('are 3,500 to 4,500 open cases, and some closed ones', () => {
    expect(open.length).toBeGreaterThan(3_500);
    expect(open.length).toBeLessThan(4_500);
    expect(people.length - open.length).toBeGreaterThan(300);
  });

  it('are exempt, protected, colleagues and helped by interpreters in believable shares', () => {
    expect(share((one) => one.channel === 'exempt')).toBeGreaterThan(0.05);
    expect(share((one) => one.channel === 'exempt')).toBeLessThan(0.1);
    expect(share((one) => one.protectedUntil !== null)).toBeLessThan(0.012);
    expect(share((one) => one.ownStaff)).toBeLessThan(0.008);
    expect(share((one) => one.interpreterLanguage !== null)).toBeGreaterThan(0.01);
    expect(share((one) => one.interpreterLanguage !== null)).toBeLessThan(0.07);
  });
});
