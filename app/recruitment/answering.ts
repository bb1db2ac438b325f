import { accept, type Decision, refuse } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { planState } from '../plan/index.ts';
import { type BehalfReason, type Candidate, mayMove } from './candidate.ts';
import type { Answer, CandidateAnswered } from './candidate-events.ts';
import { isOverOrder, type JobOrder } from './order.ts';
import { candidateById } from './queries/candidates.ts';
import { type CaseReach, caseReach, jobWish } from './queries/case.ts';
import { orderById } from './queries/orders.ts';
import { both } from './text.ts';

export interface AnswerState {
  readonly candidate: Candidate;
  readonly order: JobOrder | null;
  readonly reach: CaseReach;
}

export async function answerState(tx: Tx, home: number, caseId: string, id: string): Promise<AnswerState | null> {
  const [candidate, reach] = [await candidateById(tx, home, caseId, id), await caseReach(tx, home, caseId)];
  if (!candidate || !reach) return null;
  return { candidate, reach, order: await orderById(tx, candidate.orderAuthorityId, candidate.orderId) };
}

/** What stands in the box before the citizen changes it: the words said once for all, or the goal in the citizen's own words. */
export async function cvDraft(tx: Tx, home: number, caseId: string): Promise<string | undefined> {
  const wish = await jobWish(tx, home, caseId);
  if (wish?.cvWords) return wish.cvWords;
  return (await planState(tx, home, caseId))?.goal?.words;
}

export interface GivenAnswer {
  readonly answer: Answer;
  readonly sharePhone?: boolean | undefined;
  readonly cv?: string | undefined;
  readonly words?: string | undefined;
}

interface By {
  readonly name: string;
  readonly byCitizen: boolean;
  readonly behalfReason: BehalfReason | null;
}

/** Yes shares a name and what was written; no and "talk with me" share nothing. */
export function answered(
  { candidate, order, reach }: AnswerState,
  { answer, sharePhone = false, cv, words }: GivenAnswer,
  by: By,
): Decision<CandidateAnswered> {
  if (!mayMove(candidate, 'answer')) return refuse('answered-already', both('answer.refused.state'));
  const yes = answer === 'yes';
  if (yes && (order === null || isOverOrder(order))) return refuse('job-is-gone', both('answer.refused.gone'));
  if (yes && sharePhone && reach.phone === null) {
    const text = both('answer.refused.phone');
    return refuse('no-phone', text, { sharePhone: text });
  }
  return accept<CandidateAnswered>({
    type: 'recruitment.candidate-answered',
    caseId: candidate.caseId,
    data: {
      candidateId: candidate.id,
      title: candidate.orderTitle,
      companyName: candidate.companyName,
      byName: by.name,
      orderId: candidate.orderId,
      orderAuthorityId: candidate.orderAuthorityId,
      answer,
      byCitizen: by.byCitizen,
      behalfReason: by.behalfReason,
      sharesPhone: yes && sharePhone,
      words: words ?? null,
    },
    unrecorded: {
      shared: yes ? { name: reach.name, phone: sharePhone ? reach.phone : null, words: cv ?? null } : null,
    },
  });
}
