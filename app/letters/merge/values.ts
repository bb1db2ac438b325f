import { type Instant, type PlainDate, toCopenhagen, weekdayOf } from '@fodfaeste/law/dates';
import { formatDate, formatPhone, formatTime } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Template, TemplateText } from '../templates/shipped.ts';
import { type DecisionLetterFacts, decisionValues } from './decision-values.ts';
import { fillIn, type MergeValues } from './fields.ts';
import { withoutEmpty } from './without-empty.ts';

export interface LetterContact {
  readonly staffId: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** Whom a letter is to, and how they are reached. */
export interface Recipient {
  readonly caseId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly name: string;
  readonly language: Lang;
  readonly channel: 'digital' | 'exempt';
  readonly email: string | null;
  readonly phone: string | null;
  readonly closed: boolean;
  readonly contact: LetterContact | null;
}

/** The municipality as its letters name it. */
export interface LetterHouse {
  readonly name: string;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface MeetingFacts {
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly form: 'in-person' | 'phone' | 'video';
  readonly place: string;
  readonly hostName: string;
  readonly before?: Instant | undefined;
}

/** A place or a job at a company. */
export interface PlaceFacts {
  readonly company: string;
  readonly task: string;
  /** First and last day; null for a job without days. */
  readonly days: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

export interface LetterFacts {
  readonly recipient: Recipient;
  readonly house: LetterHouse;
  readonly today: PlainDate;
  /** A page of ours (`pageLink`) or a whole address. */
  readonly link: string;
  readonly meeting?: MeetingFacts | undefined;
  readonly due?: PlainDate | undefined;
  /** What somebody wrote: a message, a note, a proposal. */
  readonly words?: string | undefined;
  readonly decision?: DecisionLetterFacts | undefined;
  readonly place?: PlaceFacts | undefined;
  /** Who was contact person before. */
  readonly contactBefore?: string | undefined;
}

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** "tirsdag den 1. december 2026 kl. 10.00": always the whole date, since a letter is read on another day than it was written. */
export function momentInWords(lang: Lang, moment: Instant): string {
  const { date, time } = toCopenhagen(moment);
  const weekday = weekdays[lang][weekdayOf(date) - 1] ?? '';
  return lang === 'da'
    ? `${weekday} den ${formatDate(lang, date)} ${formatTime(lang, time)}`
    : `${weekday} ${formatDate(lang, date)} at ${formatTime(lang, time)}`;
}

function placeInWords(lang: Lang, { form, place }: MeetingFacts): string {
  if (form === 'in-person') return place;
  if (form === 'phone') return lang === 'da' ? `I telefonen (${place})` : `By phone (${place})`;
  return lang === 'da' ? `På video (${place})` : `By video (${place})`;
}

const meetingValues = (lang: Lang, meeting: MeetingFacts): MergeValues => ({
  'moede.tidspunkt': momentInWords(lang, meeting.startsAt),
  'moede.sted': placeInWords(lang, meeting),
  'moede.med': meeting.hostName,
  'moede.minutter': lang === 'da' ? `${meeting.minutes} minutter` : `${meeting.minutes} minutes`,
  'moede.foer': momentInWords(lang, meeting.before ?? meeting.startsAt),
});

function placeValues(lang: Lang, { company, task, days }: PlaceFacts): MergeValues {
  const [from, to] = days ? [formatDate(lang, days.from), formatDate(lang, days.to)] : ['', ''];
  const period = lang === 'da' ? `fra den ${from} til den ${to}` : `from ${from} to ${to}`;
  return { sted: company, opgave: task, ...(days ? { periode: period } : {}) };
}

/** Whoever has no contact person yet is told to turn to the municipality. */
const mainNumber = { da: 'vores hovednummer', en: 'our main number' } as const;

export function mergeValues(facts: LetterFacts): MergeValues {
  const { recipient, house, today, link, meeting, due, words, decision, place, contactBefore } = facts;
  const { language: lang, contact } = recipient;
  const housePhone = house.phone === null ? mainNumber[lang] : formatPhone(house.phone);
  return {
    fornavn: recipient.givenName,
    navn: recipient.name,
    kontaktperson: contact?.name ?? house.name,
    'kontaktperson.fornavn': contact?.name.split(' ')[0] ?? house.name,
    'kontaktperson.telefon': contact ? formatPhone(contact.phone) : housePhone,
    'kontaktperson.mail': contact?.email ?? house.name,
    kommune: house.name,
    'kommune.telefon': housePhone,
    dato: formatDate(lang, today),
    link,
    ...(meeting ? meetingValues(lang, meeting) : {}),
    ...(due ? { frist: formatDate(lang, due) } : {}),
    ...(words === undefined ? {} : { tekst: words.trim() }),
    ...(place ? placeValues(lang, place) : {}),
    ...(decision ? decisionValues(lang, decision) : {}),
    ...(contactBefore === undefined ? {} : { 'kontaktperson.foer': contactBefore }),
  };
}

/** The letter as its reader gets it, in the reader's language. */
export function writeLetter(template: Template, facts: LetterFacts): TemplateText {
  const { subject, body } = template[facts.recipient.language];
  const values = mergeValues(facts);
  return { subject: fillIn(subject, values), body: fillIn(withoutEmpty(body, values), values) };
}
