import { addDays, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { organisationsFor } from '../house/organisations.ts';
import { familyNames } from '../population/person/names.ts';
import { population } from '../population/population.ts';
import { testPlan } from '../population/testing.ts';
import { Workdays } from '../population/workdays.ts';
import { stream } from '../random/stream.ts';
import { drawPast, longestOf, type Past, takesPlaces } from './past.ts';
import { Seats } from './seats.ts';
import { trades, workIn } from './trades.ts';
import { workplacesOf } from './workplaces.ts';

const plan = testPlan('0825');
const { today, seed, figures, lists } = plan;
const families = familyNames(lists.families);
const consultants = [{ id: 'c', name: 'Carl' }] as never;
const place = { seed, families, ordinal: figures.ordinal, streets: lists.streets.names, municipality: figures.name };
const organisations = organisationsFor(place, 3000, consultants);
const ground = {
  seed,
  today,
  families,
  streets: lists.streets,
  districts: figures.districts,
  workdays: new Workdays(today),
};
const citizens = [...population(plan)].filter(takesPlaces);

function history(): Past[] {
  const from = { workplaces: workplacesOf(ground, organisations), seats: new Seats(today), today };
  return citizens.flatMap((citizen) => {
    const past = drawPast(citizen, from, stream(seed, 'test', citizen.index));
    if (past) from.seats.take(past.site, { from: past.startsOn, until: past.endedOn ?? past.endsOn });
    return past ? [past] : [];
  });
}
const told = history();

describe('where citizens have been', () => {
  it('is the same each time', () => {
    expect(told.length).toBeGreaterThan(30);
    expect(history()).toEqual(told);
  });

  it('is over, in the order of time, and within two years', () => {
    for (const { startsOn, endsOn, endedOn, outcome } of told) {
      expect(startsOn >= plainDate('2024-11-24') && startsOn < endsOn && endsOn < today).toBe(true);
      expect(endedOn !== null && endedOn > startsOn && endedOn <= endsOn).toBe(true);
      if (outcome) expect(outcome.fromOn > startsOn && outcome.fromOn < today).toBe(true);
    }
  });

  it('keeps within what the law allows: length, sector, and one place for five', () => {
    for (const { kind, startsOn, endsOn, workplace } of told) {
      if (kind === 'praktik') expect(endsOn < addDays(startsOn, 91)).toBe(true);
      if (kind === 'nytteindsats') expect(workplace.sector).toBe('public');
    }
    const small = told.filter(({ site }) => site.months.every(({ adults }) => adults < 10));
    for (const one of small) {
      const beside = small.filter(
        (other) =>
          other.site.id === one.site.id &&
          other.startsOn <= (one.endedOn ?? one.endsOn) &&
          (other.endedOn ?? other.endsOn) >= one.startsOn,
      );
      expect(beside).toEqual([one]);
    }
  });

  it('knows who has four weeks', () => {
    expect([longestOf({ situation: 'dagpenge' }), longestOf({ situation: 'aktivitetsparat' })]).toEqual([28, 91]);
  });

  it('has work for each kind of company', () => {
    for (const { name, kind } of organisations) if (kind === 'company') expect(workIn(name).length).toBeGreaterThan(0);
    for (const [name, work] of Object.entries(trades)) expect(workIn(`Havnens ${name}`)).toBe(work);
  });
});
