import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { House } from '../house/house.ts';
import type { Member } from '../house/member.ts';
import type { ContactPeriod } from '../house/portfolio.ts';
import type { Citizen } from '../population/citizen.ts';
import type { Workdays } from '../population/workdays.ts';
import type { Stream } from '../random/stream.ts';
import { fundPurposes, guestReasons, helperPurposes } from '../texts/sharing.ts';
import { fundCourse, isWithFund, readsOnFor } from '../together/fund-course.ts';

/** Somebody outside the circle who is let in, as data. */
export type Sharing =
  | {
      readonly kind: 'helper' | 'akasse';
      readonly day: PlainDate;
      readonly helper: Member;
      readonly authorityId: number;
      readonly organisation: string;
      readonly parts: readonly string[];
      readonly consent: boolean;
      readonly purpose: string;
      readonly until: PlainDate;
    }
  | { readonly kind: 'guest'; readonly day: PlainDate; readonly guest: Member; readonly reason: string };

export interface Fund {
  readonly id: number;
  readonly name: string;
  readonly caseworkers: readonly Member[];
}

export interface Circle {
  readonly authority: { readonly id: number; readonly name: string };
  readonly house: House;
  readonly funds: ReadonlyMap<number, Fund>;
  readonly today: PlainDate;
  readonly workdays: Workdays;
}

const partsFor: Readonly<Record<string, readonly string[]>> = {
  social: ['contact', 'benefit', 'plan'],
  health: ['contact', 'health'],
  education: ['contact', 'education', 'plan'],
  benefits: ['contact', 'benefit'],
};

/** How often another department helps in a case of the team; assumed. */
const helpedIn: Readonly<Record<string, number>> = { aktiv: 0.12, unge: 0.08, syge: 0.06, fleks: 0.02, job: 0.02 };
const guests = 0.012;

/** A helper who has one case only: the one of the person cast as senior. */
export const helperOfOne = (house: House): Member | undefined =>
  house.others.filter(({ roles }) => roles.includes('helper'))[1];

/** Who else sees a part of an open case. */
export function sharingsOf(
  circle: Circle,
  citizen: Citizen,
  contacts: readonly ContactPeriod[],
  draw: Stream,
): readonly Sharing[] {
  const contact = contacts.at(-1)?.member;
  if (citizen.closed !== null || !contact) return [];
  const all = [
    fundSharing(circle, citizen, draw),
    helperSharing(circle, citizen, contact, draw),
    guestSharing(circle, citizen, contact, draw),
  ];
  return all.filter((one) => one !== null).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** LAB § 27, stk. 2: until 410 hours of dagpenge are used, the a-kasse holds the talks; it reads along a while after it handed over. */
function fundSharing({ funds, today, workdays }: Circle, citizen: Citizen, draw: Stream): Sharing | null {
  const course = fundCourse(citizen, today);
  const fact = citizen.life.facts.find(({ kind }) => kind === 'akasse');
  const began = citizen.life.spells.at(-1)?.from ?? today;
  if (citizen.situation !== 'dagpenge' || fact?.kind !== 'akasse' || !isWithFund(course, today)) return null;
  const fund = funds.get(fact.value.akasse);
  const lastDay = course?.lastDay ?? today;
  if (!fund || fund.caseworkers.length === 0 || began > lastDay) return null;
  const first = workdays.from(began) < citizen.openedOn ? citizen.openedOn : workdays.from(began);
  return {
    kind: 'akasse',
    day: first,
    helper: draw.pick(fund.caseworkers),
    authorityId: fund.id,
    organisation: fund.name,
    parts: ['contact', 'benefit', 'education', 'plan', 'talks', 'history'],
    consent: false,
    purpose: draw.pick(fundPurposes),
    until: addDays(lastDay, readsOnFor),
  };
}

function helperSharing(
  { authority, house, today, workdays }: Circle,
  citizen: Citizen,
  contact: Member,
  draw: Stream,
): Sharing | null {
  const solo = helperOfOne(house);
  const isSenior = citizen.role === 'senior';
  if (!isSenior && !draw.chance(helpedIn[contact.team?.key ?? ''] ?? 0)) return null;
  const helpers = house.others.filter((one) => one.roles.includes('helper') && one !== solo);
  const helper = isSenior ? solo : draw.pick(helpers);
  const day = workdays.from(addDays(today, -draw.whole(5, 200)));
  if (!helper || (day <= addDays(citizen.openedOn, 3) && !isSenior)) return null;
  const purpose = draw.pick(helperPurposes[helper.department] ?? []);
  const given = day < citizen.openedOn ? citizen.openedOn : day;
  const until = addDays(given, isSenior ? 330 : draw.whole(60, 350));
  const parts = partsFor[helper.department] ?? ['contact'];
  return {
    kind: 'helper',
    day: given,
    helper,
    authorityId: authority.id,
    organisation: authority.name,
    parts,
    consent: draw.chance(0.4),
    purpose,
    until,
  };
}

function guestSharing(
  { house, today, workdays }: Circle,
  citizen: Citizen,
  contact: Member,
  draw: Stream,
): Sharing | null {
  if (citizen.role !== null || citizen.ownStaff || citizen.situation === 'under-18' || !draw.chance(guests))
    return null;
  const colleagues = [...house.desks.values()].flatMap(({ present }) => present.map(({ member }) => member));
  const guest = draw.pick(colleagues);
  const day = workdays.from(addDays(today, -draw.whole(1, 250)));
  if (guest.team === contact.team || day <= addDays(citizen.openedOn, 3)) return null;
  return { kind: 'guest', day, guest, reason: draw.pick(guestReasons) };
}
