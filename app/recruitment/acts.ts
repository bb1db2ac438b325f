import type { AnyAct } from '../kernel/act/act.ts';
import { answerJobOrder } from './acts/answer-job-order.ts';
import { answerJobQuestion } from './acts/answer-job-question.ts';
import { answerOrderShare } from './acts/answer-order-share.ts';
import { askCandidate } from './acts/ask-candidate.ts';
import { changeJobOrder } from './acts/change-job-order.ts';
import { endOrderShare } from './acts/end-order-share.ts';
import { giveCandidateFeedback } from './acts/give-candidate-feedback.ts';
import { inviteToInterview } from './acts/invite-to-interview.ts';
import { openJobOrder } from './acts/open-job-order.ts';
import { orderStaff } from './acts/order-staff.ts';
import { proposeOrderShare } from './acts/propose-order-share.ts';
import { recordCandidateAnswer } from './acts/record-candidate-answer.ts';
import { sendCandidates } from './acts/send-candidates.ts';
import { setJobOrderState } from './acts/set-job-order-state.ts';
import { setJobWishes } from './acts/set-job-wishes.ts';
import { withdrawCandidate } from './acts/withdraw-candidate.ts';

export const recruitmentActs: readonly AnyAct[] = [
  openJobOrder,
  orderStaff,
  changeJobOrder,
  setJobOrderState,
  answerJobOrder,
  askCandidate,
  answerJobQuestion,
  recordCandidateAnswer,
  withdrawCandidate,
  sendCandidates,
  inviteToInterview,
  giveCandidateFeedback,
  proposeOrderShare,
  answerOrderShare,
  endOrderShare,
  setJobWishes,
];
