import { addDays, fromCopenhagen, type Instant, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { personOfCase } from '../../people/index.ts';
import { freeSlots } from '../times/free-slots.ts';
import { slotCode } from '../times/slot-code.ts';
import type { Slot } from '../types.ts';
import { type Host, hostsOf } from './hosts.ts';
import { hoursOf } from './hours.ts';
import type { Reader } from './stand.ts';

/** A talk through an interpreter takes at least so much longer. */
export const interpreterMinutes = 15;

export interface SlotsAsked {
  readonly from: PlainDate;
  /** To and including. */
  readonly until: PlainDate;
  readonly minutes: number;
  /** Also colleagues of the contact person, when the citizen asks for them. */
  readonly also?: 'team';
}

/** Nothing is booked by a citizen for today: notice of a night. Staff arrange with the citizen, and may. */
export const earliestFor = ({ actor, now, today }: Reader): string =>
  actor.kind === 'citizen' ? fromCopenhagen(addDays(today, 1), plainTime('00:00')) : now;

/** Free times, the own contact person first, then by time. Longer where an interpreter is needed. */
export async function slotsFor(tx: Tx, reader: Reader, caseId: string, asked: SlotsAsked): Promise<readonly Slot[]> {
  const found = await personOfCase(tx, reader.home, caseId);
  if (!found) return [];
  const hosts = await hostsOf(tx, reader, caseId);
  const hasOwn = hosts.some(({ nearness }) => nearness === 'own');
  const asking = hosts.filter(({ nearness }) => nearness !== 'team' || asked.also === 'team' || !hasOwn);
  const minutes = asked.minutes + (found.person.interpreterLanguage === null ? 0 : interpreterMinutes);
  return slotsOfHosts(tx, reader, asking, { ...asked, minutes });
}

export async function slotsOfHosts(
  tx: Tx,
  reader: Reader,
  hosts: readonly Host[],
  { from, until, minutes }: SlotsAsked,
): Promise<readonly Slot[]> {
  const earliest = earliestFor(reader);
  const slots: Slot[] = [];
  for (const authorityId of new Set(hosts.map((host) => host.authorityId))) {
    const there = hosts.filter((host) => host.authorityId === authorityId);
    const { of, closingDays } = await hoursOf(
      tx,
      reader,
      authorityId,
      there.map(({ id }) => id),
      { from, until },
    );
    for (const host of there) {
      const free = freeSlots(of.get(host.id) ?? noHours, { from, until, minutes, earliest, closingDays });
      slots.push(...free.map((span) => slotOf(host, span, minutes)));
    }
  }
  return slots.toSorted(ownFirst);
}

const noHours = { hours: [], breaks: [], occupied: [] };

const slotOf = (host: Host, span: { startsAt: Instant; endsAt: Instant }, minutes: number): Slot => ({
  hostId: host.id,
  hostName: host.name,
  hostAuthorityId: host.authorityId,
  ...span,
  isOwn: host.nearness === 'own',
  code: slotCode(host.id, span.startsAt, minutes),
});

function ownFirst(a: Slot, b: Slot): number {
  if (a.isOwn !== b.isOwn) return a.isOwn ? -1 : 1;
  return a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.hostName.localeCompare(b.hostName, 'da');
}
