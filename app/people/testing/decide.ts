import { addDays, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { ActContext, AnyAct } from '../../kernel/act/act.ts';
import type { Decision } from '../../kernel/act/decision.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { testActor, testVault } from '../../kernel/act/testing.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { FactRow } from '../facts/timeline.ts';
import type { CaseFacts } from '../queries/case-state.ts';
import type { StoredPerson } from '../queries/person.ts';
import type { StaffMember } from '../queries/staff.ts';
import { testNow } from './world.ts';

export const today = plainDate('2026-11-24');
export const day = (offset: number): PlainDate => addDays(today, offset);
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const theCase = uuid(1);
export const thePerson = uuid(2);
export const anna = testActor({ id: uuid(100), name: 'Anna Holm', department: 'jobcentre' });

/** A moment of an act without clock, chance or database. */
export function contextOf(over: Partial<ActContext> = {}): ActContext {
  let next = 1000;
  return { now: testNow, today, actor: anna, home: 860, newId: () => uuid(next++), vault: testVault, ...over };
}

// biome-ignore lint/suspicious/noExplicitAny: tests hand each act the state of its own kind
type AnyState = any;

/** Parses the input as a form or a caller would give it, and decides; nothing is read or written. */
export function decide(
  act: AnyAct,
  state: AnyState,
  input: object,
  over: Partial<ActContext> = {},
): Decision<DomainEvent> {
  const known = act.caseOf ? { caseId: theCase, ...input } : input;
  return act.decide(state, act.input.parse(known), contextOf(over));
}

export const codeOf = (decision: Decision<DomainEvent>): string | null => (decision.ok ? null : decision.code);

export function eventsOf(decision: Decision<DomainEvent>): readonly DomainEvent[] {
  if (!decision.ok) throw new Error(`refused: ${decision.code}`);
  return decision.events;
}

/** The first event, as the test expects it. */
export function eventOf(decision: Decision<DomainEvent>): DomainEvent {
  const [event] = eventsOf(decision);
  if (!event) throw new Error('no event');
  return event;
}

export const writesOf = (act: AnyAct, decision: Decision<DomainEvent>): readonly Write<TableName>[] =>
  eventsOf(decision).flatMap((event) =>
    act.writes(event, { authorityId: 860, actorId: anna.id, actorName: anna.name, at: testNow }),
  );

/** What the history will say of the decision's events, in Danish: one line an event and reader. */
export function said(
  act: AnyAct,
  decision: Decision<DomainEvent>,
): { readonly citizen: string[]; readonly staff: string[] } {
  const sentence = (event: DomainEvent, reader: 'citizen' | 'caseworker'): Bilingual | null =>
    act.sentences[event.type]?.[reader]?.(JSON.parse(JSON.stringify({ ...event, unrecorded: undefined }))) ?? null;
  const lines = (reader: 'citizen' | 'caseworker') =>
    eventsOf(decision).flatMap((event) => {
      const found = sentence(event, reader);
      if (found && (found.da === '' || found.en === '')) throw new Error(`${event.type} says nothing in one language`);
      return found ? [found.da] : [];
    });
  return { citizen: lines('citizen'), staff: lines('caseworker') };
}

export const fieldOf = (decision: Decision<DomainEvent>): string | null =>
  decision.ok ? null : (Object.keys(decision.fields ?? {})[0] ?? null);

let rows = 0;
export const factRow = (over: Partial<FactRow> = {}): FactRow => ({
  id: uuid(500 + rows++),
  kind: 'ydelse',
  value: 'kontanthjaelp',
  validFrom: plainDate('2026-01-01'),
  validUntil: null,
  recordedAt: '2026-01-02T09:00:00.000Z',
  supersededAt: null,
  source: 'kommune',
  authorId: uuid(101),
  authorName: 'Bo Dahl',
  reason: null,
  ...over,
});

export const caseWith = (facts: readonly FactRow[] = [], over: Partial<CaseFacts> = {}): CaseFacts => ({
  caseId: theCase,
  personId: thePerson,
  openedOn: plainDate('2025-06-01'),
  closed: false,
  facts,
  ...over,
});

export const personWith = (over: Partial<StoredPerson> = {}): StoredPerson => ({
  personId: thePerson,
  givenName: 'Maja',
  familyName: 'Østergaard',
  sortKey: '|sterg}rd maja',
  birthDate: plainDate('1985-07-07'),
  ownStaff: false,
  protectedUntil: null,
  language: 'da',
  interpreterLanguage: null,
  channel: 'digital',
  contactForm: null,
  phone: '12345678',
  email: null,
  street: 'Havnegade 1',
  postcode: '9800',
  city: 'Hjørring',
  cpr: { cipher: Buffer.from('cipher'), hash: Buffer.from('hash'), kind: 'cpr' },
  ...over,
});

export const memberWith = (over: Partial<StaffMember> = {}): StaffMember => ({
  id: uuid(200),
  name: 'Bo Dahl',
  title: 'Sagsbehandler',
  email: 'bo@example.org',
  phone: '12345678',
  department: 'jobcentre',
  teamId: null,
  active: true,
  version: 3,
  roles: ['caseworker'],
  citizens: 0,
  ...over,
});
