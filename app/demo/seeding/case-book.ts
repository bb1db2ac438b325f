import type { PlainDate } from '@fodfaeste/law/dates';
import type { AnyAct } from '../../kernel/act/act.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { update } from '../../kernel/act/write.ts';
import {
  type CaseOpened,
  type ContactDataChanged,
  type ContactPersonAssigned,
  type FactRecorded,
  type FactRow,
  factEventWrites,
  type HelperAccessGiven,
  type StoredPerson,
  Telling,
  type Told,
} from '../../people/index.ts';
import { nothingYet, type Together, togetherAfter } from '../together/together.ts';
import type { PendingRows } from './pending-rows.ts';
import { keep, type Props, play, type Scene } from './stage.ts';

/** What acts on a case read, kept in memory as the case goes on. */
export interface CaseMemory {
  caseId: string;
  personId: string;
  openedOn: PlainDate;
  closed: boolean;
  version: number;
  person: StoredPerson;
  facts: readonly FactRow[];
  contact: { readonly staffId: string; readonly staffName: string } | null;
  contacts: number;
  readonly helpers: Set<string>;
  /** Plan, talks and messages. */
  together: Together;
  /** When something happened last: a chapter goes back in time, and lists do not. */
  lastAt: string;
}

/** One case as it is written: acts are played on it one after the other, and it remembers what they changed. */
export class CaseBook {
  readonly rows: PendingRows;
  readonly #props: Props;
  readonly #authorityId: number;
  memory: CaseMemory | null = null;

  constructor(rows: PendingRows, props: Omit<Props, 'home'>, authorityId: number) {
    this.rows = rows;
    this.#props = { ...props, home: authorityId };
    this.#authorityId = authorityId;
  }

  get open(): CaseMemory {
    if (!this.memory) throw new Error('The case is not opened yet.');
    return this.memory;
  }

  /** The first act: after it there is a case. `pick` says which of its events are kept here, and how. */
  begin(
    act: AnyAct,
    state: unknown,
    raw: Readonly<Record<string, unknown>>,
    scene: Scene,
    pick: (event: DomainEvent) => readonly DomainEvent[],
  ): void {
    const { input, events } = play(act, state, raw, scene, this.#props);
    this.#keep(act, input, events.flatMap(pick), scene, null);
  }

  play(act: AnyAct, state: object, raw: Readonly<Record<string, unknown>>, scene: Scene): void {
    const memory = this.open;
    const { input, events } = play(act, state, { caseId: memory.caseId, ...raw }, scene, this.#props);
    // What an act writes in another authority (a citizen moves away) is not a part of this demo.
    const here = events.filter((event) => (event.authorityId ?? this.#authorityId) === this.#authorityId);
    memory.version += 1;
    this.#keep(act, input, here, scene, memory.version);
    this.#stamp(act.name, scene);
  }

  /** A fact that a register or a fund delivers: no person's act tells of it, and nothing stands in the history. */
  deliver(told: Told, scene: Scene): void {
    const { facts, caseId } = this.open;
    const context = { now: scene.at, today: scene.day, actor: scene.actor, ...this.#props };
    const telling = new Telling(facts, caseId, context);
    telling.record(told);
    const frame = {
      authorityId: this.#authorityId,
      actorId: scene.actor.id,
      actorName: scene.actor.name,
      at: scene.at,
    };
    for (const event of telling.events) {
      this.rows.apply(factEventWrites(event, frame));
      this.#remember(event, scene);
    }
  }

  #keep(
    act: Pick<AnyAct, 'name' | 'writes' | 'reasonField'>,
    input: Readonly<Record<string, unknown>>,
    events: readonly DomainEvent[],
    scene: Scene,
    caseVersion: number | null,
  ): void {
    const personId = this.memory?.personId ?? null;
    keep(this.rows, events, scene, this.#props, { authorityId: this.#authorityId, act, input, caseVersion, personId });
    for (const event of events) this.#remember(event as Remembered, scene);
  }

  #stamp(act: string, { at }: Scene): void {
    const { caseId, version, lastAt } = this.open;
    const authority_id = this.#authorityId;
    this.rows.apply([update('citizen_case', { authority_id, id: caseId }, { version })]);
    if (at < lastAt) return;
    this.open.lastAt = at;
    this.rows.apply([update('case_overview', { authority_id, case_id: caseId }, { last_event_at: at, last_act: act })]);
  }

  #remember(event: Remembered, scene: Scene): void {
    if (event.type === 'people.case-opened') {
      this.memory = opened(event);
      return;
    }
    const memory = this.open;
    if (event.type === 'people.fact-recorded') memory.facts = after(memory.facts, event, scene.at);
    else if (event.type === 'people.case-closed') memory.closed = true;
    else if (event.type === 'people.contact-person-assigned') {
      memory.contact = { staffId: event.data.staffId, staffName: event.data.staffName };
      memory.contacts = event.data.number;
    } else if (event.type === 'people.contact-data-changed')
      memory.person = { ...memory.person, ...(event.unrecorded.contact as Partial<StoredPerson>) };
    else if (event.type === 'people.helper-access-given') memory.helpers.add(event.data.helperId);
    else memory.together = togetherAfter(memory.together, event, scene.at);
  }
}

type Remembered =
  | CaseOpened
  | FactRecorded
  | ContactPersonAssigned
  | ContactDataChanged
  | HelperAccessGiven
  | (DomainEvent<'people.case-closed'> & { readonly caseId: string })
  | (DomainEvent<'people.address-protected'> & { readonly caseId: string });

function opened({ caseId, data, unrecorded }: CaseOpened): CaseMemory {
  const { personId, person, cpr, facts = [] } = unrecorded;
  return {
    caseId,
    personId,
    openedOn: data.openedOn as PlainDate,
    closed: false,
    version: 1,
    person: { ...person, personId, cpr } as StoredPerson,
    facts,
    contact: null,
    contacts: 0,
    helpers: new Set(),
    together: nothingYet(caseId),
    lastAt: '',
  };
}

function after(facts: readonly FactRow[], { unrecorded: { change } }: FactRecorded, at: string): readonly FactRow[] {
  const gone = new Set(change.superseded);
  return [...facts.map((row) => (gone.has(row.id) ? { ...row, supersededAt: at } : row)), ...change.rows];
}
