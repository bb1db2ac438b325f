import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../../kernel/act/decision.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { fields, worksOnCase } from '../../../people/index.ts';
import { openingWrites, type RoundOpened } from '../../decision-events.ts';
import { atField, isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { rsl } from '../../paragraphs.ts';
import { type DecisionPolicy, usualPolicy } from '../../policy.ts';
import { policyOf } from '../../queries/policies.ts';
import { roundSentence } from '../../sentences.ts';
import { both, bothBy } from '../../text.ts';
import { besides, boardOverturned, type Complaint } from '../complaint.ts';
import type { BoardDecided, LessonMade } from '../events.ts';
import { complaintId, demandedWords, lessonFields } from '../fields.ts';
import { boardOutcomeLabels, boardOutcomeShort } from '../labels.ts';
import { lessonFrom } from '../lesson.ts';
import { aboutComplaint, type ComplaintLoaded, complaintMatter, stepFault } from '../matter.ts';
import { lessonMade, madeAgain } from '../overturning.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  complaintId: complaintId(),
  outcome: fields.choice(both('complaint.board.outcome'), boardOutcomeLabels),
  on: fields.date(both('complaint.board.on')),
  words: demandedWords(both('complaint.board.words'), both('complaint.board.words.help'), rsl('§ 70')),
  ...lessonFields(),
});

interface State extends ComplaintLoaded {
  readonly policy: DecisionPolicy;
}

/** What the board answered. A decision that did not hold is made again, in a new round, and something is learnt. */
export const recordBoardDecision = (kinds: DecisionKinds) =>
  act<typeof input, State, BoardDecided | RoundOpened | LessonMade>({
    name: 'record-board-decision',
    title: both('complaint.board.title'),
    lead: both('complaint.board.lead'),
    submit: both('complaint.board.submit'),
    input,
    who: worksOnCase,
    basis: rsl('§ 68, stk. 2'),
    aspect: 'decision',
    minutes: 4,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    async load(tx, { caseId, complaintId }, { home }) {
      const loaded = await complaintMatter(tx, home, caseId, complaintId);
      const kind = loaded.matter?.decision.kind;
      return { ...loaded, policy: kind ? await policyOf(tx, home, kind) : usualPolicy };
    },
    prefill: async (_tx, { today }) => ({ on: today }),
    guards: [],
    decide(state, { outcome, on, words, ...typed }, context) {
      const { matter, policy } = state;
      const fault = stepFault(state, 'board') ?? dayFault(on, matter?.complaint.forwardedOn ?? null, context.today);
      if (fault || !matter) return fault ?? refuse('gone', both('complaint.refused.gone'));
      const overturned = boardOverturned(outcome);
      const lesson = lessonFrom(typed, overturned, matter.decision);
      if (lesson && isRefusal(lesson)) return lesson;
      const complaint: Complaint = { ...matter.complaint, state: 'decided', boardOutcome: outcome, boardOn: on };
      const others = besides(matter.others, complaint);
      const reason = both('complaint.round.board', { svar: boardOutcomeShort(outcome).da }).da;
      const round = overturned ? madeAgain(matter, { because: 'board', reason, policy, others }, kinds, context) : null;
      return accept<BoardDecided | RoundOpened | LessonMade>(
        {
          type: 'decisions.board-decided',
          caseId: complaint.caseId,
          data: {
            ...aboutComplaint(kinds, { ...matter, complaint }, context),
            outcome,
            on,
            roundId: round?.roundId ?? null,
          },
          unrecorded: { words },
        },
        ...(round?.events ?? []),
        ...(lesson ? [lessonMade(lesson, complaint.id, matter.decision, context)] : []),
      );
    },
    writes: (event, frame) =>
      event.type === 'decisions.round-opened' ? openingWrites(event, frame) : complaintWrites(event, frame),
    sentences: {
      'decisions.board-decided': complaintSentences['decisions.board-decided'],
      'decisions.round-opened': roundSentence,
      'decisions.lesson-made': complaintSentences['decisions.lesson-made'],
    },
  });

function dayFault(on: PlainDate, forwardedOn: PlainDate | null, today: PlainDate): Refusal | null {
  if (on > today) return atField('future-day', 'on', both('complaint.refused.future'));
  if (forwardedOn === null || on >= forwardedOn) return null;
  const text = bothBy('complaint.board.refused.before', (lang) => ({ dato: formatDate(lang, forwardedOn) }));
  return atField('before-forwarded', 'on', text);
}
