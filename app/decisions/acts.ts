import type { AnyAct } from '../kernel/act/act.ts';
import { answerColleague } from './acts/answer-colleague.ts';
import { answerHearing } from './acts/answer-hearing.ts';
import { askColleague } from './acts/ask-colleague.ts';
import { askFor } from './acts/ask-for.ts';
import { askToWait } from './acts/ask-to-wait.ts';
import { changeDecision } from './acts/change-decision.ts';
import { extendHearing } from './acts/extend-hearing.ts';
import { noteDecisionFact } from './acts/note-decision-fact.ts';
import { openDecision } from './acts/open-decision.ts';
import { openNewRound } from './acts/open-new-round.ts';
import { recordHearingAnswer } from './acts/record-hearing-answer.ts';
import { removeDecisionFact } from './acts/remove-decision-fact.ts';
import { returnDecision } from './acts/return-decision.ts';
import { sendHearing } from './acts/send-hearing.ts';
import { setDecisionPolicy } from './acts/set-decision-policy.ts';
import { signDecision } from './acts/sign-decision.ts';
import { skipHearing } from './acts/skip-hearing.ts';
import { submitDecision } from './acts/submit-decision.ts';
import { tellNewDate } from './acts/tell-new-date.ts';
import { withdrawDecision } from './acts/withdraw-decision.ts';
import { writeDecisionReasons } from './acts/write-decision-reasons.ts';
import { complaintActs } from './complaints/acts.ts';
import type { DecisionKinds } from './kind.ts';

/** Acts of which each kind has its own: their forms ask for the particulars of that kind. */
const ofEachKind = ({ all }: DecisionKinds): readonly AnyAct[] => {
  const opened = all.filter(({ openedByModule }) => !openedByModule);
  return [
    ...opened.map(openDecision),
    ...opened.filter(({ asked }) => asked === 'citizen').map(askFor),
    ...opened.map(changeDecision),
  ];
};

/** Every act of the module, made for the kinds of an installation. */
export const decisionActs = (kinds: DecisionKinds): readonly AnyAct[] => [
  ...ofEachKind(kinds),
  noteDecisionFact(kinds),
  removeDecisionFact(kinds),
  sendHearing(kinds),
  extendHearing(kinds),
  recordHearingAnswer(kinds),
  answerHearing(kinds),
  skipHearing(kinds),
  askToWait(kinds),
  writeDecisionReasons(kinds),
  askColleague(kinds),
  answerColleague(kinds),
  submitDecision(kinds),
  returnDecision(kinds),
  signDecision(kinds),
  withdrawDecision(kinds),
  tellNewDate(kinds),
  openNewRound(kinds),
  setDecisionPolicy(kinds),
  ...complaintActs(kinds),
];
