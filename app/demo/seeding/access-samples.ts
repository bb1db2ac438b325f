import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { accessRow, type Seen } from '../../kernel/audit/access-log.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Member } from '../house/member.ts';
import { stream } from '../random/stream.ts';
import { citizenActor, demoRequest, staffActor } from './actors.ts';
import type { CaseGround } from './case-ground.ts';
import type { Page } from './chapters.ts';
import type { Row } from './pending-rows.ts';

const pages = [
  'person-page',
  'person-page',
  'person-page',
  'person-page',
  'person-timeline',
  'person-details',
] as const;
const daysShown = 365;

/** Who looked at a case in the last year: the contact person mostly, and citizens themselves. A sample, not every look. */
export function sampleReads({ ground, citizen, contacts, book }: Page): void {
  const draw = stream(ground.seed, 'people/reads', citizen.index);
  const end = citizen.closed?.on ?? ground.today;
  const since = contacts[0]?.from ?? citizen.openedOn;
  const span = Math.min(daysShown, daysBetween(since, end));
  if (span < 1 || end < addDays(ground.today, -daysShown)) return;
  const look = (actor: Actor, day: PlainDate, seen: Omit<Seen, 'personIds'>) => {
    const open = ground.workdays.from(day);
    const at = ground.moments.at(open, draw.whole(8 * 60, 15 * 60));
    book.rows.add('access_log', accessRow(actor, { ...seen, personIds: [citizen.personId] }, at, demoRequest) as Row);
  };
  for (let count = draw.whole(1, 3); count > 0 && contacts.length > 0; count -= 1) {
    const day = addDays(end, -draw.whole(1, span));
    const period = contacts.findLast(({ from }) => from <= day);
    if (period)
      look(staffActor(ground.authority, period.member), day, {
        action: 'read',
        place: draw.pick(pages),
        relation: 'contact-person',
      });
  }
  if (citizen.channel === 'exempt') return;
  for (let count = draw.whole(0, 2); count > 0; count -= 1)
    look(citizenActor(ground.authority, citizen), addDays(end, -draw.whole(1, span)), {
      action: 'read',
      place: 'own-page',
      relation: 'self',
    });
}

/** The list that each caseworker opens in the morning: one row that names everybody on it. */
export function sampleLists(
  ground: CaseGround,
  portfolios: ReadonlyMap<Member, readonly string[]>,
  mornings: number,
): Row[] {
  const rows: Row[] = [];
  const backwards = Array.from({ length: mornings }, (_, at) =>
    ground.workdays.from(addDays(ground.today, -2 - 2 * at)),
  );
  const days = [...new Set(backwards)];
  for (const [member, personIds] of portfolios) {
    const actor = staffActor(ground.authority, member);
    for (const day of days) {
      if (day < member.since) continue;
      const seen: Seen = { action: 'list', place: 'overblik', relation: 'contact-person', personIds };
      rows.push(accessRow(actor, seen, ground.moments.at(day, 8 * 60 + 2), demoRequest) as Row);
    }
  }
  return rows;
}
