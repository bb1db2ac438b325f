import { addDays, plainDate, weekdayOf } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Workplace } from '../placement-history/workplaces.ts';
import { demoCatalogue } from './catalogue.ts';
import { demoPartnerships } from './partnerships.ts';

const today = plainDate('2026-11-26');
const seed = { number: 1, authorityId: 860 };
const organisations = [
  { id: 'school-1', kind: 'school' as const, name: 'Hjørring Erhvervsskole' },
  { id: 'school-2', kind: 'school' as const, name: 'Hjørring Voksenuddannelse' },
];
const ground = { seed, today, city: 'Hjørring', postalCode: '9800', organisations };
const { courses, classes } = demoCatalogue(ground);
const company = (name: string): Workplace => ({ organisation: { id: name, name }, shown: false }) as Workplace;

describe('the courses of the demo', () => {
  it('are those that ship, some of them held at the schools of the house', () => {
    expect(courses.length).toBeGreaterThan(30);
    const heldHere = courses.filter(({ organisationId }) => organisationId !== null);
    expect(heldHere.length).toBeGreaterThan(10);
    expect(new Set(heldHere.map(({ organisationId }) => organisationId))).toEqual(new Set(['school-1', 'school-2']));
  });

  it('have classes that begin on a Monday and stand as the day says', () => {
    expect(classes.length).toBeGreaterThan(100);
    for (const { startsOn, endsOn, state, seatsTaken, seatsMax } of classes) {
      expect(weekdayOf(startsOn)).toBe(1);
      expect(state === 'done').toBe(endsOn < today);
      expect(state === 'running').toBe(startsOn <= today && endsOn >= today);
      expect(seatsTaken).toBeLessThanOrEqual(seatsMax ?? 0);
    }
  });

  it('are the same each time', () => {
    expect(demoCatalogue(ground)).toEqual({ courses, classes });
  });

  it('are none where there is no school to hold them', () => {
    expect(demoCatalogue({ ...ground, organisations: [] }).classes).toEqual([]);
  });
});

describe('the partnerships of the demo', () => {
  const workplaces = [
    'Havets Hotel',
    'Fjordens Plejehjem',
    'Bager Rengøring',
    'Holm Transport',
    'Dahl Lager og Logistik',
  ].map(company);

  it('are one open, one closed and one in the making, with companies that need such people', () => {
    const all = demoPartnerships({ seed, today, classes, workplaces });
    expect(all.map(({ state }) => state)).toEqual(['open', 'closed', 'forming']);
    expect(all[0]?.companies.map(({ workplace }) => workplace.organisation.name)).toEqual([
      'Havets Hotel',
      'Fjordens Plejehjem',
      'Bager Rengøring',
    ]);
    expect(all[0]?.heldClass.startsOn && all[0].heldClass.startsOn > addDays(today, 10)).toBe(true);
  });

  it('take no company twice where there are few', () => {
    const few = demoPartnerships({
      seed,
      today,
      classes,
      workplaces: ['Øens Fisk', 'Øens Hotel', 'Øens Bageri'].map(company),
    });
    expect(few.length).toBeGreaterThan(0);
    for (const { companies } of few)
      expect(new Set(companies.map(({ workplace }) => workplace.organisation.id)).size).toBe(companies.length);
  });

  it('are none without companies', () => {
    expect(demoPartnerships({ seed, today, classes, workplaces: [] })).toEqual([]);
  });
});
