import type { AnyAct } from '../kernel/act/act.ts';
import { acceptCard } from './acts/accept-card.ts';
import { changeCard } from './acts/change-card.ts';
import { declineCard } from './acts/decline-card.ts';
import { endNextStep } from './acts/end-next-step.ts';
import { finishCard } from './acts/finish-card.ts';
import { proposeCard } from './acts/propose-card.ts';
import { recordAnswerForCitizen } from './acts/record-answer-for-citizen.ts';
import { setGoal } from './acts/set-goal.ts';
import { setNextStep } from './acts/set-next-step.ts';
import { startCard } from './acts/start-card.ts';
import { stopCard } from './acts/stop-card.ts';
import { handOverActs } from './hand-over/index.ts';
import { proposeFromTemplate } from './templates/index.ts';
import { answerWhatIManage, chooseTrack } from './tracks/index.ts';

export const planActs: readonly AnyAct[] = [
  setGoal,
  setNextStep,
  endNextStep,
  proposeCard,
  acceptCard,
  declineCard,
  recordAnswerForCitizen,
  changeCard,
  startCard,
  finishCard,
  stopCard,
  answerWhatIManage,
  chooseTrack,
  proposeFromTemplate,
  ...handOverActs,
];
