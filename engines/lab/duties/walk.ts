import {
  bookOn,
  compileBook,
  type Entry,
  type Law,
  noDay,
  type Population,
  type Program,
  populationOf,
  questionCode,
  type RuleColumn,
  recordOf,
  runColumns,
  statusCode,
} from '@fodfaeste/law';
import { fromDayNumber, type PlainDate, toDayNumber } from '@fodfaeste/law/dates';
import { spellWeeks } from '../model/groups.ts';
import { isCounted, offerRules, type TalkRule, talkRules } from './rules.ts';

/** What fell due, person by person and week by week (person × spellWeeks + week), and what the law could not tell. */
export interface Walked {
  readonly talks: Uint8Array;
  readonly fundTalks: Uint8Array;
  readonly offers: Uint8Array;
  /** Rules that were not known of somebody in some week: taken as not applying. */
  readonly notKnown: ReadonlySet<string>;
}

/** Somebody who walks: what is recorded at the beginning, and the first day on which the row is no longer theirs (null: never). */
export interface Walker {
  readonly entries: readonly Entry[];
  readonly until: PlainDate | null;
}

type Record = ReturnType<typeof recordOf>;
/** A duty of one person: how many talks are missing, from which day they are spread. */
interface Pace {
  missing: number;
  since: number;
  /** What was recorded when the law was asked: as many entries had been added. */
  asked: number;
}

/** No duty of the law asks for more talks than this at once. */
const mostTalks = 8;

/** The rules that make the table, compiled for columns. `law` must be frozen at the day. */
export function compileDuties(law: Law, day: PlainDate): Program {
  const program = compileBook(bookOn(law, day), 'person', ['duty']);
  return { ...program, rules: program.rules.filter(({ bound }) => isCounted(bound.rule)) };
}

/**
 * Walks people through their spells: each week all of them are run as columns under the same book, what falls due in the week is counted and
 * recorded as held, and the law says what comes next. A number of talks by a day is spread evenly over the time until then, the last one on
 * the day itself. The spells begin on `start`.
 */
export function walkSpells(law: Law, walkers: readonly Walker[], start: PlainDate, offerWeeks: number): Walked {
  return new Walk(law, walkers, start, offerWeeks).run();
}

class Walk {
  private readonly program: Program;
  private readonly textCode: ReturnType<typeof questionCode>;
  private readonly first: number;
  private readonly offerWeeks: number;
  private readonly records: Record[];
  private readonly lastTalk: number[];
  /** Entries added to each record. */
  private readonly added: number[];
  private readonly paces = new Map<string, Pace>();
  private readonly notKnown = new Set<string>();
  private readonly talks: Uint8Array;
  private readonly fundTalks: Uint8Array;
  private readonly offers: Uint8Array;
  private population: Population | null = null;

  private readonly ends: Float64Array;

  constructor(law: Law, walkers: readonly Walker[], start: PlainDate, offerWeeks: number) {
    this.program = compileDuties(law, start);
    this.textCode = questionCode(law);
    this.first = toDayNumber(start);
    this.offerWeeks = offerWeeks;
    this.records = walkers.map(({ entries }) => recordOf(entries, { textCode: this.textCode }));
    this.lastTalk = walkers.map(() => this.first);
    this.added = walkers.map(() => 0);
    this.ends = Float64Array.from(walkers, ({ until }) =>
      until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
    );
    this.talks = new Uint8Array(walkers.length * spellWeeks);
    this.fundTalks = new Uint8Array(walkers.length * spellWeeks);
    this.offers = new Uint8Array(walkers.length * spellWeeks);
  }

  run(): Walked {
    for (let week = 0; week < spellWeeks; week += 1) {
      const on = this.first + 7 * week;
      let columns = this.columnsOn(on);
      for (const rule of talkRules) {
        const column = columns.get(rule.id);
        if (column !== undefined && this.talksOfWeek(rule, column, on, week)) columns = this.columnsOn(on);
      }
      for (const id of offerRules) {
        const column = columns.get(id);
        if (column !== undefined && this.offersOfWeek(column, on, week)) columns = this.columnsOn(on);
      }
    }
    const { talks, fundTalks, offers, notKnown } = this;
    return { talks, fundTalks, offers, notKnown };
  }

  private columnsOn(on: number): ReadonlyMap<string, RuleColumn> {
    this.population ??= populationOf(this.records, this.textCode);
    const { columns } = runColumns(this.program, this.population, fromDayNumber(on));
    for (const { rule, status } of columns) {
      const isUnknown = status.some((code, row) => code === statusCode.unknown && !this.hasEnded(row, on));
      if (isUnknown) this.notKnown.add(rule.id);
    }
    return new Map(columns.map((column) => [column.rule.id, column]));
  }

