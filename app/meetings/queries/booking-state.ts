import { addDays, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { type CaseLaw, caseLaw } from '../../law/index.ts';
import { personOfCase, type StoredPerson } from '../../people/index.ts';
import { type BookingRules, bookingRules, rulesWithoutLaw } from '../rules/booking-rules.ts';
import { dutyBehind } from '../rules/duty.ts';
import { isWorkingTime } from '../times/free-slots.ts';
import type { ChosenTime } from '../times/slot-code.ts';
import { type Invitation, type Meeting, type MeetingKind, meetingKindKeys, type Room, type Slot } from '../types.ts';
import { type Host, hostInHouse, hostsOf } from './hosts.ts';
import { hoursOf, takenBy } from './hours.ts';
import { type HousePlaces, housePlaces, rooms } from './house.ts';
import { allMeetings, openInvitation } from './meetings.ts';
import { slotsOfHosts } from './slots.ts';
import { inHouse, lockElsewhere, type Reader } from './stand.ts';
import { attendanceOf, type ToldAttendance } from './told.ts';

export interface CaseForMeetings {
  readonly closed: boolean;
  readonly citizen: Pick<StoredPerson, 'phone' | 'interpreterLanguage' | 'contactForm'>;
  readonly rules: BookingRules;
  /** Whether a duty stands behind a talk of each kind today. */
  readonly duties: Readonly<Record<MeetingKind, boolean | null>>;
  /** Days for which a signed decision demands attendance, and the law allows it (LAB § 33, stk. 2). */
  readonly attendance: readonly ToldAttendance[];
  readonly meetings: readonly Meeting[];
  readonly invitation: Invitation | null;
  readonly hosts: readonly Host[];
  readonly house: HousePlaces;
}

/** The time somebody chose, and whether it can be had. */
export interface ChosenState {
  readonly host: Host | null;
  readonly secondHost: Host | null;
  readonly room: Room | null;
  readonly hostBusy: boolean;
  readonly secondHostBusy: boolean;
  readonly roomBusy: boolean;
  readonly inWorkingHours: boolean;
  /** Where the host meets people: their own authority's address. */
  readonly hostAddress: string | null;
  /** The nearest other times, looked up only when this one is gone. */
  readonly others: readonly Slot[];
}

export interface BookingState extends CaseForMeetings {
  readonly chosen: ChosenState | null;
}

export interface Wanted {
  readonly time: ChosenTime | null;
  readonly secondHostId?: string | undefined;
  readonly roomId?: string | undefined;
  /** Reads the whole case, also where the time is gone: more than a time hangs on the answer. */
  readonly whole?: boolean;
  /** The meeting that is moved: what it takes itself is no hindrance, and who holds it may hold it at another time. */
  readonly moved?: { readonly id: string; readonly hostId: string } | undefined;
}

export const dutiesOf = (law: CaseLaw | null) =>
  Object.fromEntries(meetingKindKeys.map((kind) => [kind, dutyBehind(law, kind)])) as Record<
    MeetingKind,
    boolean | null
  >;

/** The guard of LAB § 33, stk. 2: without a judgement of this very talk, what was told demands nothing. */
const demandsAttendance = (law: CaseLaw | null): boolean =>
  law?.answer.outcomes.some(({ rule, state }) => rule.id === 'form.samtale.krav_om_fremmoede' && state === 'allowed') ??
  false;

export async function caseForMeetings(tx: Tx, reader: Reader, caseId: string): Promise<CaseForMeetings | null> {
  const who = await citizenOf(tx, reader, caseId);
  return who ? aroundCase(tx, reader, caseId, who, await hostsOf(tx, reader, caseId)) : null;
}

type Who = Pick<CaseForMeetings, 'closed' | 'citizen'>;

async function citizenOf(tx: Tx, reader: Reader, caseId: string): Promise<Who | null> {
  const found = await personOfCase(tx, reader.home, caseId);
  if (!found) return null;
  const { phone, interpreterLanguage, contactForm } = found.person;
  return { closed: found.closed, citizen: { phone, interpreterLanguage, contactForm } };
}

async function aroundCase(
  tx: Tx,
  reader: Reader,
  caseId: string,
  who: Who,
  hosts: readonly Host[],
): Promise<CaseForMeetings> {
  const law = await caseLaw(tx, reader.home, caseId, { on: reader.today });
  return {
    ...who,
    hosts,
    rules: law ? bookingRules(law) : rulesWithoutLaw,
    duties: dutiesOf(law),
    attendance: demandsAttendance(law) ? await attendanceOf(tx, reader.home, caseId) : [],
    meetings: await allMeetings(tx, reader.home, caseId),
    invitation: await openInvitation(tx, reader.home, caseId),
    house: await housePlaces(tx, reader, reader.home),
  };
}

/** Somebody was quicker: the answer is given, whatever the law says. Of two hundred at one time, nearly all end here. */
const gone = (who: Who, hosts: readonly Host[], chosen: ChosenState): BookingState => ({
  ...who,
  hosts,
  chosen,
  rules: rulesWithoutLaw,
  duties: dutiesOf(null),
  attendance: [],
  meetings: [],
  invitation: null,
  house: { address: null, phone: null, videoTemplate: null },
});

/** Everything booking needs. The calendars are held already (`locks`), or are taken here where they lie in another authority. */
export async function bookingState(
  tx: Tx,
  reader: Reader,
  caseId: string,
  wanted: Wanted,
): Promise<BookingState | null> {
  const who = await citizenOf(tx, reader, caseId);
  if (!who) return null;
  const hosts = await hostsOf(tx, reader, caseId);
  const chosen = wanted.time ? await chosenState(tx, reader, hosts, wanted.time, wanted) : null;
  if (chosen?.hostBusy && !wanted.whole) return gone(who, hosts, chosen);
  return { ...(await aroundCase(tx, reader, caseId, who, hosts)), chosen };
}

/** Those around the case first; then anybody of the house. */
const findHost = async (tx: Tx, reader: Reader, hosts: readonly Host[], id: string): Promise<Host | null> =>
  hosts.find((host) => host.id === id) ?? (await hostInHouse(tx, reader, id));

/** Citizens book with those around their own case, and stay with whom they have; staff with anybody of the house. */
const mayChoose = ({ actor }: Reader, hosts: readonly Host[], id: string, moved: Wanted['moved']): boolean =>
  actor.kind !== 'citizen' || hosts.some((host) => host.id === id) || moved?.hostId === id;

async function chosenState(
  tx: Tx,
  reader: Reader,
  hosts: readonly Host[],
  time: ChosenTime,
  { secondHostId, roomId, moved }: Wanted,
): Promise<ChosenState> {
  const host = mayChoose(reader, hosts, time.hostId, moved) ? await findHost(tx, reader, hosts, time.hostId) : null;
  const secondHost = secondHostId ? await findHost(tx, reader, hosts, secondHostId) : null;
  const room = roomId ? ((await rooms(tx, reader, reader.home)).find(({ id }) => id === roomId) ?? null) : null;
  const people = [host, secondHost].filter((one) => one !== null);
  await lockElsewhere(tx, reader.home, people);
  const isBusy = (authorityId: number, id: string) => busy(tx, reader, authorityId, id, time, moved?.id);
  const who = { host, secondHost, room };
  if (host && (await isBusy(host.authorityId, host.id)))
    return { ...who, ...nothingAsked, hostBusy: true, others: await nearest(tx, reader, host, time) };
  return {
    ...who,
    hostBusy: false,
    secondHostBusy: secondHost ? await isBusy(secondHost.authorityId, secondHost.id) : false,
    roomBusy: room ? await isBusy(reader.home, room.id) : false,
    hostAddress: host ? (await housePlaces(tx, reader, host.authorityId)).address : null,
    inWorkingHours: host ? await atWork(tx, reader, host, time) : false,
    others: [],
  };
}

const nothingAsked = { secondHostBusy: false, roomBusy: false, inWorkingHours: false, hostAddress: null } as const;

const busy = (
  tx: Tx,
  reader: Reader,
  authorityId: number,
  id: string,
  time: ChosenTime,
  except: string | undefined,
): Promise<boolean> =>
  inHouse(tx, reader, authorityId, async () =>
    (await takenBy(tx, authorityId, [id], time)).some(({ subjectId }) => subjectId === null || subjectId !== except),
  );

async function atWork(tx: Tx, reader: Reader, host: Host, time: ChosenTime): Promise<boolean> {
  const day = toCopenhagen(time.startsAt).date;
  const { of, closingDays } = await hoursOf(tx, reader, host.authorityId, [host.id], { from: day, until: day });
  const hours = of.get(host.id);
  return hours !== undefined && isWorkingTime(time, day, hours, closingDays);
}

const otherTimes = 3;

/** The nearest free times of the same person around the one that is gone. */
async function nearest(tx: Tx, reader: Reader, host: Host, time: ChosenTime): Promise<readonly Slot[]> {
  const day = toCopenhagen(time.startsAt).date;
  const from: PlainDate = day > reader.today ? addDays(day, -1) : day;
  const asked = { from, until: addDays(day, 14), minutes: time.minutes };
  const distance = ({ startsAt }: Slot) => Math.abs(Date.parse(startsAt) - Date.parse(time.startsAt));
  const slots = await slotsOfHosts(tx, reader, [host], asked);
  return slots
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, otherTimes)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
