import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../../kernel/act/decision.ts';
import { formatKroner } from '../../../kernel/text/format.ts';
import { fields, type MayDecide, worksOnCase } from '../../../people/index.ts';
import { openingWrites, type RoundOpened } from '../../decision-events.ts';
import { atField, isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { rsl } from '../../paragraphs.ts';
import { answerUntil, type DecisionPolicy, usualPolicy } from '../../policy.ts';
import { policyOf } from '../../queries/policies.ts';
import { roundSentence } from '../../sentences.ts';
import { both, bothBy } from '../../text.ts';
import { besides, type Complaint, type Outcome } from '../complaint.ts';
import type { ComplaintAssessed, LessonMade } from '../events.ts';
import { complaintId, demandedWords, lessonFields } from '../fields.ts';
import { outcomeLabels } from '../labels.ts';
import { lessonFrom } from '../lesson.ts';
import { aboutComplaint, assessingMandate, type ComplaintLoaded, complaintMatter, stepFault } from '../matter.ts';
import { lessonMade, madeAgain } from '../overturning.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  complaintId: complaintId(),
  outcome: fields.choice(both('complaint.assess.outcome'), outcomeLabels),
  reasons: demandedWords(both('complaint.assess.reasons'), both('complaint.assess.reasons.help'), rsl('§ 66, stk. 2')),
  ...lessonFields(),
});

interface State extends ComplaintLoaded {
  readonly mandate: MayDecide;
  readonly policy: DecisionPolicy;
}

/** The authority looks at its decision anew before anybody else does (retssikkerhedsloven § 66). Whoever does it answers for it. */
export const reassessComplaint = (kinds: DecisionKinds) =>
  act<typeof input, State, ComplaintAssessed | RoundOpened | LessonMade>({
    name: 'reassess-complaint',
    title: both('complaint.assess.title'),
    lead: both('complaint.assess.lead'),
    submit: both('complaint.assess.submit'),
    input,
    who: worksOnCase,
    basis: rsl('§ 66, stk. 1'),
    aspect: 'decision',
    minutes: 5,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    async load(tx, { caseId, complaintId }, context) {
      const loaded = await complaintMatter(tx, context.home, caseId, complaintId);
      if (!loaded.matter) return { ...loaded, mandate: { ok: false, code: 'no-mandate' }, policy: usualPolicy };
      const { decision } = loaded.matter;
      return {
        ...loaded,
        mandate: await assessingMandate(tx, context, kinds, decision),
        policy: await policyOf(tx, context.home, decision.kind),
      };
    },
    guards: [],
    decide(state, { outcome, reasons, ...typed }, context) {
      const { matter, mandate, policy } = state;
      const fault = stepFault(state, 'assess') ?? mandateFault(mandate) ?? latenessFault(matter?.complaint, outcome);
      if (fault || !matter) return fault ?? refuse('gone', both('complaint.refused.gone'));
      const overturned = outcome !== 'maintained';
      const lesson = lessonFrom(typed, overturned, matter.decision);
      if (lesson && isRefusal(lesson)) return lesson;
      const complaint = assessed(matter.complaint, outcome, answerUntil(context.today));
      const round = overturned
        ? madeAgain(
            matter,
            {
              because: 'complaint',
              reason: both(`complaint.round.${outcome}`).da,
              policy,
              others: besides(matter.others, complaint),
            },
            kinds,
            context,
          )
        : null;
      return accept<ComplaintAssessed | RoundOpened | LessonMade>(
        {
          type: 'decisions.complaint-assessed',
          caseId: complaint.caseId,
          data: {
            ...aboutComplaint(kinds, { ...matter, complaint }, context),
            state: complaint.state,
            outcome,
            dueOn: complaint.dueOn,
            answerUntil: complaint.answerUntil,
            roundId: round?.roundId ?? null,
          },
          unrecorded: { reasons },
        },
        ...(round?.events ?? []),
        ...(lesson ? [lessonMade(lesson, complaint.id, matter.decision, context)] : []),
      );
    },
    writes: (event, frame) =>
      event.type === 'decisions.round-opened' ? openingWrites(event, frame) : complaintWrites(event, frame),
    sentences: {
      'decisions.complaint-assessed': complaintSentences['decisions.complaint-assessed'],
      'decisions.round-opened': roundSentence,
      'decisions.lesson-made': complaintSentences['decisions.lesson-made'],
    },
  });

/** Right in part: the citizen has four weeks to say whether the rest stands. Maintained: sent on within the first four weeks. */
function assessed(complaint: Complaint, outcome: Outcome, until: Complaint['dueOn']): Complaint {
  switch (outcome) {
    case 'full':
      return { ...complaint, outcome, state: 'upheld' };
    case 'partly':
      return { ...complaint, outcome, state: 'awaits-citizen', answerUntil: until, dueOn: until };
    case 'maintained':
      return { ...complaint, outcome, state: 'to-forward' };
  }
}

/** A late complaint goes to the board at once: no time to wait for an answer. */
function latenessFault(complaint: Complaint | undefined, outcome: Outcome): Refusal | null {
  if (!complaint?.late || outcome !== 'partly') return null;
  return atField('late-partly', 'outcome', both('complaint.assess.refused.late-partly'));
}

function mandateFault(mandate: MayDecide): Refusal | null {
  if (mandate.ok) return null;
  if (mandate.code === 'no-mandate') return refuse('no-mandate', both('lack.no-mandate'));
  return refuse(
    'over-sum',
    bothBy('lack.over-sum', (lang) => ({ kroner: formatKroner(lang, mandate.maxOere) })),
  );
}
