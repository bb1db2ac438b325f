import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { theSchool, trainingTestCourse } from '../testing/courses.ts';
import { addCourse as act } from './add-course.ts';

const school = { id: theSchool, name: 'Åskolen', cvr: '12345678' };
const codes = {
  isco: new Set(['8331', '8332']),
  esco: new Set(['http://data.europa.eu/esco/occupation/bus']),
  job: (title: string) => (title === 'lastbilchauffør' ? { isco: '8332', esco: null } : null),
};
const state = { courses: [trainingTestCourse()], schools: [school], own: null, codes };
const typed = {
  title: 'Lastbil',
  providerName: 'åskolen',
  kind: 'amu',
  lawLevel: 'til_og_med_erhvervsuddannelse',
  goal: 'Du kan køre lastbil.',
  days: '30',
  weeks: '6,5',
  fee: '208',
  priceYear: '2026',
  isco: '8331, 8331',
  fullTime: 'yes',
};

describe('add-course', () => {
  it('puts a course into the catalogue and links it to the school of the house', () => {
    const decision = decide(act, state, typed);
    expect(eventOf(decision).data).toMatchObject({
      course: {
        title: 'Lastbil',
        providerName: 'Åskolen',
        organisationId: theSchool,
        weeks: 6.5,
        feeDayOere: 20_800,
        iscoCodes: ['8331'],
        fullTime: true,
        givesSu: null,
        mark: 'S',
        source: { kind: 'own', version: 'Anna Holm', day: '2026-11-24' },
      },
    });
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual(['training_course']);
    expect(said(act, decision).staff).toEqual(['Anna Holm lagde et kursus i kataloget: Lastbil.']);
  });

  it('takes jobs as people call them, beside the codes', () => {
    const named = decide(act, state, { ...typed, jobs: 'lastbilchauffør' });
    expect(eventOf(named).data).toMatchObject({ course: { iscoCodes: ['8331', '8332'] } });
  });

  it('is the school’s own when a school does it, whatever name was typed', () => {
    const own = decide(act, { ...state, own: school }, { ...typed, providerName: 'Naboskolen' });
    expect(eventOf(own).data).toMatchObject({
      course: { providerName: 'Åskolen', organisationId: theSchool, mark: 'V', source: { kind: 'school' } },
    });
  });

  it.each([
    ['same-course', 'title', { title: 'personbefordring med BUS', providerName: 'AMU Nordjylland' }],
    ['jobs', 'jobs', { jobs: 'lastbilchauffør, rumpilot' }],
    ['isco', 'isco', { isco: '8331 1234' }],
    ['esco', 'esco', { esco: 'http://data.europa.eu/esco/occupation/nej' }],
    ['price-year', 'priceYear', { priceYear: '' }],
    ['url', 'url', { url: 'javascript:alert(1)' }],
  ])('refuses: %s', (code, field, given) => {
    const decision = decide(act, state, { ...typed, ...given });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
