import {
  asksSomebody,
  bookOn,
  compileBook,
  danishLaw,
  evaluate,
  noDay,
  populationOf,
  questionCode,
  type RuleColumn,
  recordOf,
  runColumns,
  statusCode,
} from '@fodfaeste/law';
import { fromDayNumber, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { authorityEntries, type CaseEntries } from '../queries/authority-entries.ts';
import type { RuleCount } from '../queries/rule-counts.ts';
import { countWork } from '../queries/work-counts.ts';
import { countsOf } from './counts.ts';
import { firstDayHere, isHere, isInLists, isTracked, nothingDue, type Radar, radarOf } from './radar.ts';

interface RadarOfCase extends Radar {
  readonly caseId: string;
}

/** The law of many cases on a day: the radar of each, and how every rule stands for all of them. */
interface WorkedOut {
  readonly radars: readonly RadarOfCase[];
  readonly columns: readonly RuleColumn[];
}

/**
 * Works the law out for every open case of an authority: what lists show, and how many citizens each rule concerns. Doing it twice
 * changes nothing. Answers the number of cases.
 */
export async function refreshAuthority(tx: Tx, authorityId: number, today: PlainDate): Promise<number> {
  const cases = await authorityEntries(tx, authorityId);
  const { radars, columns } = workOut(cases, today);
  await writeRadars(tx, authorityId, radars);
  await writeCounts(tx, authorityId, countsOf(cases, columns, today));
  await countWork(tx, authorityId, today);
  return cases.length;
}

/** Over columns; one by one only where a question may wait for an answer. The same radars as {@link radarOf} case by case. */
export function workOut(cases: readonly CaseEntries[], today: PlainDate): WorkedOut {
  const textCode = questionCode(danishLaw);
  const population = populationOf(
    cases.map(({ entries }) => recordOf(entries, { textCode })),
    textCode,
  );
  const book = bookOn(danishLaw, today);
  const { columns } = runColumns(compileBook(book), population, today);
  const duties = columns.filter(isInLists).map(
    (column): DutyColumn => ({
      ...column,
      tracked: isTracked({ book }, column),
      asks: asksSomebody(book, column.rule),
    }),
  );
  const asking = duties.filter(({ asks }) => asks);
  const radars = cases.map(({ caseId, entries }, at): RadarOfCase => {
    const mayAsk = asking.some(({ status }) => status[at] === statusCode.unknown);
    const firstDay = firstDayHere(entries);
    const radar = mayAsk
      ? radarOf(evaluate(danishLaw, entries, { on: today }), firstDay)
      : columnRadar(duties, at, firstDay);
    return { caseId, ...radar };
  });
  return { radars, columns };
}

/** What a list can say of a duty, over all cases. */
interface DutyColumn extends RuleColumn {
  readonly tracked: boolean;
  /** Not known may mean that a question waits: then columns, which keep no reasons, are not enough. */
  readonly asks: boolean;
}

function columnRadar(duties: readonly DutyColumn[], at: number, firstDay: PlainDate | null): Radar {
  let radar: Radar = nothingDue;
  for (const { rule, status, due, tracked } of duties) {
    const day = due?.[at] ?? noDay;
    if (day === noDay) continue;
    const date = fromDayNumber(day);
    if (status[at] === statusCode.open && (radar.due === null || date < radar.due))
      radar = { ...radar, due: date, dueRule: rule.id };
    const isLate = status[at] === statusCode.overdue && tracked && isHere(date, firstDay);
    if (isLate && (radar.overdueSince === null || date < radar.overdueSince))
      radar = { ...radar, overdueSince: date, overdueRule: rule.id };
  }
  return radar;
}

async function writeRadars(tx: Tx, authorityId: number, radars: readonly RadarOfCase[]): Promise<void> {
  const column = <T>(of: (radar: RadarOfCase) => T) => radars.map(of);
  await sql`
    update case_overview o set law_due = n.due, law_due_rule = n.due_rule, law_overdue_rule = n.overdue_rule,
      law_overdue_since = n.overdue_since, law_questions = n.questions
    from unnest(${column(({ caseId }) => caseId)}::uuid[], ${column(({ due }) => due)}::date[], ${column(({ dueRule }) => dueRule)}::text[],
      ${column(({ overdueRule }) => overdueRule)}::text[], ${column(({ overdueSince }) => overdueSince)}::date[],
      ${column(({ questions }) => questions)}::int[]) as n (case_id, due, due_rule, overdue_rule, overdue_since, questions)
    where o.authority_id = ${authorityId} and o.case_id = n.case_id
      and (o.law_due, o.law_due_rule, o.law_overdue_rule, o.law_overdue_since, o.law_questions)
        is distinct from (n.due, n.due_rule, n.overdue_rule, n.overdue_since, n.questions)`.execute(tx);
}

async function writeCounts(tx: Tx, authorityId: number, counts: readonly RuleCount[]): Promise<void> {
  await tx.deleteFrom('law_count').where('authority_id', '=', authorityId).execute();
  const rows = counts.map(({ ruleId, countedOn, concerned, open, overdue, unknown, dueSoon, late }) => ({
    authority_id: authorityId,
    rule_id: ruleId,
    counted_on: countedOn,
    ...{ concerned, open, overdue, unknown, late },
    due_soon: dueSoon,
  }));
  if (rows.length > 0) await tx.insertInto('law_count').values(rows).execute();
}
