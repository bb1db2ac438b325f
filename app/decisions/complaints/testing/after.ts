import type { Selectable } from 'kysely';
import type { DomainEvent, EventFrame } from '../../../kernel/act/event.ts';
import type { DB } from '../../../kernel/database/schema.generated.ts';
import { anna } from '../../../people/testing/decide.ts';
import type { Complaint } from '../complaint.ts';
import type { ComplaintEvent } from '../events.ts';
import { asComplaint } from '../rows.ts';
import { complaintWrites } from '../writes.ts';

type Row = Selectable<DB['complaint']>;

const nothingYet = {
  outcome: null,
  reasons: null,
  assessed_at: null,
  assessed_by_name: null,
  answer_until: null,
  stands: null,
  forwarded_on: null,
  board_outcome: null,
  board_on: null,
  board_words: null,
  closed_at: null,
} as const satisfies Partial<Row>;

/** A complaint's row as the writes of events leave it, without a database. */
export class KeptComplaint {
  #row: Partial<Row> = nothingYet;

  keep(events: readonly DomainEvent[], at: string): void {
    const frame: EventFrame = { authorityId: 860, actorId: anna.id, actorName: anna.name, at };
    for (const event of events) {
      if (!event.type.startsWith('decisions.complaint') && event.type !== 'decisions.board-decided') continue;
      for (const write of complaintWrites(event as ComplaintEvent, frame)) {
        if (write.table !== 'complaint') continue;
        this.#row = {
          ...this.#row,
          ...((write.op === 'insert' ? write.row : write.op === 'update' ? write.set : {}) as Row),
        };
      }
    }
  }

  get complaint(): Complaint {
    return asComplaint(this.#row as Row);
  }
}
