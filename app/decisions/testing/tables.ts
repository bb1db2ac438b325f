import type { DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import type { Decision } from '../decision.ts';
import { asDecision, type DecisionRows } from '../queries/rows.ts';

type Row = Record<string, unknown>;

const parsed = ['terms', 'facts', 'ground'];
const read = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      parsed.includes(name) && typeof value === 'string' ? JSON.parse(value) : value,
    ]),
  );

/** What a column holds that no insert names. */
const empty: Readonly<Record<string, Row>> = {
  decision: {
    replaced_by: null,
    new_due_on: null,
    new_due_told_at: null,
    result: null,
    read_hash: null,
    submitted_at: null,
    returned_reason: null,
    oral_noted: null,
    decided_by: null,
    decided_by_name: null,
    decided_at: null,
    decided_on: null,
    ground: null,
    complaint_body: null,
    complaint_until: null,
    withdrawn_at: null,
    withdrawn_reason: null,
    wait_wanted_at: null,
  },
  decision_fact: { removed_at: null, removed_by_name: null },
  hearing: {
    why: null,
    sent_at: null,
    until_on: null,
    extended: false,
    answered_at: null,
    answer: null,
    answer_channel: null,
    skip_ground: null,
    skip_reason: null,
  },
  sparring: { answer: null, answered_at: null },
};

/** The tables as the writes of events leave them, without a database: what is decided next is decided from real rows. */
export class KeptTables {
  readonly #rows = new Map<string, Row[]>();

  keep(
    act: { readonly writes: (event: never, frame: EventFrame) => readonly Write<TableName>[] },
    events: readonly DomainEvent[],
    frame: EventFrame,
  ): void {
    for (const event of events) for (const write of act.writes(event as never, frame)) this.#apply(write);
  }

  #apply(write: Write<TableName>): void {
    const rows = this.#rows.get(write.table) ?? [];
    this.#rows.set(write.table, rows);
    if (write.op === 'insert') rows.push({ ...empty[write.table], ...(write.row as Row) });
    if (write.op !== 'update') return;
    for (const row of rows)
      if (Object.entries(write.key).every(([name, value]) => row[name] === value)) Object.assign(row, write.set);
  }

  rows(table: string): readonly Row[] {
    return (this.#rows.get(table) ?? []).map(read);
  }

  decisions(): readonly Decision[] {
    return this.rows('decision').map((decision) => {
      const of = (table: string) => this.rows(table).filter((row) => row['decision_id'] === decision['id']);
      return asDecision({
        decision,
        facts: of('decision_fact'),
        hearings: of('hearing'),
        sparrings: of('sparring'),
      } as unknown as DecisionRows);
    });
  }
}
