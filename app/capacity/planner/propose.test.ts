import { plainDate } from '@fodfaeste/law/dates';
import { type Match, type Person, type Place, skillIndexOf } from '@fodfaeste/occupations';
import { describe, expect, it } from 'vitest';
import type { SiteRoom } from '../places/free.ts';
import { assign } from './assign.ts';
import { highsSolver } from './highs-solver.ts';
import type { PlanGiven } from './plan.ts';
import { type MatchTools, type PlanGround, propose } from './propose.ts';
import { seatsOf } from './seats.ts';
import { isFarFromWork, type Seeker } from './seekers.ts';

const solve = await highsSolver();
const [kitchen, store] = ['kitchen', 'store'];
const skills = skillIndexOf({
  skills: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
  occupations: [
    { uri: kitchen, isco: '9412', essential: [0, 1], optional: [] },
    { uri: store, isco: '4321', essential: [2, 3], optional: [] },
  ],
});
const near: Readonly<Record<string, Float32Array>> = {
  [kitchen]: Float32Array.of(1, 0.1),
  [store]: Float32Array.of(0.1, 1),
};
const tools: MatchTools = {
  skills,
  nearTo: (uri) => near[uri] ?? null,
  nameOf: (uri) => ({ da: uri, en: uri }),
  compare: (person: Person, place: Place): Match => ({
    person: person.key,
    place: place.key,
    score: 1,
    beyond: [],
    parts: [
      { part: 'title', share: 1, weight: 1, da: `Ønsker ${place.occupation}.`, en: `Wants ${place.occupation}.` },
      { part: 'hours', share: null, weight: 1, da: 'Ukendt.', en: 'Not known.' },
      { part: 'certificates', share: 1, weight: 1, da: 'Intet bevis.', en: 'No certificate.' },
    ],
  }),
};
const hirtshals = { lat: 57.59, lon: 9.96 };
const seeker = (caseId: string, wish: string, over: Partial<Seeker> = {}, person: Partial<Person> = {}): Seeker => ({
  caseId,
  waitedDays: 10,
  far: false,
  person: {
    ...{
      key: caseId,
      wishes: [wish],
      experience: [],
      skills: [],
      hours: null,
      home: hirtshals,
      travel: 'public',
      danish: null,
      certificates: [],
    },
    limits: { mostMinutes: null, mostHours: null, leastHours: null, not: [] },
    ...person,
  },
  ...over,
});
const site = (siteId: string, occupation: string, seats = 1) => ({
  siteId,
  companyName: siteId,
  siteName: siteId,
  area: '9850 Hirtshals',
  at: hirtshals,
  occupations: [occupation],
  seats,
});
const given: PlanGiven = {
  hoursWeek: null,
  mostMinutes: 45,
  waiting: 'some',
  sites: 'known',
  mostPerSite: 2,
  farShare: null,
  benefit: null,
};
const plan = async (ground: Partial<PlanGround>, over: Partial<PlanGiven> = {}) => {
  const proposal = await propose(
    { seekers: [], sites: [], unknownWork: 0, places: 10, running: 0, ...ground },
    { ...given, ...over },
    tools,
    async (problem) => assign(problem, solve),
  );
  if (!proposal.ok) throw new Error(proposal.fault.code);
  return proposal.result;
};

describe('who is proposed for what', () => {
  it('is the work they want, with the reasons that are known', async () => {
    const { pairs, left } = await plan({
      seekers: [seeker('anna', kitchen), seeker('bo', store)],
      sites: [site('hotel', kitchen), site('lager', store)],
    });
    expect(pairs.map(({ caseId, siteId }) => [caseId, siteId])).toEqual([
      ['anna', 'hotel'],
      ['bo', 'lager'],
    ]);
    expect(pairs[0]?.reasons).toEqual([{ da: 'Ønsker kitchen.', en: 'Wants kitchen.' }]);
    expect(left).toEqual([]);
  });

  it('is whoever waited longest among equals, unless waiting shall not count', async () => {
    const ground = {
      seekers: [seeker('short', kitchen, { waitedDays: 3 }), seeker('long', kitchen, { waitedDays: 90 })],
      sites: [site('hotel', kitchen)],
    };
    expect((await plan(ground)).pairs[0]?.caseId).toBe('long');
    const { left } = await plan(ground);
    expect(left).toEqual([{ caseId: 'short', waitedDays: 3, far: false, why: 'seats' }]);
  });

  it('says why somebody got none: no such work, too far, or no hours', async () => {
    const aalborg = { lat: 57.05, lon: 9.92 };
    const { left } = await plan({
      seekers: [
        seeker('a', kitchen, { waitedDays: 90 }),
        seeker('b', 'unknown'),
        seeker('c', kitchen, {}, { home: aalborg }),
        seeker('d', kitchen),
      ],
      sites: [site('hotel', kitchen, 5)],
      places: 4,
      running: 3,
    });
    expect(left.map(({ caseId, why }) => [caseId, why])).toEqual([
      ['b', 'no-match'],
      ['c', 'no-match'],
      ['d', 'hours'],
    ]);
  });

  it('keeps to the own limit of a citizen where it is shorter', async () => {
    const limits = { mostMinutes: 5, mostHours: null, leastHours: null, not: [] };
    const ground = {
      seekers: [seeker('a', kitchen, {}, { limits }), seeker('b', kitchen)],
      sites: [site('hotel', kitchen, 2)],
    };
    expect((await plan(ground)).pairs.map(({ caseId }) => caseId)).toEqual(['b']);
  });
});

describe('seats', () => {
  const room = (siteId: string, free: number | null, offered: number): SiteRoom => ({
    site: {
      ...{
        siteId,
        organisationId: 'o',
        companyName: 'H',
        siteName: 'H',
        postalCode: '9850',
        city: 'Hirtshals',
        branchCode: null,
      },
      ...{ workSharing: false, months: [], ladders: [], offered },
    },
    branch: null,
    ceiling: free,
    taken: 0,
    free,
  });
  const work = ['a', 'b', 'c'].map((siteId) => ({ siteId, occupations: [kitchen] }));
  const seats = (sites: PlanGiven['sites']) =>
    seatsOf([room('a', 4, 1), room('b', null, 3), room('c', 1, 0), room('d', 2, 2)], work, () => null, {
      sites,
      mostPerSite: 3,
    });

  it('keep within the ratio, and within what one workplace takes well', () => {
    expect(seats('known').sites.map(({ siteId, seats: n }) => [siteId, n])).toEqual([
      ['a', 3],
      ['c', 1],
    ]);
    expect(seats('known').unknownWork).toBe(1);
  });

  it('keep within what was offered, where only that is asked for', () => {
    expect(seats('offered').sites.map(({ siteId, seats: n }) => [siteId, n])).toEqual([['a', 1]]);
  });
});

describe('far from work', () => {
  const today = plainDate('2026-11-24');
  it.each([
    ['kontanthjaelp', '2026-08-01', 'aktivitetsparat', true],
    ['ressourceforloebsydelse', '2026-08-01', null, true],
    ['dagpenge', '2024-11-24', null, true],
    ['dagpenge', '2024-11-25', null, false],
    ['kontanthjaelp', null, 'jobparat', false],
  ])('%s since %s, %s: %s', (benefit, since, readiness, far) => {
    expect(isFarFromWork({ benefit, benefitSince: since === null ? null : plainDate(since), readiness }, today)).toBe(
      far,
    );
  });
});
