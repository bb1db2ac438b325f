import type { Hours, Person, Place } from '@fodfaeste/occupations';
import type { JobOrder } from '../order.ts';
import { occupationOfTitle, occupationsUnder } from './ground.ts';
import type { PoolRow } from './pool.ts';
import { pointOf } from './postal-points.ts';

const uriOf = ({ uri, title }: { readonly uri: string | null; readonly title: string }) =>
  uri ?? occupationOfTitle(title);
const number = (text: string | null) => (text === null ? null : Number(text));

/** A whole week, where only the fewest hours are known. */
const fullTime = 37;

function hoursOf(least: number | null, most: number | null): Hours | null {
  if (least === null && most === null) return null;
  return { least: least ?? 1, most: most ?? Math.max(fullTime, least ?? 0) };
}

type Titles = readonly { readonly uri: string | null; readonly title: string }[];

const under = (titles: Titles) => [...new Set(titles.flatMap((one) => uriOf(one) ?? []).flatMap(occupationsUnder))];

/** What somebody wants to do and has done, as occupations. */
export function workOf(row: Pick<PoolRow, 'jobUri' | 'jobTitle' | 'titles' | 'experience'>) {
  const goal = row.jobTitle === null ? [] : [{ uri: row.jobUri, title: row.jobTitle }];
  return { wishes: under([...goal, ...(row.titles ?? [])]), experience: under(row.experience ?? []) };
}

/** Wishes are the goal's job and the titles both sides agreed to look for; a limit is what the citizen has said no to. */
export function personOf(row: PoolRow, postcode: string | null = null): Person {
  const [least, most] = [number(row.hoursLeast), number(row.hoursMost)];
  return {
    key: row.caseId,
    ...workOf(row),
    skills: [],
    hours: hoursOf(least, most),
    home: pointOf(postcode),
    // Bus and train are what everybody has.
    travel: row.travel ?? 'public',
    danish: null,
    certificates: [],
    limits: { mostMinutes: row.mostMinutes, mostHours: most, leastHours: least, not: row.saysNoTo ?? [] },
  };
}

/** Null where nobody has said which occupation it is. */
export function placeOf(order: JobOrder): Place | null {
  const [occupation] = order.occupationUri === null ? [] : occupationsUnder(order.occupationUri);
  if (occupation === undefined) return null;
  return {
    key: order.id,
    occupation,
    skills: null,
    hours: { least: order.hoursMin, most: order.hoursMax },
    at: pointOf(order.postalCode),
    danish: null,
    certificates: [],
    conditions: order.conditions,
  };
}
