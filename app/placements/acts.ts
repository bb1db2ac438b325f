import type { DecisionKinds } from '../decisions/index.ts';
import type { AnyAct } from '../kernel/act/act.ts';
import { answerPlacement } from './acts/answer-placement.ts';
import { answerPlacementAsCompany } from './acts/answer-placement-as-company.ts';
import { answerPlacementAsRepresentative } from './acts/answer-placement-as-representative.ts';
import { answerPlacementCheck } from './acts/answer-placement-check.ts';
import { answerPlacementCheckAsCompany } from './acts/answer-placement-check-as-company.ts';
import { askPlacementAssessment } from './acts/ask-placement-assessment.ts';
import { askPlacementCheck } from './acts/ask-placement-check.ts';
import { assessPlacement } from './acts/assess-placement.ts';
import { assessPlacementAsCompany } from './acts/assess-placement-as-company.ts';
import { assessPlacementAsStaff } from './acts/assess-placement-as-staff.ts';
import { beginPlacement } from './acts/begin-placement.ts';
import { dropPlacementFollowUp } from './acts/drop-placement-follow-up.ts';
import { endPlacement } from './acts/end-placement.ts';
import { grantPlacement } from './acts/grant-placement.ts';
import { holdPlacementTalk } from './acts/hold-placement-talk.ts';
import { notePlacementOutcome } from './acts/note-placement-outcome.ts';
import { planPlacementFollowUp } from './acts/plan-placement-follow-up.ts';
import { recordPlacementAnswer } from './acts/record-placement-answer.ts';
import { remindPlacementParty } from './acts/remind-placement-party.ts';
import { savePlacement } from './acts/save-placement.ts';
import { sendPlacement } from './acts/send-placement.ts';
import { withdrawPlacement } from './acts/withdraw-placement.ts';

/** The kinds of decisions are those of the whole installation: granting is a decision. */
export const placementActs = (kinds: DecisionKinds): readonly AnyAct[] => [
  savePlacement,
  sendPlacement,
  answerPlacement,
  answerPlacementAsCompany,
  answerPlacementAsRepresentative,
  recordPlacementAnswer,
  remindPlacementParty,
  grantPlacement(kinds),
  withdrawPlacement,
  beginPlacement,
  endPlacement,
  holdPlacementTalk,
  planPlacementFollowUp,
  dropPlacementFollowUp,
  askPlacementCheck,
  answerPlacementCheck,
  answerPlacementCheckAsCompany,
  askPlacementAssessment,
  assessPlacement,
  assessPlacementAsCompany,
  assessPlacementAsStaff,
  notePlacementOutcome,
];
