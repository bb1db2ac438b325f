import {
  bookOn,
  compileBook,
  demandsOn,
  type Law,
  type LawBook,
  populationOf,
  questionCode,
  recordOf,
  runColumns,
  statusCode,
} from '@fodfaeste/law';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { DemandTable } from '../model/demand.ts';
import { type Group, spellWeeks } from '../model/groups.ts';
import { frozenLaw, type LawChoice } from './frozen.ts';
import { countingKinds } from './offer-kinds.ts';
import { bandEnds, entriesOf, latticePeople } from './people.ts';
import { unknownMinimum } from './rules.ts';
import { type Walked, type Walker, walkSpells } from './walk.ts';

export interface DemandOptions extends LawChoice {
  /** Length in weeks of the offers that are given as they fall due; matters for nr. 4-5 alone, whose next one is counted from the end. */
  readonly offerWeeks?: number;
  /** Where the law has a minimum of talks that was not read (2026-07-01, LAB § 31): none, or the one before it. */
  readonly minimumNotRead?: 'none' | 'as-before';
}

const usualOfferWeeks = 4;
const year = 52;
/** The integration act is not in the law engine. */
const outsideTheEngine: Group = 'integration';

/**
 * What the law of a day demands through a spell, read off the law engine: one person for each row of the lattice passes to the benefit on that
 * day and lives all weeks under the law as it stood then ({@link frozenLaw}), nobody exempt, everything held in time. {@link assumptions} says
 * what the law left open. Takes about two seconds; the caller keeps it. Throws `NoLawThen` before the first pack.
 */
export function demandTable(law: Law, lawDay: PlainDate, options: DemandOptions = {}): DemandTable {
  const { offerWeeks = usualOfferWeeks, minimumNotRead = 'none' } = options;
  const frozen = frozenLaw(law, lawDay, options);
  const book = bookOn(frozen, lawDay);
  const people = walkers(lawDay, lawDay);
  const walked = lived(walkSpells(frozen, people, lawDay, offerWeeks), people, lawDay);
  const unread = rowsUnread(frozen, people, lawDay);
  const filled = minimumNotRead === 'as-before' ? unread : [];
  if (filled.length > 0) talksAsBefore(law, addDays(book.pack.from, -1), filled, walked, offerWeeks);
  const countsByRow = countingKinds(frozen, people, lawDay, walked.offers);
  const mayBeLeftOut = {
    talks: shareLeftOut(book, 'kontakt.andel_med_mindstetal'),
    offers: shareLeftOut(book, 'tilbud.mindst_med_tilbud'),
  };
  const { duties, groupOnly } = demandsOn(frozen, lawDay);
  return {
    lawDay,
    packs: [book.pack.id, ...book.overlays.map(({ id }) => id)],
    talks: walked.talks,
    fundTalks: walked.fundTalks,
    ...(mayBeLeftOut.talks > 0 ? { dueToAll: dueToAll(frozen, walked, lawDay, offerWeeks, filled) } : {}),
    talksNotKnown: Uint8Array.from(latticePeople, ({ group }, row) =>
      Number(unread.includes(row) || group === outsideTheEngine),
    ),
    offers: walked.offers,
    counts: countsOfFirst(countsByRow),
    countsByRow,
    mayBeLeftOut,
    demands: { duties: Object.values(duties).reduce((sum, one) => sum + one, 0), groupOnly },
  };
}

const walkers = (start: PlainDate, day: PlainDate, isLeftOut = false): readonly Walker[] =>
  latticePeople.map((row) => ({ entries: entriesOf(row, start, day, isLeftOut), until: bandEnds(row, start) }));

/** Weeks after the band of age has ended are those of a year before. */
function lived(walked: Walked, people: readonly Walker[], start: PlainDate): Walked {
  for (const [row, { until }] of people.entries()) {
    if (until === null) continue;
    for (let week = 0; week < spellWeeks; week += 1) {
      if (addDays(start, 7 * week) < until) continue;
      const at = row * spellWeeks + week;
      for (const of of [walked.talks, walked.fundTalks, walked.offers]) of[at] = of[at - year] ?? 0;
    }
  }
  return walked;
}

/** What is due to somebody who was assessed to find a job alone, and never more than to others. `kept`: rows that no such share is known for. */
function dueToAll(
  frozen: Law,
  usual: Walked,
  day: PlainDate,
  offerWeeks: number,
  kept: readonly number[],
): NonNullable<DemandTable['dueToAll']> {
  const people = walkers(day, day, true);
  const { talks, fundTalks } = lived(walkSpells(frozen, people, day, offerWeeks), people, day);
  const least = (own: Uint8Array, all: Uint8Array) => own.map((one, at) => Math.min(one, all[at] ?? 0));
  const found = { talks: least(talks, usual.talks), fundTalks: least(fundTalks, usual.fundTalks) };
  for (const row of kept) copyRow(usual, found, row);
  return found;
}

/** 75 per cent must have it: 25 need not. 0 where the law has no such share. */
function shareLeftOut(book: LawBook, parameter: string): number {
  const percent = book.parameter(parameter);
  return Number.isFinite(percent) ? 1 - percent / 100 : 0;
}

/** The kinds that fulfil the first offer of nr. 1-3, read off the row in the middle of them. */
function countsOfFirst(countsByRow: Uint8Array): number {
  const row = latticePeople.findIndex(
    ({ group, age, education }) => group === 'jobparat' && age === '30-49' && education === 'vocational',
  );
  return countsByRow[row] ?? 0;
}

/** Rows of whom the law of the day says that it has a minimum which was not read. */
function rowsUnread(law: Law, people: readonly Walker[], day: PlainDate): readonly number[] {
  const textCode = questionCode(law);
  const population = populationOf(
    people.map(({ entries }) => recordOf(entries, { textCode })),
    textCode,
  );
  const { columns } = runColumns(compileBook(bookOn(law, day), 'person', ['status']), population, day);
  const status = columns.find(({ rule }) => rule.id === unknownMinimum)?.status ?? new Uint8Array();
  return latticePeople.flatMap((_, row) => (status[row] === statusCode.yes ? [row] : []));
}

/** Puts the talks of the law of an earlier day into some rows. */
function talksAsBefore(law: Law, day: PlainDate, rows: readonly number[], walked: Walked, offerWeeks: number): void {
  const people = walkers(day, day);
  const earlier = lived(walkSpells(frozenLaw(law, day), people, day, offerWeeks), people, day);
  for (const row of rows) copyRow(earlier, walked, row);
}

type Talks = Pick<Walked, 'talks' | 'fundTalks'>;
function copyRow(from: Talks, to: Talks, row: number): void {
  const first = row * spellWeeks;
  to.talks.set(from.talks.subarray(first, first + spellWeeks), first);
  to.fundTalks.set(from.fundTalks.subarray(first, first + spellWeeks), first);
}
