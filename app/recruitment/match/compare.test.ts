import { describe, expect, it } from 'vitest';
import { occupations } from '../../occupations/index.ts';
import { orderWith } from '../testing/given.ts';
import { personOf, placeOf } from './compare.ts';
import { ground } from './ground.ts';
import type { PoolRow } from './pool.ts';
import { pointOf } from './postal-points.ts';

const row = (over: Partial<PoolRow> = {}): PoolRow => ({
  caseId: 'c1',
  personId: 'p1',
  name: 'Maja',
  contactName: null,
  jobUri: null,
  jobTitle: 'Køkkenmedhjælper',
  titles: null,
  hoursLeast: null,
  hoursMost: null,
  travel: null,
  mostMinutes: null,
  saysNoTo: null,
  experience: null,
  ...over,
});
const uri = () => occupations().find('Køkkenmedhjælper').found[0]?.uri ?? '';
const match = (over: Partial<PoolRow>, order: object = {}, postcode: string | null = '9800') => {
  const place = placeOf(orderWith({ occupationUri: uri(), ...order }));
  if (!place) throw new Error('no place');
  return ground().compare(personOf(row(over), postcode), place);
};
const part = (found: ReturnType<typeof match>, name: string) => found.parts.find((one) => one.part === name);

describe('what a citizen and a job are compared on', () => {
  it('reads a free title of the goal, the agreed titles and earlier work', () => {
    expect(part(match({}), 'title')?.da).toContain('samme fag');
    expect(part(match({ jobTitle: null, titles: [{ title: 'Køkkenmedhjælper', uri: null }] }), 'title')?.share).toBe(1);
    const worked = match({ jobTitle: null, experience: [{ title: 'Køkkenmedhjælper', uri: null }] });
    expect(part(worked, 'title')).toMatchObject({ share: 0.9, da: expect.stringContaining('Har arbejdet som') });
  });

  it('knows no more than the middle of the postal district, and takes the bus where nobody has said', () => {
    expect(pointOf('9800')).toMatchObject({ lat: expect.any(Number) });
    expect([pointOf(null), pointOf('0000'), pointOf('98')]).toEqual([null, null, null]);
    expect(part(match({}, {}, '9000'), 'distance')?.da).toContain('med bus og tog');
    expect(part(match({}, {}, null), 'distance')?.share).toBeNull();
  });

  it('keeps what the citizen has said no to as a limit', () => {
    expect(match({ hoursMost: '10' }).beyond).toHaveLength(1);
    expect(match({ saysNoTo: ['night'] }, { conditions: ['night'] }).beyond.map(({ da }) => da)).toEqual([
      'Har sagt nej til nattevagter.',
    ]);
    expect(match({ mostMinutes: 20 }, {}, '1000').beyond).toHaveLength(1);
    expect(match({ hoursMost: '25', mostMinutes: 60 }).beyond).toEqual([]);
  });

  it('does not see age, sex, origin, health or benefit', () => {
    expect(Object.keys(personOf(row())).toSorted()).toEqual(
      [
        'certificates',
        'danish',
        'experience',
        'home',
        'hours',
        'key',
        'limits',
        'skills',
        'travel',
        'wishes',
      ].toSorted(),
    );
    expect(personOf(row())).toMatchObject({ danish: null, skills: [], certificates: [] });
  });

  it('compares with nothing where nobody has said which occupation it is', () => {
    expect(placeOf(orderWith())).toBeNull();
  });
});
