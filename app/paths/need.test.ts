import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { say } from '../kernel/text/bilingual.ts';
import { day } from '../people/testing/decide.ts';
import { type NeedSign, type NeedsGiven, trainingNeeds } from './need.ts';

const on = plainDate('2026-11-24');
const orders: NeedSign = { kind: 'orders', orders: 2, seats: 3, on };
const failed: NeedSign = { kind: 'failed', title: 'Kok', attempts: 3000, period: '2026M06', publisher: 'STAR', on };
const pledges: NeedSign = { kind: 'pledges', jobs: 6, companies: 2, earliest: null, on };
const held = { isco: ['5120'], title: 'Køkken', place: 'Aalborg', startsOn: day(30), km: 20 };

const given = (over: Partial<NeedsGiven> = {}): NeedsGiven => ({
  groups: [{ isco: '5120', title: say('Kokke', 'Cooks'), signs: [orders] }],
  classes: [],
  until: day(182),
  km: 35,
  wishes: new Map([['5120', 12]]),
  answers: [],
  ...over,
});

describe('trainingNeeds', () => {
  it('names work with a sign of shortage and no class', () => {
    expect(trainingNeeds(given())).toMatchObject([{ isco: '5120', sureness: 'one', nearest: null, wishes: 12 }]);
  });

  it.each([
    ['a class within reach', { classes: [held] }],
    ['a class at a distance', { classes: [{ ...held, km: 0 }] }],
    ['no sign of shortage', { groups: [{ isco: '5120', title: say('Kokke', 'Cooks'), signs: [] }] }],
  ])('leaves it out for %s', (_, over) => {
    expect(trainingNeeds(given(over))).toEqual([]);
  });

  it.each([
    ['too far away', { ...held, km: 90 }],
    ['too late', { ...held, startsOn: day(300) }],
    ['nobody knows how far', { ...held, km: null }],
  ])('tells of the nearest class that is out of reach: %s', (_, one) => {
    expect(trainingNeeds(given({ classes: [one] }))).toMatchObject([{ nearest: { place: 'Aalborg', km: one.km } }]);
  });

  it('says how sure it is, the surest first', () => {
    const groups = [
      { isco: '5120', title: say('Kokke', 'Cooks'), signs: [orders] },
      { isco: '8331', title: say('Buschauffører', 'Bus drivers'), signs: [orders, failed] },
      { isco: '7212', title: say('Svejsere', 'Welders'), signs: [pledges] },
    ];
    expect(trainingNeeds(given({ groups })).map(({ title, sureness }) => [title.da, sureness])).toEqual([
      ['Svejsere', 'promised'],
      ['Buschauffører', 'several'],
      ['Kokke', 'one'],
    ]);
  });

  it('withholds few wishes, and the next smallest where one alone would be', () => {
    const groups = ['5120', '8331', '7212'].map((isco) => ({ isco, title: say(isco, isco), signs: [orders] }));
    const wishes = new Map([
      ['5120', 3],
      ['8331', 8],
      ['7212', 30],
    ]);
    expect(trainingNeeds(given({ groups, wishes })).map(({ isco, wishes: people }) => [isco, people])).toEqual([
      ['7212', 30],
      ['5120', null],
      ['8331', null],
    ]);
  });

  it('knows no class for a trade that stands in no group', () => {
    const groups = [{ isco: null, title: say('Lærer', 'Lærer'), signs: [failed] }];
    expect(trainingNeeds(given({ groups, classes: [held] }))).toMatchObject([{ isco: null, nearest: null, wishes: 0 }]);
  });
});
