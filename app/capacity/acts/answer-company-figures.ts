import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { answeredWrites, type FiguresAnswered } from '../events.ts';
import { companyNamed } from '../queries/company-name.ts';
import { both } from '../text.ts';

const input = z.object({ words: fields.reason(both('answer.words'), both('answer.words.help')) });

interface State {
  readonly company: { readonly id: string; readonly name: string } | null;
}

/** Mission C3: the company's chance to answer. It concerns no case, and is the company's own alone. */
export const answerCompanyFigures = act<typeof input, State, FiguresAnswered>({
  name: 'answer-company-figures',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [{ roles: ['company-user'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'company-figures',
  minutes: 3,
  caseOf: null,
  locks: () => [],
  load: async (tx, _input, { actor }) =>
    actor.organisationId === undefined
      ? null
      : { company: await companyNamed(tx, actor.authorityId, actor.organisationId) },
  guards: [],
  decide({ company }, { words }, { actor, newId }) {
    if (!company) return refuse('gone', both('answer.refused.gone'));
    return accept({
      type: 'capacity.figures-answered',
      caseId: null,
      data: {
        answerId: newId(),
        organisationId: company.id,
        companyName: company.name,
        words,
        byName: actor.name,
      },
    });
  },
  writes: answeredWrites,
  sentences: {
    'capacity.figures-answered': {
      citizen: null,
      caseworker: ({ data }) => both('answer.story', { navn: data.byName, firma: data.companyName }),
    },
  },
});
