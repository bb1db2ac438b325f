import { setImmediate as turn } from 'node:timers/promises';
import type { Member } from '../house/member.ts';
import { Portfolio } from '../house/portfolio.ts';
import type { CastCases } from '../personas/cast.ts';
import type { CastRole } from '../population/cast.ts';
import { sampleLists } from './access-samples.ts';
import { caseHistory } from './case-history.ts';
import { chapters } from './chapters.ts';
import type { Preparation } from './preparation.ts';
import type { Shipment } from './shipment.ts';

/** After so many citizens the database gets a word in: it writes while the next are made. */
const atATime = 20;
const progressEvery = 1_000;
const morningsShown = 5;

/** Every citizen with everything that happened in the case. Tells how many they are, and where those who were cast are. */
export async function shipCases(
  shipment: Shipment,
  { ground, people }: Preparation,
  progress: ((people: number) => void) | undefined,
): Promise<{ readonly people: number; readonly castCases: CastCases }> {
  const portfolio = new Portfolio(ground.house, ground.seed, ground.today, ground.workdays);
  const citizensOf = new Map<Member, string[]>();
  const castCases = new Map<CastRole, { readonly personId: string; readonly caseId: string }>();
  let made = 0;
  for (const citizen of people()) {
    const contacts = portfolio.contactsOf(citizen);
    const book = caseHistory(ground, citizen, contacts);
    for (const chapter of chapters) chapter({ ground, citizen, contacts, book });
    shipment.addFrom(ground.authority.id, book.rows);
    if (citizen.role) castCases.set(citizen.role, citizen);
    const caseworker = citizen.closed === null ? contacts.at(-1)?.member : undefined;
    if (caseworker) listOf(citizensOf, caseworker).push(citizen.personId);
    made += 1;
    if (made % atATime === 0) {
      await shipment.sendSome();
      await turn();
    }
    if (made % progressEvery === 0) progress?.(made);
  }
  for (const row of sampleLists(ground, citizensOf, morningsShown)) shipment.addRow('access_log', row);
  return { people: made, castCases };
}

function listOf(lists: Map<Member, string[]>, member: Member): string[] {
  const list = lists.get(member) ?? [];
  lists.set(member, list);
  return list;
}
