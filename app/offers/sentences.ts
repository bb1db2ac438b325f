import type { Sentences } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { planSentences } from '../plan/index.ts';
import type { CatalogueEvent, ParticipationEvent } from './events.ts';
import { heardLabels, progressLabels, proposalLabels } from './labels.ts';
import { both, bothBy } from './text.ts';

const join = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const there = parts.filter((part) => part !== null);
  return say(there.map(({ da }) => da).join(' '), there.map(({ en }) => en).join(' '));
};

export const catalogueSentences: Sentences<CatalogueEvent> = {
  'offers.examples-taken': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offers } }) => both('said.taken', { navn, antal: offers.length }),
  },
  'offers.offer-added': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offer } }) => both('said.added', { navn, tilbud: offer.name }),
  },
  'offers.offer-changed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offer } }) => both('said.changed', { navn, tilbud: offer.name }),
  },
  'offers.offer-ended': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offerName: tilbud, endsOn } }) =>
      bothBy('said.offer-ended', (lang) => ({ navn, tilbud, dato: formatDate(lang, endsOn) })),
  },
  'offers.change-proposed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offerName: tilbud, kind } }) =>
      bothBy('said.suggested', (lang) => ({ navn, tilbud, slags: proposalLabels[kind][lang].toLowerCase() })),
  },
  'offers.proposal-answered': {
    citizen: null,
    caseworker: ({ data: { byName: navn, offerName: tilbud, kind, answer } }) =>
      bothBy(`said.decided.${answer}`, (lang) => ({ navn, tilbud, slags: proposalLabels[kind][lang].toLowerCase() })),
  },
};

export const participationSentences: Sentences<ParticipationEvent> = {
  'offers.asked': {
    citizen: ({ data: { offerName: tilbud } }) => both('said.asked.citizen', { tilbud }),
    caseworker: ({ data: { offerName: tilbud } }) => both('said.asked.staff', { tilbud }),
  },
  'offers.proposed': {
    citizen: ({ data: { byName: navn, offerName: tilbud } }) => both('said.proposed.citizen', { navn, tilbud }),
    caseworker: ({ data: { byName: navn, offerName: tilbud } }) => both('said.proposed.staff', { navn, tilbud }),
  },
  'offers.answered': {
    citizen: ({ data: { offerName: tilbud, answer } }) => both(`said.answered.citizen.${answer}`, { tilbud }),
    caseworker: ({ data: { byName: navn, offerName: tilbud, answer, heardBy } }) =>
      join(
        both(`said.answered.staff.${answer}`, { tilbud }),
        heardBy === null ? null : bothBy('said.heard.staff', (lang) => ({ navn, maade: heardLabels[heardBy][lang] })),
      ),
  },
  'offers.started': {
    citizen: ({ data: { offerName: tilbud, startsOn } }) =>
      bothBy('said.started.citizen', (lang) => ({ tilbud, dato: formatDate(lang, startsOn) })),
    caseworker: ({ data: { byName: navn, offerName: tilbud, startsOn } }) =>
      bothBy('said.started.staff', (lang) => ({ navn, tilbud, dato: formatDate(lang, startsOn) })),
  },
  'offers.extended': {
    citizen: ({ data: { offerName: tilbud, endsOn } }) =>
      bothBy('said.extended.citizen', (lang) => ({ tilbud, dato: formatDate(lang, endsOn) })),
    caseworker: ({ data: { byName: navn, offerName: tilbud, endsOn } }) =>
      bothBy('said.extended.staff', (lang) => ({ navn, tilbud, dato: formatDate(lang, endsOn) })),
  },
  'offers.participation-ended': {
    citizen: ({ data: { offerName: tilbud, how } }) => both(`said.ended.citizen.${how}`, { tilbud }),
    caseworker: ({ data: { byName: navn, offerName: tilbud, how, progress } }) =>
      join(
        both(`said.ended.staff.${how}`, { navn, tilbud }),
        progress === null
          ? null
          : bothBy('said.progress', (lang) => ({ fremgang: progressLabels[progress][lang].toLowerCase() })),
      ),
  },
};

/** The plan's own sentence would say the same once more to the citizen. */
export const cardSentences = {
  'plan.card-published': { ...planSentences['plan.card-published'], citizen: null },
  'plan.card-updated': { ...planSentences['plan.card-updated'], citizen: null },
} as const;
