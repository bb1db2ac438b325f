import type { Sentences } from '../kernel/act/act.ts';
import { planSentences } from '../plan/index.ts';
import type { NeedAnswered, PathEvent } from './events.ts';
import { pathLabels } from './labels.ts';
import { bothBy } from './text.ts';

export const pathSentences: Sentences<PathEvent> = {
  'paths.chosen': {
    citizen: ({ data: { path, by, byName: navn, occupationTitle: job } }) =>
      bothBy(by === 'citizen' ? 'said.chosen.citizen' : 'said.chosen.citizen.together', (lang) => ({
        navn,
        job,
        vej: pathLabels[path][lang].toLowerCase(),
      })),
    caseworker: ({ data: { path, by, byName: navn, occupationTitle: job } }) =>
      bothBy(by === 'citizen' ? 'said.chosen.staff' : 'said.chosen.staff.together', (lang) => ({
        navn,
        job,
        vej: pathLabels[path][lang].toLowerCase(),
      })),
  },
  'paths.thought-said': {
    citizen: ({ data: { path } }) =>
      bothBy('said.thought.citizen', (lang) => ({ vej: pathLabels[path][lang].toLowerCase() })),
    caseworker: ({ data: { path, by, byName: navn } }) =>
      bothBy(by === 'citizen' ? 'said.thought.staff' : 'said.thought.staff.together', (lang) => ({
        navn,
        vej: pathLabels[path][lang].toLowerCase(),
      })),
  },
};

export const needSentences: Sentences<NeedAnswered> = {
  'paths.need-answered': {
    citizen: null,
    caseworker: ({ data: { answer, organisationName: skole, occupation } }) =>
      bothBy(`said.need.${answer}`, (lang) => ({ skole, job: occupation[lang] })),
  },
};

/** The plan's own sentences for what a choice puts into it: the history tells each once, as any proposal. */
export const stepSentences = {
  'plan.step-set': planSentences['plan.step-set'],
  'plan.card-proposed': planSentences['plan.card-proposed'],
} as const;
