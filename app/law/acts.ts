import type { AnyAct } from '../kernel/act/act.ts';
import { answerLawQuestion } from './acts/answer-law-question.ts';
import { removeServiceGoal } from './acts/remove-service-goal.ts';
import { setServiceGoal } from './acts/set-service-goal.ts';

/** Everything a person can do with the law of a case, or on top of it. */
export const lawActs: readonly AnyAct[] = [answerLawQuestion, removeServiceGoal, setServiceGoal];
