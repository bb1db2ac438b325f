import type { PlainDate } from '@fodfaeste/law/dates';
import { type FactKind, factKinds, type Source, validateFact } from '@fodfaeste/law/facts';
import type { ActContext } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { FactRecorded } from '../fact-events.ts';
import { both } from '../text.ts';
import { overviewOf } from './overview.ts';
import {
  alreadySays,
  changed,
  clear,
  type FactChange,
  type FactRow,
  intervalOf,
  type NewFact,
  record,
} from './timeline.ts';

/** A fact somebody wants to record, before its author is known. */
export interface Told {
  readonly kind: FactKind;
  readonly value: unknown;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly reason?: string | null;
  readonly source?: Source;
  /** What the value is called, where it is a code ("9001"). */
  readonly label?: string;
}

/** The last day lies on or after the first. */
export function orderFault(from: PlainDate, until: PlainDate | null): Refusal | null {
  if (until === null || from < until) return null;
  return refuse('until-before-from', both('fact.refused.order'), { until: both('fact.refused.order') });
}

/** What the law's vocabulary says against the fact, told at a field of the form. */
export function factFault({ kind, value, validFrom, validUntil }: Told, field: string): Refusal | null {
  const checked = validateFact(kind, value, { from: validFrom, to: validUntil });
  if (checked.ok) return null;
  const { da, en, code } = checked.error;
  return refuse(`fact-${code}`, { da, en }, { [field]: { da, en } });
}

/** Health and the like stand in the table of facts alone, never in the history. */
export const isSpecial = (kind: FactKind): boolean => factKinds[kind].sensitivity === 'special';

/** Gathers what one act says of a case: each fact follows upon those before it. */
export class Telling {
  #rows: readonly FactRow[];
  readonly #caseId: string;
  readonly #context: ActContext;
  readonly #events: FactRecorded[] = [];

  constructor(rows: readonly FactRow[], caseId: string, context: ActContext) {
    this.#rows = rows;
    this.#caseId = caseId;
    this.#context = context;
  }

  get events(): readonly FactRecorded[] {
    return this.#events;
  }

  /** Records the fact. `anew`: also when the timeline says so already (a judgement made again). */
  record(told: Told, { anew = false } = {}): void {
    const { actor } = this.#context;
    const fact: NewFact = {
      kind: told.kind,
      value: told.value,
      validFrom: told.validFrom,
      validUntil: told.validUntil,
      source: told.source ?? 'kommune',
      authorId: actor.id,
      authorName: actor.name,
      reason: told.reason ?? null,
    };
    if (!anew && alreadySays(this.#rows, fact)) return;
    this.#take(record(this.#rows, fact, this.#recording), fact, 'recorded', told.label);
  }

  /** The fact that holds on a day ends with it: nothing of that row holds from the day after. */
  end(row: FactRow, firstDayWithout: PlainDate): void {
    const { to } = intervalOf(row);
    const days = { from: firstDayWithout, to };
    const change = clear(this.#rows, row.kind, days, this.#recording);
    if (change.superseded.length > 0) this.#take(change, { ...row, validUntil: firstDayWithout }, 'ended');
  }

  get #recording() {
    return { at: this.#context.now, newId: this.#context.newId };
  }

  #take(change: FactChange, fact: NewFact, kind: FactRecorded['data']['change'], label?: string): void {
    this.#rows = changed(this.#rows, change, this.#context.now);
    this.#events.push({
      type: 'people.fact-recorded',
      caseId: this.#caseId,
      data: {
        change: kind,
        kind: fact.kind,
        value: isSpecial(fact.kind) ? null : fact.value,
        validFrom: fact.validFrom,
        validUntil: fact.validUntil,
        source: fact.source,
        authorName: fact.authorName,
        reason: fact.reason,
        ...(label ? { label } : {}),
      },
      unrecorded: { change, overview: overviewOf(this.#rows, this.#context.today) },
    });
  }
}
