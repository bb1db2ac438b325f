import type { Sentences } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { planSentences } from '../plan/index.ts';
import type { CourseGranted, EnrolmentEvent, PayerRefused } from './events.ts';
import {
  barrierLabels,
  buddyLabels,
  heardLabels,
  outcomeLabels,
  payerLabels,
  resultLabels,
  schemeLabel,
  scoreLabels,
  signLabels,
  solvedLabels,
  thoughtLabels,
} from './labels.ts';
import { both, bothBy } from './text.ts';

const join = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const there = parts.filter((part) => part !== null);
  return say(there.map(({ da }) => da).join(' '), there.map(({ en }) => en).join(' '));
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const payerOf = ({ data }: Pick<CourseGranted | PayerRefused, 'data'>, lang: 'da' | 'en'): string =>
  data.payerName ?? payerLabels[data.payer][lang];
const schemeOf = ({ data }: Pick<CourseGranted | PayerRefused, 'data'>, lang: 'da' | 'en'): string =>
  schemeLabel(data.scheme ?? 'other')[lang];

export const enrolmentSentences: Sentences<EnrolmentEvent> = {
  'enrolments.wished': {
    citizen: ({ data: { course: kursus } }) => both('said.wished.citizen', { kursus }),
    caseworker: ({ data: { course: kursus, byName: navn, heardBy } }) =>
      join(
        both('said.wished.staff', { kursus }),
        heardBy === null ? null : bothBy('said.wished.behalf', (lang) => ({ navn, maade: heardLabels[heardBy][lang] })),
      ),
  },
  'enrolments.proposed': {
    citizen: ({ data: { course: kursus, byName: navn } }) => both('said.proposed.citizen', { kursus, navn }),
    caseworker: ({ data: { course: kursus, byName: navn } }) => both('said.proposed.staff', { kursus, navn }),
  },
  'enrolments.answered': {
    citizen: ({ data: { course: kursus, byName: navn, answer, by, words } }) =>
      by === 'citizen'
        ? both(`said.answered.citizen.citizen.${answer}`, { kursus })
        : answer === 'yes'
          ? both('said.answered.staff.citizen.yes', { kursus, navn })
          : both('said.answered.staff.citizen.no', { kursus, navn, grund: words ?? '' }),
    caseworker: ({ data: { course: kursus, byName: navn, answer, by, words, heardBy } }) =>
      join(
        by === 'citizen'
          ? both(`said.answered.citizen.staff.${answer}`, { kursus })
          : answer === 'yes'
            ? both('said.answered.staff.staff.yes', { kursus, navn })
            : both('said.answered.staff.staff.no', { kursus, navn, grund: words ?? '' }),
        heardBy === null ? null : bothBy('said.heard', (lang) => ({ navn, maade: heardLabels[heardBy][lang] })),
      ),
  },
  'enrolments.withdrawn': {
    citizen: ({ data: { course: kursus } }) => both('said.withdrawn.citizen', { kursus }),
    caseworker: ({ data: { course: kursus, byName: navn } }) => both('said.withdrawn.staff', { kursus, navn }),
  },
  'enrolments.granted': {
    citizen: (event) =>
      event.data.payer === 'citizen'
        ? bothBy('said.granted.own.citizen', (lang) => ({
            kursus: event.data.course,
            dato: formatDate(lang, event.data.startsOn),
          }))
        : bothBy('said.granted.citizen', (lang) => ({
            kursus: event.data.course,
            dato: formatDate(lang, event.data.startsOn),
            betaler: payerOf(event, lang),
          })),
    caseworker: (event) =>
      bothBy('said.granted.staff', (lang) => ({
        navn: event.data.byName,
        kursus: event.data.course,
        dato: formatDate(lang, event.data.startsOn),
        betaler: payerOf(event, lang),
        ordning: schemeOf(event, lang),
      })),
  },
  'enrolments.payer-refused': {
    citizen: (event) =>
      bothBy('said.payer-refused.citizen', (lang) => ({ kursus: event.data.course, betaler: payerOf(event, lang) })),
    caseworker: (event) =>
      bothBy('said.payer-refused.staff', (lang) => ({
        kursus: event.data.course,
        betaler: payerOf(event, lang),
        ordning: schemeOf(event, lang),
      })),
  },
  'enrolments.begun': {
    citizen: ({ data: { course: kursus } }) => both('said.begun.citizen', { kursus }),
    caseworker: ({ data: { course: kursus } }) => both('said.begun.staff', { kursus }),
  },
  'enrolments.ended': {
    citizen: ({ data: { course: kursus, result } }) => both(`said.ended.citizen.${result}`, { kursus }),
    caseworker: ({ data: { course: kursus, byName: navn, result } }) =>
      bothBy('said.ended.staff', (lang) => ({ kursus, navn, resultat: lower(resultLabels[result][lang]) })),
  },
  'enrolments.outcome-noted': {
    citizen: ({ data: { course: kursus, kind, fromOn } }) =>
      bothBy('said.outcome.citizen', (lang) => ({
        kursus,
        udfald: lower(outcomeLabels[kind][lang]),
        dato: formatDate(lang, fromOn),
      })),
    caseworker: ({ data: { course: kursus, byName: navn, kind, fromOn } }) =>
      bothBy('said.outcome.staff', (lang) => ({
        kursus,
        navn,
        udfald: lower(outcomeLabels[kind][lang]),
        dato: formatDate(lang, fromOn),
      })),
  },
  'enrolments.barrier-told': {
    citizen: ({ data: { course: kursus, kind } }) =>
      bothBy('said.barrier.citizen', (lang) => ({ kursus, emne: lower(barrierLabels[kind][lang]) })),
    caseworker: ({ data: { course: kursus, kind } }) =>
      bothBy('said.barrier.staff', (lang) => ({ kursus, emne: lower(barrierLabels[kind][lang]) })),
  },
  'enrolments.barrier-answered': {
    citizen: ({ data: { course: kursus, byName: navn, kind, solved } }) =>
      solved
        ? bothBy('said.barrier-answered.citizen.yes', (lang) => ({ kursus, emne: lower(barrierLabels[kind][lang]) }))
        : bothBy('said.barrier-answered.citizen.no', (lang) => ({
            kursus,
            navn,
            emne: lower(barrierLabels[kind][lang]),
          })),
    caseworker: ({ data: { course: kursus, byName: navn, kind, solved } }) =>
      bothBy('said.barrier-answered.staff', (lang) => ({
        kursus,
        navn,
        emne: lower(barrierLabels[kind][lang]),
        svar: solvedLabels[solved ? 'yes' : 'no'][lang],
      })),
  },
  'enrolments.try-out-planned': {
    citizen: ({ data: { placeName: sted, onDay } }) =>
      bothBy('said.try-out.citizen', (lang) => ({ sted, dato: formatDate(lang, onDay) })),
    caseworker: ({ data: { course: kursus, byName: navn, placeName: sted, onDay } }) =>
      bothBy('said.try-out.staff', (lang) => ({ kursus, navn, sted, dato: formatDate(lang, onDay) })),
  },
  'enrolments.try-out-noted': {
    citizen: ({ data: { placeName: sted, state } }) => both(`said.tried.citizen.${state}`, { sted }),
    caseworker: ({ data: { course: kursus, placeName: sted, state, thought } }) =>
      join(
        state === 'held'
          ? both('said.tried.staff.held', { sted, kursus })
          : both('said.tried.staff.cancelled', { sted }),
        thought === null
          ? null
          : bothBy('said.tried.thought', (lang) => ({ mening: lower(thoughtLabels[thought][lang]) })),
      ),
  },
  'enrolments.buddy-named': {
    citizen: ({ data: { course: kursus, name: navn } }) => both('said.buddy.citizen', { kursus, navn }),
    caseworker: ({ data: { course: kursus, name: navn, kind } }) =>
      bothBy('said.buddy.staff', (lang) => ({ kursus, navn, hvem: buddyLabels[kind][lang] })),
  },
  'enrolments.check-asked': {
    citizen: ({ data: { course: kursus } }) => both('said.check-asked.citizen', { kursus }),
    caseworker: ({ data: { course: kursus } }) => both('said.check-asked.staff', { kursus }),
  },
  'enrolments.check-answered': {
    citizen: ({ data: { course: kursus, score } }) =>
      bothBy('said.check-answered.citizen', (lang) => ({ kursus, svar: scoreWords(score, lang) })),
    caseworker: ({ data: { course: kursus, score } }) =>
      bothBy('said.check-answered.staff', (lang) => ({ kursus, svar: scoreWords(score, lang) })),
  },
  'enrolments.absence-told': {
    citizen: ({ data: { onDay } }) => bothBy('said.absence.citizen', (lang) => ({ dato: formatDate(lang, onDay) })),
    caseworker: ({ data: { course: kursus, onDay } }) =>
      bothBy('said.absence.staff', (lang) => ({ kursus, dato: formatDate(lang, onDay) })),
  },
  'enrolments.school-wrote': {
    citizen: ({ data: { course: kursus } }) => both('said.school-wrote.citizen', { kursus }),
    caseworker: ({ data: { course: kursus, byName: navn } }) => both('said.school-wrote.staff', { kursus, navn }),
  },
  'enrolments.sign-raised': {
    citizen: ({ data: { course: kursus, kind } }) =>
      both(kind === 'citizen-said' ? 'said.sign.own.citizen' : 'said.sign.citizen', { kursus }),
    caseworker: ({ data: { course: kursus, kind } }) =>
      bothBy('said.sign.staff', (lang) => ({ kursus, tegn: lower(signLabels[kind][lang]) })),
  },
  'enrolments.talk-held': {
    citizen: ({ data: { course: kursus, agreed: aftale } }) => both('said.talk.citizen', { kursus, aftale }),
    caseworker: ({ data: { course: kursus, byName: navn, agreed: aftale } }) =>
      both('said.talk.staff', { kursus, navn, aftale }),
  },
  'enrolments.sharing-changed': {
    citizen: ({ data: { shares, school: skole } }) =>
      both(shares ? 'said.sharing.citizen.yes' : 'said.sharing.citizen.no', { skole }),
    caseworker: ({ data: { shares, school: skole } }) =>
      both(shares ? 'said.sharing.staff.yes' : 'said.sharing.staff.no', { skole }),
  },
  'enrolments.skills-test-asked': {
    citizen: ({ data: { by } }) => both(`said.test-asked.citizen.${by}`),
    caseworker: ({ data: { by, byName: navn } }) =>
      by === 'staff' ? both('said.test-asked.staff.staff', { navn }) : both('said.test-asked.staff.citizen'),
  },
  'enrolments.skills-test-noted': {
    citizen: ({ data: { state, onDay } }) =>
      state === 'booked'
        ? bothBy('said.test.citizen.booked', (lang) => ({ dato: onDay === null ? '' : formatDate(lang, onDay) }))
        : both(`said.test.citizen.${state}`),
    caseworker: ({ data: { state, onDay, byName: navn } }) =>
      state === 'booked'
        ? bothBy('said.test.staff.booked', (lang) => ({ navn, dato: onDay === null ? '' : formatDate(lang, onDay) }))
        : both(`said.test.staff.${state}`, { navn }),
  },
};

function scoreWords(score: number, lang: 'da' | 'en'): string {
  const found = (scoreLabels as Readonly<Record<string, Bilingual>>)[String(score)];
  return found ? lower(found[lang]) : String(score);
}

/** The plan's own sentence would say the same once more to the citizen. */
export const cardSentences = {
  'plan.card-published': { ...planSentences['plan.card-published'], citizen: null },
  'plan.card-updated': { ...planSentences['plan.card-updated'], citizen: null },
} as const;
