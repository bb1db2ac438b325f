import type { AnyAct } from '../kernel/act/act.ts';
import { answerTrainingNeed } from './acts/answer-training-need.ts';
import { choosePath } from './acts/choose-path.ts';
import { sayOfPath } from './acts/say-of-path.ts';

export const pathActs: readonly AnyAct[] = [choosePath, sayOfPath, answerTrainingNeed];
