import type { Sentences } from '../kernel/act/act.ts';
import { formatCount, formatDate } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import { type PlanEvent, planSentences } from '../plan/index.ts';
import type { InvitationEvent } from './events.ts';
import type { StepKind } from './invitation.ts';
import { behalfLabels } from './labels.ts';
import { both, bothBy } from './text.ts';

/** "hos Nordbus", or the name alone where it is the one they met. */
const withCompany = (kind: StepKind, name: string | null, lang: Lang): string =>
  name === null ? '' : kind === 'met-company' ? name : both('said.at', { virksomhed: name })[lang];

/** Every sentence of one who was invited, and those of the plan that a job brings along. */
export const invitationSentences: Sentences<InvitationEvent | PlanEvent> = {
  ...planSentences,
  'partnerships.citizen-invited': {
    citizen: ({ data: { byName: navn, courseTitle: kursus } }) => both('invite.said.citizen', { navn, kursus }),
    caseworker: ({ data: { byName: navn, courseTitle: kursus, title: titel } }) =>
      both('invite.said.staff', { navn, kursus, titel }),
  },
  'partnerships.invitation-answered': {
    citizen: ({ data: { answer, byCitizen, byName: navn, courseTitle: kursus } }) =>
      byCitizen
        ? both(`class-answer.said.citizen.${answer}`, { kursus })
        : both(`record-answer.said.citizen.${answer}`, { navn, kursus }),
    caseworker: ({ data: { answer, behalfReason, byName: navn, courseTitle: kursus } }) =>
      behalfReason === null
        ? both(`class-answer.said.staff.${answer}`, { kursus })
        : bothBy(`record-answer.said.staff.${answer}`, (lang) => ({
            navn,
            kursus,
            grund: behalfLabels[behalfReason][lang],
          })),
  },
  'partnerships.citizen-withdrew': {
    citizen: ({ data: { title: titel } }) => both('withdraw.said.citizen', { titel }),
    caseworker: ({ data: { title: titel, byCitizen, byName: navn } }) =>
      byCitizen ? both('withdraw.said.staff', { titel }) : both('withdraw.said.staff.behalf', { navn, titel }),
  },
  'partnerships.step-noted': {
    citizen: ({ data: { kind, on, companyName } }) =>
      bothBy(`step.said.citizen.${kind}`, (lang) => ({
        dato: formatDate(lang, on),
        virksomhed: withCompany(kind, companyName, lang),
      })),
    caseworker: ({ data: { kind, on, companyName } }) =>
      bothBy(`step.said.staff.${kind}`, (lang) => ({
        dato: formatDate(lang, on),
        virksomhed: withCompany(kind, companyName, lang),
      })),
  },
  'partnerships.declaration-signed': {
    citizen: ({ data: { companyName: virksomhed, courseTitle: kursus, from, hours } }) =>
      bothBy('declare.said.citizen', (lang) => ({
        virksomhed,
        kursus,
        dato: formatDate(lang, from),
        timer: formatCount(lang, hours),
      })),
    caseworker: ({ data: { companyName: virksomhed, courseTitle: kursus } }) =>
      both('declare.said.staff', { virksomhed, kursus }),
  },
  'partnerships.hired': {
    citizen: ({ data: { companyName: virksomhed, from, hours } }) =>
      bothBy('hire.said.citizen', (lang) => ({
        virksomhed,
        dato: formatDate(lang, from),
        timer: formatCount(lang, hours),
      })),
    caseworker: ({ data: { companyName: virksomhed, from, hours } }) =>
      bothBy('hire.said.staff', (lang) => ({
        virksomhed,
        dato: formatDate(lang, from),
        timer: formatCount(lang, hours),
      })),
  },
  'partnerships.not-hired': {
    citizen: ({ data: { title: titel } }) => both('not-hired.said.citizen', { titel }),
    caseworker: ({ data: { title: titel } }) => both('not-hired.said.staff', { titel }),
  },
};
