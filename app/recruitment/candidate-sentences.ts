import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Sentences } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatCount, formatDate, formatTime } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import { type PlanEvent, planSentences } from '../plan/index.ts';
import type { CandidateEvent, FeedbackGiven, InterviewInvited } from './candidate-events.ts';
import { behalfLabels, whyNotLabels, whyNotToCitizen } from './labels.ts';
import { both, bothBy } from './text.ts';

/** "24. november 2026 kl. 10.30". */
export function momentInWords(lang: Lang, at: string): string {
  const { date, time } = toCopenhagen(instant(at));
  const day = formatDate(lang, date);
  return lang === 'da' ? `${day} ${formatTime(lang, time)}` : `${day} at ${formatTime(lang, time)}`;
}

/** "Jobbet som køkkenmedhjælper": small inside a sentence, unless it is written in capitals (IT-supporter). */
export const inSentence = (title: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLocaleLowerCase('da') + title.slice(1) : title;

const ended = (text: string) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

/** What the citizen will read: shown to whoever writes it before it is sent. */
export function feedbackToCitizen({ data }: Pick<FeedbackGiven, 'data'>): Bilingual {
  const { companyName: virksomhed, title: titel, hired, from, hours, whyNot } = data;
  const ord = ended(data.words ?? '');
  const close = ({ da, en }: Bilingual) => say(da.trim(), en.trim());
  if (hired && from !== null && hours !== null) {
    const yes = bothBy('feedback.said.citizen.hired', (lang) => ({
      virksomhed,
      titel: inSentence(titel),
      dato: formatDate(lang, from),
      timer: formatCount(lang, hours),
    }));
    return close(say(`${yes.da} ${ord}`, `${yes.en} ${ord}`));
  }
  if (whyNot === 'changed')
    return close(both('feedback.said.citizen.changed', { virksomhed, titel: inSentence(titel), ord }));
  return close(
    bothBy('feedback.said.citizen.no', (lang) => ({
      virksomhed,
      titel: inSentence(titel),
      grund: whyNotToCitizen[whyNot ?? 'other'][lang],
      ord,
    })),
  );
}

const interviewToCitizen = ({
  data: { companyName: virksomhed, title: titel, at, place: hvor },
}: Pick<InterviewInvited, 'data'>): Bilingual =>
  bothBy('interview.said.citizen', (lang) => ({
    virksomhed,
    titel: inSentence(titel),
    hvor,
    hvornaar: momentInWords(lang, at),
  }));

/** What a company said of a job, as the citizen reads it in the history and in the letter. */
export const toldToCitizen = (event: Pick<FeedbackGiven, 'data'> | Pick<InterviewInvited, 'data'>): Bilingual =>
  'at' in event.data ? interviewToCitizen({ data: event.data }) : feedbackToCitizen({ data: event.data });

/** Every sentence of a candidate, and those of the plan that a hire brings along. */
export const candidateSentences: Sentences<CandidateEvent | PlanEvent> = {
  ...planSentences,
  'recruitment.candidate-asked': {
    citizen: ({ data: { byName: navn, title, companyName: virksomhed } }) =>
      both('ask.said.citizen', { navn, titel: inSentence(title), virksomhed }),
    caseworker: ({ data: { byName: navn, title: titel, companyName: virksomhed } }) =>
      both('ask.said.staff', { navn, titel: inSentence(titel), virksomhed }),
  },
  'recruitment.candidate-answered': {
    citizen: ({ data: { byCitizen, answer, byName: navn, title: titel, companyName: virksomhed } }) => {
      if (answer === 'yes')
        return byCitizen
          ? both('answer.said.citizen.yes', { titel: inSentence(titel), virksomhed })
          : both('behalf.said.citizen.yes', { navn, titel: inSentence(titel), virksomhed });
      return byCitizen
        ? both(`answer.said.citizen.${answer}`, { titel: inSentence(titel) })
        : both(`behalf.said.citizen.${answer}`, { navn, titel: inSentence(titel) });
    },
    caseworker: ({ data: { answer, behalfReason, byName: navn, title: titel, companyName: virksomhed } }) => {
      if (behalfReason !== null)
        return bothBy(`behalf.said.staff.${answer}`, (lang) => ({
          navn,
          titel: inSentence(titel),
          grund: behalfLabels[behalfReason][lang],
        }));
      return answer === 'yes'
        ? both('answer.said.staff.yes', { navn, titel: inSentence(titel), virksomhed })
        : both(`answer.said.staff.${answer}`, { navn, titel: inSentence(titel) });
    },
  },
  'recruitment.candidate-withdrawn': {
    citizen: ({ data: { title: titel, companyName: virksomhed } }) =>
      both('withdraw.said.citizen', { titel: inSentence(titel), virksomhed }),
    caseworker: ({ data: { byCitizen, byName: navn, title: titel } }) =>
      both(byCitizen ? 'withdraw.said.staff' : 'withdraw.said.staff.behalf', { navn, titel: inSentence(titel) }),
  },
  'recruitment.interview-invited': {
    citizen: interviewToCitizen,
    caseworker: ({ data: { companyName: virksomhed, title: titel, at } }) =>
      bothBy('interview.said.staff', (lang) => ({
        virksomhed,
        titel: inSentence(titel),
        hvornaar: momentInWords(lang, at),
      })),
  },
  'recruitment.feedback-given': {
    citizen: feedbackToCitizen,
    caseworker: ({ data: { companyName: virksomhed, title: titel, hired, from, hours, whyNot } }) =>
      hired && from !== null && hours !== null
        ? bothBy('feedback.said.staff.hired', (lang) => ({
            virksomhed,
            titel: inSentence(titel),
            dato: formatDate(lang, from),
            timer: formatCount(lang, hours),
          }))
        : bothBy('feedback.said.staff.no', (lang) => ({
            virksomhed,
            titel: inSentence(titel),
            grund: whyNotLabels[whyNot ?? 'other'][lang],
          })),
  },
  'recruitment.hired': {
    citizen: null,
    caseworker: ({ data: { companyName: virksomhed, title: titel, from, hours } }) =>
      bothBy('feedback.said.staff.hired', (lang) => ({
        virksomhed,
        titel: inSentence(titel),
        dato: formatDate(lang, from),
        timer: formatCount(lang, hours),
      })),
  },
  'recruitment.wishes-said': {
    citizen: ({ data: { byCitizen, byName: navn } }) =>
      byCitizen ? both('wish.said.citizen') : both('wish.said.citizen.by', { navn }),
    caseworker: ({ data: { byName: navn } }) => both('wish.said.staff', { navn }),
  },
};
