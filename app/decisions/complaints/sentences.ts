import type { Sentences } from '../../kernel/act/act.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { both, bothBy } from '../text.ts';
import type { ComplaintEvent, ComplaintReceived } from './events.ts';
import { boardOutcomeShort, causeLabels, howItCame } from './labels.ts';

const joined = (first: Bilingual, second: Bilingual): Bilingual =>
  say(`${first.da} ${second.da}`, `${first.en} ${second.en}`);

/** A text in the middle of a line that ends with a full stop of its own. */
const bare = (text: string): string => text.replace(/\.$/, '');

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('da') + text.slice(1);

const received = ({ data }: ComplaintReceived): Bilingual => {
  const said = bothBy(
    data.recordedByName === null ? 'complaint.said.received.staff' : 'complaint.said.received.staff.recorded',
    (lang) => ({
      titel: data.title[lang],
      maade: howItCame[data.channel][lang],
      dato: formatDate(lang, data.dueOn),
      navn: data.recordedByName ?? '',
    }),
  );
  return data.late ? joined(said, both('complaint.said.received.late')) : said;
};

/** What the history says of complaints, to both readers. */
export const complaintSentences: Sentences<ComplaintEvent> = {
  'decisions.complaint-received': {
    citizen: ({ data }) =>
      data.late
        ? bothBy('complaint.said.received.self.late', (lang) => ({ titel: data.title[lang], instans: data.body[lang] }))
        : bothBy('complaint.said.received.self', (lang) => ({
            titel: data.title[lang],
            dato: formatDate(lang, data.dueOn),
          })),
    caseworker: received,
  },
  'decisions.complaint-assessed': {
    citizen: ({ data }) =>
      bothBy(`complaint.said.${data.outcome}.citizen`, (lang) => ({
        titel: data.title[lang],
        instans: data.body[lang],
        dato: formatDate(lang, data.answerUntil ?? data.dueOn),
      })),
    caseworker: ({ data }) =>
      bothBy(`complaint.said.${data.outcome}.staff`, (lang) => ({
        navn: data.byName,
        titel: data.title[lang],
        instans: data.body[lang],
        dato: formatDate(lang, data.answerUntil ?? data.dueOn),
      })),
  },
  'decisions.complaint-answered': {
    citizen: ({ data }) =>
      bothBy(`complaint.said.answer.${data.answer}.citizen`, (lang) => ({
        dato: formatDate(lang, data.answer === 'yes' ? data.dueOn : data.answerUntil),
      })),
    caseworker: ({ data }) =>
      bothBy(`complaint.said.answer.${data.answer}.staff`, (lang) => ({
        titel: data.title[lang],
        dato: formatDate(lang, data.answer === 'yes' ? data.dueOn : data.answerUntil),
      })),
  },
  'decisions.complaint-forwarded': {
    citizen: ({ data }) =>
      bothBy(
        data.overdue ? 'complaint.said.forwarded.overdue.citizen' : 'complaint.said.forwarded.citizen',
        (lang) => ({ titel: data.title[lang], instans: data.body[lang], dato: formatDate(lang, data.dueOn) }),
      ),
    caseworker: ({ data }) =>
      bothBy(data.overdue ? 'complaint.said.forwarded.overdue.staff' : 'complaint.said.forwarded.staff', (lang) => ({
        navn: data.byName,
        titel: data.title[lang],
        instans: data.body[lang],
        dato: formatDate(lang, data.dueOn),
      })),
  },
  'decisions.complaint-dropped': {
    citizen: ({ data }) =>
      bothBy(
        data.by === 'citizen' ? 'complaint.said.dropped.self' : 'complaint.said.dropped.staff.citizen',
        (lang) => ({
          titel: data.title[lang],
          maade: howItCame[data.channel][lang],
        }),
      ),
    caseworker: ({ data }) =>
      bothBy(data.by === 'citizen' ? 'complaint.said.dropped.self.staff' : 'complaint.said.dropped.staff', (lang) => ({
        navn: data.byName,
        titel: data.title[lang],
        maade: howItCame[data.channel][lang],
      })),
  },
  'decisions.board-decided': {
    citizen: ({ data }) =>
      bothBy(`complaint.said.board.${data.outcome}.citizen`, (lang) => ({
        instans: data.body[lang],
        titel: data.title[lang],
      })),
    caseworker: ({ data }) =>
      bothBy('complaint.said.board.staff', (lang) => ({
        instans: data.body[lang],
        titel: data.title[lang],
        svar: boardOutcomeShort(data.outcome)[lang],
      })),
  },
  'decisions.lesson-made': {
    citizen: () => both('lesson.said.made.citizen'),
    caseworker: ({ data }) =>
      bothBy('lesson.said.made.staff', (lang) => ({ aarsag: lower(causeLabels[data.cause][lang]) })),
  },
  'decisions.lesson-closed': {
    citizen: null,
    caseworker: ({ data }) =>
      bothBy('lesson.said.closed', (lang) => ({
        aarsag: lower(causeLabels[data.cause][lang]),
        gjort: bare(data.done),
      })),
  },
};
