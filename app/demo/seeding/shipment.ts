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
  'person',
  'person_identifier',
  'citizen_case',
  'case_overview',
  'fact',
  'contact_person',
  'access_grant',
  'event',
  'access_log',
];

/** So many rows are held before they are sent: some 6,000 citizens. Keeps memory bounded in the biggest cities. */
const rowsHeld = 160_000;

/**
 * Gathers rows and sends them table by table. History goes in the order in which it happened, as far as one sending reaches:
 * its sequence number follows time within a municipality of ordinary size, and always within a case.
 */
export class Shipment {
  readonly #tx: Tx;
  readonly #columns: Columns;
  #held = new Map<TableName, TableLoad>();
  #count = 0;
  sent = 0;

  private constructor(tx: Tx, columns: Columns) {
    this.#tx = tx;
    this.#columns = columns;
  }

  static async open(tx: Tx): Promise<Shipment> {
    return new Shipment(tx, await readColumns(tx));
  }

  get isFull(): boolean {
    return this.#count >= rowsHeld;
  }

  add(rows: PendingRows): void {
    for (const [table, some] of rows.tables()) for (const row of some) this.addRow(table, row);
  }

  addRow(table: TableName, row: object): void {
    const load = this.#held.get(table) ?? new TableLoad(this.#columns.get(table) ?? []);
    if (load.length === 0) this.#held.set(table, load);
    load.add(row as Readonly<Record<string, unknown>>);
    this.#count += 1;
  }

  async send(onConflict = ''): Promise<void> {
    for (const table of this.#held.keys())
      if (!order.includes(table)) throw new Error(`The demo does not know when to write ${table}.`);
    for (const table of order) {
      const load = this.#held.get(table);
      if (!load) continue;
      if (table === 'event' || table === 'access_log') load.sortBy('at');
      await load.insert(this.#tx, table, onConflict);
      this.sent += load.length;
    }
    this.#held = new Map();
    this.#count = 0;
  }

  /** Sends what is held to another authority, where an earlier municipality may have brought it already, and comes back. */
  async sendTo(authorityId: number, home: number): Promise<void> {
    await stand(this.#tx, authorityId);
    await this.send('on conflict do nothing');
    await stand(this.#tx, home);
  }
}

const stand = (tx: Tx, authorityId: number) =>
  sql`select set_config('app.authority_id', ${String(authorityId)}, true)`.execute(tx);
