import { z } from 'zod';
import { act, type Sentence } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseState, citizenSelf, fields, leads } from '../../people/index.ts';
import { type Answers, answered, type Matter, manages, matterLabel, matterShort, matters } from './matters.ts';
import { answersOf } from './queries/tracks.ts';
import { both, bothBy } from './text.ts';
import { type ManagingAnswered, trackWrites } from './track-events.ts';

const asked = (matter: Matter) => fields.optionalChoice(matterLabel(matter), manages);

const input = z.object({
  caseId: fields.caseId(),
  findJobs: asked('findJobs'),
  application: asked('application'),
  cv: asked('cv'),
  callCompany: asked('callCompany'),
  jobnet: asked('jobnet'),
  transport: asked('transport'),
  letters: asked('letters'),
  words: fields.optional(both('answer.words'), 1000, 'textarea', { help: both('answer.words.help') }),
});

interface State {
  readonly closed: boolean;
  readonly before: { readonly answers: Answers; readonly words: string | null } | null;
}

/** Mission A4: the citizen says what they manage alone. Nothing must be answered, and nothing follows from it by itself. */
export const answerWhatIManage = act<typeof input, State, ManagingAnswered>({
  name: 'answer-what-i-manage',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf, ...leads('plan')],
  basis: 'none',
  aspect: 'managing',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const state = await caseState(tx, home, caseId);
    return state ? { closed: state.closed, before: await answersOf(tx, home, caseId) } : null;
  },
  async prefill(tx, { home }, caseId) {
    const before = caseId ? await answersOf(tx, home, caseId) : null;
    return before ? { ...before.answers, words: before.words ?? '' } : {};
  },
  guards: [],
  decide({ closed, before }, { caseId, words, ...given }, { actor }) {
    if (closed) return refuse('case-closed', both('track.refused.closed'));
    const answers: Answers = Object.fromEntries(
      matters.flatMap((matter) => (given[matter] ? [[matter, given[matter]]] : [])),
    );
    if (isSame(answers, words ?? null, before)) return refuse('unchanged', both('answer.refused.same'));
    return accept({
      type: 'plan.managing-answered',
      caseId,
      data: {
        answers,
        words: words ?? null,
        again: before !== null,
        answeredByName: actor.name,
        bySelf: actor.kind === 'citizen',
      },
    });
  },
  writes: trackWrites,
  sentences: {
    'plan.managing-answered': {
      citizen: (event) => told(event, 'citizen'),
      caseworker: (event) => told(event, 'staff'),
    } satisfies Sentence<ManagingAnswered>,
  },
});

function isSame(answers: Answers, words: string | null, before: State['before']): boolean {
  return words === (before?.words ?? null) && matters.every((matter) => answers[matter] === before?.answers[matter]);
}

function told({ data }: ManagingAnswered, reader: 'citizen' | 'staff'): Bilingual {
  const wished = answered(data.answers, 'help');
  const navn = data.answeredByName;
  if (wished.length === 0)
    return data.bySelf ? both(`answer.said.${reader}`) : both(`answer.said.typed.${reader}`, { navn });
  const ting = inWords(wished);
  return data.bySelf
    ? bothBy(`answer.said.${reader}.help`, (lang) => ({ ting: ting[lang] }))
    : bothBy(`answer.said.typed.${reader}.help`, (lang) => ({ navn, ting: ting[lang] }));
}

function inWords(wished: readonly Matter[]): Bilingual {
  const list = (lang: 'da' | 'en') =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(wished.map((matter) => matterShort(matter)[lang]));
  return { da: list('da'), en: list('en') };
}
