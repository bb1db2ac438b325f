import type { Sentence, Sentences } from '../kernel/act/act.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { type PlanEvent, planSentences } from '../plan/index.ts';
import type {
  FundChosen,
  InvitationEnded,
  MeetingAskedFor,
  MeetingBooked,
  MeetingCancelled,
  MeetingInvited,
  MeetingMoved,
  MeetingNotMet,
  ReasonHeard,
} from './booking-events.ts';
import type { MeetingHeld, NoteShared } from './holding-events.ts';
import { meetingForms } from './labels.ts';
import { both, bothBy, bothOfParts } from './text.ts';
import { timeInWords } from './times/in-words.ts';
import type { MeetingForm } from './types.ts';

type Lang = 'da' | 'en';
const how = (form: MeetingForm, lang: Lang): string =>
  meetingForms[form][lang].charAt(0).toLocaleLowerCase('da') + meetingForms[form][lang].slice(1);

const bookedParams =
  ({ data }: MeetingBooked) =>
  (lang: Lang) => ({ tid: timeInWords(lang, data.startsAt), navn: data.hostName, form: how(data.form, lang) });

const attendance = ({ data }: MeetingBooked): Bilingual | null =>
  data.formReason
    ? both('booked.said.attendance', { grund: data.formReason.replace(/\.$/, '') })
    : data.formChosenBy === 'authority'
      ? both('booked.said.decided')
      : null;

export const bookedSentence: Sentence<MeetingBooked> = {
  citizen: (event) =>
    bothOfParts(bothBy(`booked.said.citizen.${event.data.bookedBy}`, bookedParams(event)), attendance(event)),
  caseworker: (event) =>
    bothOfParts(bothBy(`booked.said.staff.${event.data.bookedBy}`, bookedParams(event)), attendance(event)),
};

const movedParams =
  ({ data }: MeetingMoved) =>
  (lang: Lang) => ({
    foer: timeInWords(lang, data.before.startsAt),
    tid: timeInWords(lang, data.startsAt),
    navn: data.hostName,
    form: how(data.form, lang),
  });

export const movedSentence: Sentence<MeetingMoved> = {
  citizen: (event) => bothBy(`moved.said.citizen.${event.data.movedBy}`, movedParams(event)),
  caseworker: (event) => bothBy(`moved.said.staff.${event.data.movedBy}`, movedParams(event)),
};

const why = (reason: string | null): Bilingual | null =>
  reason ? both('said.why', { grund: reason.replace(/\.$/, '') }) : null;

export const cancelledSentence: Sentence<MeetingCancelled> = {
  citizen: ({ data }) =>
    bothOfParts(
      bothBy(`cancelled.said.citizen.${data.cancelledBy}`, (lang) => ({
        tid: timeInWords(lang, data.startsAt),
        navn: data.hostName,
      })),
      why(data.reason),
    ),
  caseworker: ({ data }) =>
    bothOfParts(
      bothBy(`cancelled.said.staff.${data.cancelledBy}`, (lang) => ({
        tid: timeInWords(lang, data.startsAt),
        navn: data.hostName,
      })),
      why(data.reason),
    ),
};

export const notMetSentence: Sentence<MeetingNotMet> = {
  citizen: ({ data }) =>
    bothBy('notmet.said.citizen', (lang) => ({ tid: timeInWords(lang, data.startsAt), navn: data.hostName })),
  caseworker: ({ data }) =>
    bothBy('notmet.said.staff', (lang) => ({ tid: timeInWords(lang, data.startsAt), navn: data.hostName })),
};

export const reasonHeardSentence: Sentence<ReasonHeard> = {
  citizen: ({ data }) =>
    bothBy(`heard.said.citizen.${data.told}`, (lang) => ({ tid: timeInWords(lang, data.startsAt) })),
  caseworker: ({ data }) =>
    bothBy(`heard.said.staff.${data.told}`, (lang) => ({ tid: timeInWords(lang, data.startsAt) })),
};

export const invitedSentence: Sentence<MeetingInvited> = {
  citizen: ({ data }) =>
    bothBy(`invited.said.citizen.${data.because}`, (lang) => ({ dato: formatDate(lang, data.bookBy) })),
  caseworker: ({ data }) =>
    bothBy(`invited.said.staff.${data.because}`, (lang) => ({ dato: formatDate(lang, data.bookBy) })),
};

export const invitationEndedSentence: Sentence<InvitationEnded> = {
  citizen: ({ data }) => both(`invitation.said.citizen.${data.state}`),
  caseworker: ({ data }) => both(`invitation.said.staff.${data.state}`),
};

export const askedForSentence: Sentence<MeetingAskedFor> = {
  citizen: ({ data: { words } }) =>
    bothOfParts(both('ask.said.citizen'), words ? both('said.words', { ord: words }) : null),
  caseworker: ({ data: { words } }) =>
    bothOfParts(both('ask.said.staff'), words ? both('said.words', { ord: words }) : null),
};

export const fundChosenSentence: Sentence<FundChosen> = {
  citizen: ({ data }) => both(data.wanted ? 'fundchoice.said.citizen.yes' : 'fundchoice.said.citizen.no'),
  caseworker: ({ data }) => both(data.wanted ? 'fundchoice.said.staff.yes' : 'fundchoice.said.staff.no'),
};

const noteWords = (data: MeetingHeld['data'], reader: 'citizen' | 'staff'): Bilingual | null => {
  if (!data.hasNote) return null;
  if (data.shared) return both(`held.said.${reader}.shared`);
  return data.notSharedReason
    ? both(`held.said.${reader}.kept`, { grund: data.notSharedReason.replace(/\.$/, '') })
    : null;
};

const heldSentence: Sentence<MeetingHeld> = {
  citizen: ({ data }) =>
    bothOfParts(
      bothBy('held.said.citizen', (lang) => ({ navn: data.hostName, form: how(data.form, lang) })),
      noteWords(data, 'citizen'),
    ),
  caseworker: ({ data }) =>
    bothOfParts(
      bothBy('held.said.staff', (lang) => ({ navn: data.hostName, form: how(data.form, lang) })),
      noteWords(data, 'staff'),
    ),
};

export const noteSharedSentence: Sentence<NoteShared> = {
  citizen: ({ data }) => bothBy('sharenote.said.citizen', (lang) => ({ tid: timeInWords(lang, data.startsAt) })),
  caseworker: ({ data }) => bothBy('sharenote.said.staff', (lang) => ({ tid: timeInWords(lang, data.startsAt) })),
};

export const holdSentences: Sentences<MeetingHeld | PlanEvent | MeetingBooked> = {
  ...planSentences,
  'meetings.held': heldSentence,
  'meetings.booked': bookedSentence,
};
