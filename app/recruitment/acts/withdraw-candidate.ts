import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, sideOf } from '../../people/index.ts';
import { type Candidate, mayMove } from '../candidate.ts';
import { type CandidateWithdrawn, candidateWrites } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { candidateById } from '../queries/candidates.ts';
import { both } from '../text.ts';
import { findsPeople } from '../who.ts';
import { candidateId } from './answer-job-question.ts';

const input = z.object({
  caseId: fields.caseId(),
  candidateId: candidateId(),
  words: fields.optional(both('withdraw.words'), 400, 'textarea'),
});

/** A yes can be taken back: what was shared goes with it. */
export const withdrawCandidate = act<typeof input, Candidate, CandidateWithdrawn>({
  name: 'withdraw-candidate',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: [citizenSelf, ...findsPeople],
  basis: 'none',
  aspect: 'job-question',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, given, { home }) => candidateById(tx, home, given.caseId, given.candidateId),
  guards: [],
  decide(candidate, { words }, { actor }) {
    if (!mayMove(candidate, 'withdraw')) return refuse('not-in-play', both('withdraw.refused'));
    return accept<CandidateWithdrawn>({
      type: 'recruitment.candidate-withdrawn',
      caseId: candidate.caseId,
      data: {
        candidateId: candidate.id,
        title: candidate.orderTitle,
        companyName: candidate.companyName,
        byName: actor.name,
        byCitizen: sideOf(actor) === 'citizen',
        words: words ?? null,
      },
    });
  },
  writes: candidateWrites,
  sentences: { 'recruitment.candidate-withdrawn': candidateSentences['recruitment.candidate-withdrawn'] },
});
