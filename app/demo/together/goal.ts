import { addDays, endOfMonth, type PlainDate } from '@fodfaeste/law/dates';
import { goals } from '../texts/plan/goals.ts';
import type { Stagehand } from './stagehand.ts';

/** A goal that fits, as `hold-meeting` takes it. The horizon lies ahead of the talk and of today. */
export function goalInput(hand: Stagehand, day: PlainDate): Record<string, unknown> {
  const idea = hand.draw.pick(goals[hand.kind]);
  const job = idea.job ? hand.page.ground.together.job(idea.job) : null;
  const horizon = endOfMonth(addDays(day > hand.today ? day : hand.today, hand.draw.whole(30, 400)));
  return {
    goalWords: idea.words,
    goalAim: idea.aim,
    ...(idea.job ? { goalJobTitle: idea.job } : {}),
    ...(job ? { goalJobUri: job.uri } : {}),
    ...(idea.education ? { goalEducation: idea.education } : {}),
    ...(hand.draw.chance(0.75) ? { goalBy: horizon } : {}),
  };
}
