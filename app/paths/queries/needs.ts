import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { kilometres } from '@fodfaeste/occupations';
import type { Tx } from '../../kernel/database/scope.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import { occupations, surelyMeant } from '../../occupations/index.ts';
import { places } from '../../outlook/index.ts';
import { pointOf } from '../../recruitment/index.ts';
import { comingClasses, coursesOf, type TrainingClass, takesMore } from '../../training/index.ts';
import { type NeedSign, type NeedsGiven, type TrainingNeed, trainingNeeds } from '../need.ts';
import { iscoOf, urisOfGroup } from '../work.ts';
import { needAnswers } from './answers.ts';
import { openOrders, pledges, wishesIn } from './counts.ts';
import { failedTitles } from './demand.ts';

/** From where, how far, and how many weeks ahead a class counts. */
export interface Reach {
  readonly today: PlainDate;
  readonly weeks: number;
  readonly km: number;
  /** The middle of the municipality where there is none. */
  readonly postalCode: string | null;
}

/** How far people are taken to travel, in a straight line, and half a year. */
export const usualReach = { weeks: 26, km: 35 } as const;

const daysOfWeek = 7;
const horizonDays = 730;

/** Work in which people are lacking and no class is planned within reach. Numbers alone: every reader in the authority gets the same. */
export async function needsWithin(tx: Tx, authorityId: number, reach: Reach): Promise<readonly TrainingNeed[]> {
  const groups = await groupsWithSigns(tx, authorityId, reach.today);
  const codes = groups.flatMap(({ isco }) => isco ?? []);
  const asked = codes.flatMap((isco) => urisOfGroup(isco).map((uri) => ({ uri, isco })));
  const wishes = new Map((await wishesIn(tx, authorityId, asked)).map(({ isco, people }) => [isco, people]));
  return trainingNeeds({
    groups,
    classes: await classesFrom(tx, authorityId, reach),
    until: addDays(reach.today, reach.weeks * daysOfWeek),
    km: reach.km,
    wishes,
    answers: await needAnswers(tx, authorityId),
  });
}

function titleOf(isco: string | null, title: string): Bilingual {
  const group = isco === null ? null : occupations().group(isco);
  return group ? say(group.title, group.titleEn || group.title) : say(title, title);
}

async function groupsWithSigns(tx: Tx, authorityId: number, on: PlainDate): Promise<NeedsGiven['groups']> {
  const found = new Map<string, { isco: string | null; title: Bilingual; signs: NeedSign[] }>();
  const add = (isco: string | null, title: string, sign: NeedSign) => {
    const key = isco ?? title;
    const group = found.get(key) ?? { isco, title: titleOf(isco, title), signs: [] };
    group.signs.push(sign);
    found.set(key, group);
  };
  for (const { title, attempts, period, publisher, drawnOn } of await failedTitles(tx)) {
    const uri = surelyMeant(title);
    add(uri && iscoOf(uri), title, { kind: 'failed', title, attempts, period, publisher, on: drawnOn });
  }
  const byGroup = new Map<string, { orders: number; seats: number }>();
  for (const { uri, orders, seats } of await openOrders(tx, authorityId, on)) {
    const isco = iscoOf(uri);
    if (isco === null) continue;
    const before = byGroup.get(isco) ?? { orders: 0, seats: 0 };
    byGroup.set(isco, { orders: before.orders + orders, seats: before.seats + seats });
  }
  for (const [isco, counted] of byGroup) add(isco, isco, { kind: 'orders', ...counted, on });
  for (const { isco, classId, jobs, companies, earliest } of await pledges(tx, authorityId))
    if (classId === null) add(isco, isco, { kind: 'pledges', jobs, companies, earliest, on });
  return [...found.values()];
}

/** Coming classes with a seat, the work each leads to, and the way there. */
async function classesFrom(tx: Tx, authorityId: number, reach: Reach): Promise<NeedsGiven['classes']> {
  const { today } = reach;
  const [from, until] = [addDays(today, 1), addDays(today, horizonDays)];
  const leads = new Map((await coursesOf(tx, authorityId)).map(({ id, iscoCodes }) => [id, iscoCodes]));
  const way = kilometresFrom(authorityId, reach.postalCode);
  return (await comingClasses(tx, authorityId, { from, until }))
    .filter((held) => takesMore(held, today))
    .map((held) => ({
      isco: leads.get(held.courseId) ?? [],
      title: held.courseTitle,
      place: held.place,
      startsOn: held.startsOn,
      km: way(held),
    }));
}

/** Municipalities are numbered as on the map, without the zero. */
const codeOf = (authorityId: number): string => String(authorityId).padStart(4, '0');

function kilometresFrom(authorityId: number, postalCode: string | null) {
  const centre = places().find(({ code }) => code === codeOf(authorityId))?.centre;
  const here = pointOf(postalCode) ?? (centre ? { lat: centre[1], lon: centre[0] } : null);
  return ({ delivery, postalCode: there }: TrainingClass): number | null => {
    if (delivery === 'remote') return 0;
    const point = pointOf(there);
    return here && point ? Math.round(kilometres(here.lat, here.lon, point.lat, point.lon)) : null;
  };
}