  /** Whether a talk was added. */
  private talksOfWeek(rule: TalkRule, { status, due }: RuleColumn, on: number, week: number): boolean {
    const open = this.openRows(status, on);
    if (open.length === 0) return false;
    const unasked = open.filter((row) => this.paces.get(`${rule.id} ${row}`)?.asked !== this.added[row]);
    if (unasked.length > 0) this.pace(rule, unasked, on);
    const into = rule.heldBy === 'fund' ? this.fundTalks : this.talks;
    let added = false;
    for (const row of open) {
      const pace = this.paces.get(`${rule.id} ${row}`);
      if (pace === undefined) continue;
      const last = due?.[row] ?? noDay;
      while (pace.missing > 0) {
        const day = last === noDay ? on : Math.max(on, pace.since + Math.floor((last - pace.since) / pace.missing));
        if (day > on + 6) break;
        into[row * spellWeeks + week] = (into[row * spellWeeks + week] ?? 0) + 1;
        // Held as the week begins: a talk on the very last day would also count for the time after it.
        this.add(row, heldOn(rule, on));
        this.lastTalk[row] = day;
        pace.since = day;
        pace.missing -= 1;
        pace.asked = this.added[row] ?? 0;
        added = true;
      }
    }
    return added;
  }

  /** Asks the law how many talks are missing: the least number that, held today, would fulfil the duty. None does: it is too early for them. */
  private pace(rule: TalkRule, rows: readonly number[], on: number): void {
    for (const [at, missing] of this.missingTalks(rule, rows, on).entries()) {
      const row = rows[at] ?? 0;
      const key = `${rule.id} ${row}`;
      const pace = this.paces.get(key);
      if (missing === 0) continue;
      const asked = this.added[row] ?? 0;
      // Fewer than before: a talk under another duty counted here too, and the rest is spread from that day.
      if (pace === undefined) this.paces.set(key, { missing, since: on, asked });
      else if (missing < pace.missing) this.paces.set(key, { missing, since: this.lastTalk[row] ?? on, asked });
      else pace.asked = asked;
    }
  }

  /** One number a row; 0 where no number of talks held today would do. */
  private missingTalks(rule: TalkRule, rows: readonly number[], on: number): readonly number[] {
    const held = Array.from({ length: mostTalks }, () => heldOn(rule, on));
    const recordWith = (row: number, talks: number) =>
      joined(this.records[row] ?? new Map(), held.slice(0, talks), this.textCode);
    const most = this.areMet(
      rule,
      rows.map((row) => recordWith(row, mostTalks)),
      on,
    );
    const able = rows.filter((_, at) => most[at]);
    const fewer = Array.from({ length: mostTalks - 1 }, (_, at) => at + 1);
    const met = this.areMet(
      rule,
      able.flatMap((row) => fewer.map((talks) => recordWith(row, talks))),
      on,
    );
    const least = new Map(
      able.map((row, at) => {
        const found = met.slice(at * fewer.length, (at + 1) * fewer.length).indexOf(true);
        return [row, found < 0 ? mostTalks : found + 1] as const;
      }),
    );
    return rows.map((row) => least.get(row) ?? 0);
  }

  private areMet(rule: TalkRule, records: readonly Record[], on: number): readonly boolean[] {
    if (records.length === 0) return [];
    const { columns } = runColumns(this.program, populationOf(records, this.textCode), fromDayNumber(on));
    const status = columns.find((column) => column.rule.id === rule.id)?.status ?? new Uint8Array();
    return Array.from(status, (code) => code === statusCode.met);
  }

  private offersOfWeek({ status, due }: RuleColumn, on: number, week: number): boolean {
    let added = false;
    for (const row of this.openRows(status, on)) {
      const last = due?.[row] ?? noDay;
      const day = last === noDay ? on : Math.max(on, last);
      if (day > on + 6) continue;
      this.offers[row * spellWeeks + week] = 1;
      this.add(row, offerOn(day, this.offerWeeks));
      added = true;
    }
    return added;
  }

  private hasEnded(row: number, on: number): boolean {
    return on >= (this.ends[row] ?? 0);
  }

  private openRows(status: Uint8Array, on: number): readonly number[] {
    const rows: number[] = [];
    for (const [row, code] of status.entries()) {
      if ((code === statusCode.open || code === statusCode.overdue) && !this.hasEnded(row, on)) rows.push(row);
    }
    return rows;
  }

  private add(row: number, entry: Entry): void {
    this.records[row] = joined(this.records[row] ?? new Map(), [entry], this.textCode);
    this.added[row] = (this.added[row] ?? 0) + 1;
    this.population = null;
  }
}

const heldOn = ({ talk }: TalkRule, day: number): Entry => ({
  kind: 'samtale',
  value: { ...talk, status: 'holdt', form: 'fremmoede' },
  from: fromDayNumber(day),
  to: null,
});

/** A placement of so many weeks: it fulfils the duty under every version of the law. */
export const offerOn = (day: number, weeks: number, kategori = 'virksomhedspraktik'): Entry => ({
  kind: 'tilbud',
  value: {
    kategori,
    aftaltTil: fromDayNumber(day + 7 * weeks - 1),
    timerPrUge: null,
    selvfundet: null,
    raadighedsafproevende: null,
  },
  from: fromDayNumber(day),
  to: fromDayNumber(day + 7 * weeks),
});

/** The record with entries of later days put behind those of their kind. */
export function joined(record: Record, entries: readonly Entry[], textCode: ReturnType<typeof questionCode>): Record {
  const made = new Map(record);
  for (const [kind, more] of recordOf(entries, { textCode })) {
    made.set(
      kind,
      [...(made.get(kind) ?? []), ...more].sort((a, b) => a.from - b.from || a.to - b.to),
    );
  }
  return made;
}
