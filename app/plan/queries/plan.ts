import type { PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseState } from '../../people/index.ts';
import type { Card, CardDetail, EarlierStep, Goal, Maker, Plan, PlanState, Step } from '../plan.ts';

/** What acts decide from; null when there is no such case. */
export async function planState(tx: Tx, home: number, caseId: string): Promise<PlanState | null> {
  const found = await caseState(tx, home, caseId);
  if (!found) return null;
  const [goal, step, cards, maker] = [
    await goalsOf(tx, home, caseId, 'now'),
    await stepsOf(tx, home, caseId, 'now'),
    await cardsOf(tx, home, caseId),
    await makerOf(tx, home, caseId),
  ];
  return {
    caseId,
    closed: found.closed,
    goal: goal[0] ? asGoal(goal[0]) : null,
    step: step[0] ? asStep(step[0]) : null,
    cards,
    maker,
  };
}

/** The whole plan with what came before, the newest first; null when there is no such case. */
export async function readPlan(tx: Tx, authorityId: number, caseId: string): Promise<Plan | null> {
  const state = await planState(tx, authorityId, caseId);
  if (!state) return null;
  const goals = await goalsOf(tx, authorityId, caseId, 'before');
  const steps = await stepsOf(tx, authorityId, caseId, 'before');
  return { ...state, earlierGoals: goals.map(asGoal), earlierSteps: steps.map(asEarlierStep) };
}

type When = 'now' | 'before';

function goalsOf(tx: Tx, home: number, caseId: string, when: When) {
  return tx
    .selectFrom('plan_goal')
    .selectAll()
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .where('ended_at', when === 'now' ? 'is' : 'is not', null)
    .orderBy('set_at', 'desc')
    .orderBy('id')
    .execute();
}

function stepsOf(tx: Tx, home: number, caseId: string, when: When) {
  return tx
    .selectFrom('plan_step')
    .selectAll()
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .where('ended_at', when === 'now' ? 'is' : 'is not', null)
    .orderBy('set_at', 'desc')
    .orderBy('id')
    .execute();
}

async function cardsOf(tx: Tx, home: number, caseId: string): Promise<readonly Card[]> {
  const rows = await tx
    .selectFrom('plan_card')
    .selectAll()
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asCard);
}

/** Who made Min Plan last, as the law was told. */
async function makerOf(tx: Tx, home: number, caseId: string): Promise<Maker | null> {
  const row = await tx
    .selectFrom('law_entry')
    .select('value')
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'min_plan')
    .where('superseded_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return (row.value as { readonly af?: string }).af === 'akasse' ? 'akasse' : 'kommune';
}

const asGoal = (row: Selectable<DB['plan_goal']>): Goal => ({
  id: row.id,
  words: row.words,
  aim: row.aim,
  jobUri: row.job_uri,
  jobTitle: row.job_title,
  education: row.education,
  horizon: row.horizon as PlainDate | null,
  setAt: row.set_at,
  setBy: row.set_by,
  setByName: row.set_by_name,
  endedAt: row.ended_at,
});

const asStep = (row: Selectable<DB['plan_step']>): Step => ({
  id: row.id,
  words: row.words,
  onDay: row.on_day as PlainDate | null,
  whose: row.whose,
  setAt: row.set_at,
  setByName: row.set_by_name,
});

const asEarlierStep = (row: Selectable<DB['plan_step']>): EarlierStep => ({
  ...asStep(row),
  outcome: row.outcome ?? 'changed',
  endedAt: row.ended_at ?? row.set_at,
});

const asCard = (row: Selectable<DB['plan_card']>): Card => ({
  id: row.id,
  area: row.area,
  title: row.title,
  purpose: row.purpose,
  whose: row.whose,
  state: row.state,
  proposedBy: row.proposed_by,
  proposedByName: row.proposed_by_name,
  startsOn: row.starts_on as PlainDate | null,
  endsOn: row.ends_on as PlainDate | null,
  agreedAt: row.agreed_at,
  note: row.note,
  planPart: row.plan_part,
  duty: row.duty,
  meetingId: row.meeting_id,
  source: row.source,
  details: row.details as readonly CardDetail[],
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
