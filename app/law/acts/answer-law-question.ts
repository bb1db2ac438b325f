import { danishLaw, evaluate } from '@fodfaeste/law';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseState, fields, worksOnCase } from '../../people/index.ts';
import type { Judgement } from '../entries.ts';
import { judgementWrites, type QuestionAnswered } from '../judgement-events.ts';
import { administrationAct } from '../paragraphs.ts';
import { caseEntries, judgementsOf } from '../queries/case-entries.ts';
import { personQuestions, questionOf } from '../questions.ts';
import { both, lawText } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  question: field(z.string().max(120), { label: both('question.which'), control: 'select', mandatory: fields.meaning }),
  answer: fields.choice(both('question.answer'), { ja: both('yes'), nej: both('no') }),
  reason: fields.reason(both('question.reason'), both('question.reason.help')),
});

interface State {
  readonly closed: boolean;
  readonly judgements: readonly Judgement[];
}

/** FVL § 24: where a decision rests on discretion, the main considerations are told. No machine answers these questions. */
export const answerLawQuestion = act<typeof input, State, QuestionAnswered>({
  name: 'answer-law-question',
  title: both('question.title'),
  lead: both('question.lead'),
  submit: both('question.submit'),
  input,
  who: worksOnCase,
  basis: administrationAct('§ 24, stk. 1'),
  aspect: 'law-question',
  reasonField: 'reason',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { actor }) {
    const state = await caseState(tx, actor.authorityId, caseId);
    return state ? { closed: state.closed, judgements: await judgementsOf(tx, actor.authorityId, caseId) } : null;
  },
  async choices(tx, { actor, today }, caseId, given) {
    const entries = caseId === null ? null : await caseEntries(tx, actor.authorityId, caseId);
    const open =
      entries === null
        ? []
        : evaluate(danishLaw, entries, { on: today }).outcomes.flatMap(({ questions }) => questions);
    const asked = typeof given?.['question'] === 'string' ? questionOf(given['question']) : undefined;
    const shown = [
      ...new Map([...(asked ? [asked] : []), ...open].map((question) => [question.id, question])).values(),
    ];
    return {
      question: (shown.length > 0 ? shown : personQuestions).map(({ id, text, help }) => ({
        value: id,
        label: text,
        hint: help,
      })),
    };
  },
  guards: [],
  decide({ closed, judgements }, { caseId, question, answer, reason }, { today, newId, actor }) {
    if (closed) return refuse('case-closed', both('question.refused.closed'));
    if (questionOf(question)?.subject !== 'person') {
      return refuse('unknown-question', both('question.refused.unknown'), {
        question: both('question.refused.unknown'),
      });
    }
    const superseded = judgements
      .filter((one) => one.question === question && one.supersededAt === null)
      .map(({ id }) => id);
    const data = {
      judgementId: newId(),
      question,
      answer: answer === 'ja',
      reason,
      authorName: actor.name,
      validFrom: today,
      superseded,
    };
    return accept<QuestionAnswered>({ type: 'law.question-answered', caseId, data });
  },
  writes: judgementWrites,
  sentences: {
    'law.question-answered': {
      citizen: (event) => said(event, 'question.said.citizen'),
      caseworker: (event) => said(event, 'question.said.staff'),
    },
  },
});

function said({ data }: QuestionAnswered, key: 'question.said.citizen' | 'question.said.staff'): Bilingual {
  const question = questionOf(data.question)?.text ?? { da: data.question, en: data.question };
  const told = (lang: 'da' | 'en') =>
    lawText(lang)(key, {
      navn: data.authorName,
      spoergsmaal: question[lang],
      svar: lawText(lang)(data.answer ? 'yes' : 'no'),
      begrundelse: data.reason,
    });
  return { da: told('da'), en: told('en') };
}
