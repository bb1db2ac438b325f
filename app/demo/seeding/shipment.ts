import { sql } from 'kysely';
import type { TableName } from '../../kernel/act/write.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { type Columns, readColumns, TableLoad } from './bulk-insert.ts';
import type { PendingRows } from './pending-rows.ts';

/** Tables in an order that their foreign keys allow. */
const order: readonly TableName[] = [
  'team',
  'staff',
  'staff_role',
  'working_hours',
  'mandate',
  'setting',
  'organisation',
  'organisation_user',
  'offer',
  'training_course',
  'training_list',
  'training_class',
  'partnership',
  'partnership_party',
  'partnership_pledge',
  'partnership_note',
  'company_site',
  'company_contact',
  'company_representative',
  'company_staff_month',
  'company_agreement',
  'company_visit',
  'company_request',
  'job_order',
  'person',
  'person_identifier',
  'citizen_case',
  'case_overview',
  'fact',
  'contact_person',
  'access_grant',
  'law_entry',
  'plan_goal',
  'plan_step',
  'plan_card',
  'offer_participation',
  'offer_proposal',
  'enrolment',
  'enrolment_barrier',
  'enrolment_check',
  'enrolment_sign',
  'enrolment_outcome',
  'partnership_invitation',
  'placement',
  'placement_confirmation',
  'placement_follow_up',
  'placement_assessment',
  'placement_outcome',
  'job_search_agreement',
  'job_search_entry',
  'track_answer',
  'track_choice',
  'hand_over',
  'room',
  'meeting',
  'meeting_invitation',
  'occupied',
  'daily_break',
  'group_meeting',
  'group_place',
  'thread',
  'message',
  'event',
  'access_log',
];

/** History waits, so that it can be sent in the order in which it happened. */
const history: readonly TableName[] = ['event', 'access_log'];

/** Rows are sent when there are so many of them; history when there is much more. Both bound the memory it takes. */
const rowsHeld = 12_000;
const historyHeld = 150_000;

type Held = Map<TableName, TableLoad>;

/**
 * Gathers rows and sends them table by table, while the next are made. History goes by time as far as one sending reaches: its
 * sequence number follows time within a municipality of ordinary size, and within a case always.
 */
export class Shipment {
  readonly #tx: Tx;
  readonly #columns: Columns;
  #held: Held = new Map();
  #history: Held = new Map();
  #sending: Promise<void> = Promise.resolve();
  sent = 0;

  private constructor(tx: Tx, columns: Columns) {
    this.#tx = tx;
    this.#columns = columns;
  }

  static async open(tx: Tx): Promise<Shipment> {
    return new Shipment(tx, await readColumns(tx));
  }

  add(rows: PendingRows): void {
    for (const [table, some] of rows.tables()) for (const row of some) this.addRow(table, row);
  }

  /** Times that are taken in calendars of other authorities: kept apart, since each may be written only where it belongs. */
  readonly #elsewhere = new Map<number, object[]>();

  addFrom(home: number, rows: PendingRows): void {
    for (const [table, some] of rows.tables())
      for (const row of some) {
        const there = table === 'occupied' ? Number(row['authority_id']) : home;
        if (there === home) this.addRow(table, row);
        else this.#elsewhere.set(there, [...(this.#elsewhere.get(there) ?? []), row]);
      }
  }

  /** The calendars of a-kasser. What another municipality took already stays as it is. */
  async sendElsewhere(home: number): Promise<void> {
    for (const [authorityId, rows] of this.#elsewhere) {
      for (const row of rows) this.addRow('occupied', row);
      await this.sendTo(authorityId, home);
    }
  }

  addRow(table: TableName, row: object): void {
    if (!order.includes(table)) throw new Error(`The demo does not know when to write ${table}.`);
    const held = history.includes(table) ? this.#history : this.#held;
    const load = held.get(table) ?? new TableLoad(this.#columns.get(table) ?? []);
    held.set(table, load);
    load.add(row as Readonly<Record<string, unknown>>);
  }

  /** Sends what has become much. Waits for the sending before it, not for its own. */
  async sendSome(): Promise<void> {
    const isMuch = count(this.#held) >= rowsHeld;
    if (!isMuch && count(this.#history) < historyHeld) return;
    await this.#sending;
    const some = this.#take(count(this.#history) >= historyHeld);
    this.#sending = this.#write(some, '');
    // Whoever waits next hears of it; meanwhile nobody need call it unhandled.
    this.#sending.catch(() => undefined);
  }

  /** Sends everything and waits until it is there. */
  async send(onConflict = ''): Promise<void> {
    await this.#sending;
    await this.#write(this.#take(true), onConflict);
  }

  /** Sends what is held to another authority, where an earlier municipality may have brought it already, and comes back. */
  async sendTo(authorityId: number, home: number): Promise<void> {
    await this.#sending;
    await stand(this.#tx, authorityId);
    await this.send('on conflict do nothing');
    await stand(this.#tx, home);
  }

  /** Nothing is under way any more, whether it went well or not. */
  async settled(): Promise<void> {
    await this.#sending.catch(() => undefined);
  }

  #take(withHistory: boolean): Held {
    const taken = new Map([...this.#held, ...(withHistory ? this.#history : [])]);
    this.#held = new Map();
    if (withHistory) this.#history = new Map();
    return taken;
  }

  async #write(loads: Held, onConflict: string): Promise<void> {
    // Foreign keys are checked with a plan made when the table was still small, which reads it from end to end: slow by now.
    await sql`discard plans`.execute(this.#tx);
    for (const table of order) {
      const load = loads.get(table);
      if (!load) continue;
      if (history.includes(table)) load.sortBy('at');
      await load.insert(this.#tx, table, onConflict);
      this.sent += load.length;
    }
  }
}

const count = (held: Held): number => [...held.values()].reduce((sum, { length }) => sum + length, 0);

const stand = (tx: Tx, authorityId: number) =>
  sql`select set_config('app.authority_id', ${String(authorityId)}, true)`.execute(tx);
