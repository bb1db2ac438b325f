import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { tellLaw } from '../law/index.ts';
import type { CardEvent, GoalSet, PlanEvent, PlanTold, StepEnded, StepSet } from './events.ts';
import type { Card } from './plan.ts';

type PlanWrites = readonly Write<TableName>[];

/** The tables of the plan, the row of lists, and what the law is told. */
export function planWrites(event: PlanEvent, frame: EventFrame): PlanWrites {
  switch (event.type) {
    case 'plan.goal-set':
      return goalWrites(event, frame);
    case 'plan.step-set':
      return stepWrites(event, frame);
    case 'plan.step-ended':
      return stepEndWrites(event, frame);
    default:
      return cardWrites(event, frame);
  }
}

function goalWrites({ caseId: case_id, data: { goal, before, told } }: GoalSet, frame: EventFrame): PlanWrites {
  const { authorityId: authority_id, at } = frame;
  // The table knows no helpers: only the citizen and whoever leads the course sets a goal.
  const set_by = goal.setBy === 'helper' ? 'caseworker' : goal.setBy;
  return [
    ...(before ? [update('plan_goal', { authority_id, id: before.id }, { ended_at: at })] : []),
    insert('plan_goal', {
      authority_id,
      id: goal.id,
      case_id,
      words: goal.words,
      aim: goal.aim,
      job_uri: goal.jobUri,
      job_title: goal.jobTitle,
      education: goal.education,
      horizon: goal.horizon,
      set_at: at,
      set_by,
      set_by_name: goal.setByName,
      ended_at: null,
    }),
    update('case_overview', { authority_id, case_id }, { goal: goal.words, job_title: goal.jobTitle }),
    ...toldWrites(told, case_id, frame),
  ];
}

function stepWrites(
  { caseId: case_id, data: { step, before } }: StepSet,
  { authorityId: authority_id, at }: EventFrame,
) {
  return [
    ...(before
      ? [update('plan_step', { authority_id, id: before.id }, { ended_at: at, outcome: 'changed' as const })]
      : []),
    insert('plan_step', {
      authority_id,
      id: step.id,
      case_id,
      words: step.words,
      on_day: step.onDay,
      whose: step.whose,
      set_at: at,
      set_by_name: step.setByName,
      ended_at: null,
      outcome: null,
    }),
    update(
      'case_overview',
      { authority_id, case_id },
      { next_step: step.words, next_step_on: step.onDay, next_step_whose: step.whose },
    ),
  ];
}

function stepEndWrites(
  { caseId: case_id, data: { step, outcome } }: StepEnded,
  { authorityId: authority_id, at }: EventFrame,
) {
  return [
    update('plan_step', { authority_id, id: step.id }, { ended_at: at, outcome }),
    update('case_overview', { authority_id, case_id }, { next_step: null, next_step_on: null, next_step_whose: null }),
  ];
}

function cardWrites(event: CardEvent, frame: EventFrame): PlanWrites {
  const { authorityId: authority_id } = frame;
  const { caseId: case_id, data } = event;
  const { card, counts, told } = data;
  const isNew =
    event.type === 'plan.card-proposed' || event.type === 'plan.agreed' || event.type === 'plan.card-published';
  return [
    isNew
      ? insert('plan_card', { authority_id, id: card.id, case_id, ...columnsOf(card), created_at: card.createdAt })
      : update('plan_card', { authority_id, id: card.id }, columnsOf(card)),
    update(
      'case_overview',
      { authority_id, case_id },
      { proposals_to_staff: counts.toStaff, proposals_to_citizen: counts.toCitizen },
    ),
    ...toldWrites(told, case_id, frame),
  ];
}

const columnsOf = (card: Card) => ({
  area: card.area,
  title: card.title,
  purpose: card.purpose,
  whose: card.whose,
  state: card.state,
  proposed_by: card.proposedBy,
  proposed_by_name: card.proposedByName,
  starts_on: card.startsOn,
  ends_on: card.endsOn,
  agreed_at: card.agreedAt,
  note: card.note,
  plan_part: card.planPart,
  duty: card.duty,
  meeting_id: card.meetingId,
  source: card.source,
  details: JSON.stringify(card.details),
  updated_at: card.updatedAt,
});

/** LAB §§ 40-42 and BEK-LAB § 135: the plan names the member of the staff who works with it, on every page and print of it. */
function toldWrites(told: PlanTold | null, caseId: string, frame: EventFrame): PlanWrites {
  if (!told) return [];
  return tellLaw(frame, caseId, {
    id: told.id,
    subjectId: told.subjectId,
    kind: 'min_plan',
    value: { af: told.by, medarbejderNavngivet: true, papir: null, indhold: told.content },
    from: told.on,
  });
}
