import { fromCopenhagen, isPlainTime, plainTime } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { mayMove } from '../candidate.ts';
import { candidateWrites, type InterviewInvited } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { type CompanyAnswerState, companyAnswerState, writtenBy } from '../company-answer.ts';
import { both } from '../text.ts';
import { companyOrConsultant } from '../who.ts';
import { candidateId } from './answer-job-question.ts';

/** "9", "kl. 9.30", "09:30". */
const shape = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

const clockTime = z
  .string()
  .transform((typed) => {
    const found = shape.exec(typed.trim());
    return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : typed;
  })
  .refine(isPlainTime, { params: both('interview.time.wrong') })
  .transform(plainTime);

const input = z.object({
  caseId: fields.caseId(),
  candidateId: candidateId(),
  on: fields.date(both('interview.on')),
  time: field(clockTime, { label: both('interview.time'), control: 'text', mandatory: fields.meaning }),
  place: fields.written(both('interview.place'), 200, both('interview.place.help')),
  words: fields.optional(both('interview.words'), 400, 'textarea'),
});

/** The company would like to meet the candidate. */
export const inviteToInterview = act<typeof input, CompanyAnswerState, InterviewInvited>({
  name: 'invite-to-interview',
  title: both('interview.title'),
  submit: both('interview.submit'),
  input,
  who: companyOrConsultant,
  basis: 'none',
  aspect: 'job-candidate',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, given, { home, actor }) => companyAnswerState(tx, home, actor, given.caseId, given.candidateId),
  guards: [],
  decide({ candidate }, { on, time, place, words }, { actor, now }) {
    if (!mayMove(candidate, 'invite')) return refuse('not-in-play', both('interview.refused.state'));
    const at = fromCopenhagen(on, time);
    if (Date.parse(at) <= Date.parse(now)) {
      const text = both('interview.refused.past');
      return refuse('time-has-passed', text, { on: text });
    }
    return accept<InterviewInvited>({
      type: 'recruitment.interview-invited',
      caseId: candidate.caseId,
      data: {
        candidateId: candidate.id,
        title: candidate.orderTitle,
        companyName: candidate.companyName,
        byName: actor.name,
        writtenBy: writtenBy(actor),
        at,
        place,
        words: words ?? null,
      },
    });
  },
  writes: candidateWrites,
  sentences: { 'recruitment.interview-invited': candidateSentences['recruitment.interview-invited'] },
});
