import { ageOn, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime, formatShortDate, formatTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { ruleName } from '../../../law/index.ts';
import { interpreterLanguages } from '../../../people/index.ts';
import { codeLabel } from '../../fact-labels.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import type { Viewer } from '../viewer.ts';
import { ago, weekOf } from './ago.ts';
import { hasLastWords } from './last-acts.ts';

export interface Reader {
  readonly lang: Lang;
  readonly viewer: Viewer;
  readonly acts: ActRegistry;
}

export const ageOf = ({ birthDate }: CaseRow, { viewer }: Reader): number => ageOn(birthDate, viewer.today);

/** "kontanthjælp, jobparat", "dagpenge, dimittend". */
export function benefitWords(row: CaseRow, { lang }: Reader): string | null {
  const words = [
    ...(row.benefit ? [codeLabel('ydelse', row.benefit, lang)] : []),
    ...(row.readiness ? [codeLabel('parathed', row.readiness, lang)] : []),
    ...(row.dimittend ? [overviewText(lang)('dimittend')] : []),
  ];
  return words.length > 0 ? words.join(', ') : null;
}

/** Who it is, under the name: "24 år · kontanthjælp, jobparat, uge 9". */
export function aboutWords(row: CaseRow, reader: Reader): string {
  const t = overviewText(reader.lang);
  const benefit = benefitWords(row, reader);
  const week = row.benefitSince ? t('week', { uge: String(weekOf(row.benefitSince, reader.viewer.today)) }) : null;
  const lives = [benefit, week].filter((part) => part !== null).join(', ');
  return [t('age', { alder: ageOf(row, reader) }), lives].filter((part) => part !== '').join(' · ');
}

export function contactWords({ contactStaffId, contactName }: CaseRow, { lang, viewer }: Reader): string | null {
  return contactStaffId === viewer.actorId ? overviewText(lang)('me') : contactName;
}

export function reasonWords(row: CaseRow, { lang, viewer }: Reader): string | null {
  const t = overviewText(lang);
  const siden = row.contactSince ? ago(lang, row.contactSince, viewer.today) : '';
  switch (row.reason) {
    case 'no-contact-person':
      return t('why.no-contact-person');
    case 'reason-to-hear':
      return t('why.reason-to-hear');
    case 'meeting-today':
      return t('why.meeting-today', { tid: timeWords(row.nextMeetingAt, lang) });
    case 'waits-for-me':
      return t('why.waits-for-me', { hvad: waitsWords(row, lang) });
    case 'meeting-not-noted':
      return t('why.meeting-not-noted', { dato: momentDay(row.nextMeetingAt, viewer, lang) });
    case 'law-overdue':
      return t('why.law-overdue', {
        hvad: ruleWords(row.lawOverdueRule, viewer, lang),
        dato: shortDay(row.lawOverdueSince, viewer, lang),
      });
    case 'law-due-soon':
      return t('why.law-due-soon', {
        hvad: ruleWords(row.lawDueRule, viewer, lang),
        dato: shortDay(row.lawDue, viewer, lang),
      });
    case 'new-with-me':
      return t('why.new-with-me', { siden });
    case 'many-changes':
      return t('why.many-changes', { antal: row.contactChanges });
    case null:
      return null;
  }
}

const timeWords = (moment: Instant | null, lang: Lang): string =>
  moment === null ? '' : formatTime(lang, toCopenhagen(moment).time);
const momentDay = (moment: Instant | null, { today }: Viewer, lang: Lang): string =>
  moment === null ? '' : formatShortDate(lang, toCopenhagen(moment).date, today);

/** What the staff is to answer: "et forslag", "en besked, en note". */
function waitsWords(row: CaseRow, lang: Lang): string {
  const t = overviewText(lang);
  const { proposalsToStaff, threadWaiting, unsharedNotes, jobSearchWaiting, handOverOn } = row;
  return [
    ...(handOverOn !== null ? [t('waits.handOver')] : []),
    ...(jobSearchWaiting === 'staff' ? [t('waits.jobSearch')] : []),
    ...(proposalsToStaff > 0 ? [t('waits.proposals', { antal: proposalsToStaff })] : []),
    ...(threadWaiting === 'staff' ? [t('waits.message')] : []),
    ...(unsharedNotes > 0 ? [t('waits.notes', { antal: unsharedNotes })] : []),
  ].join(', ');
}

/** Whose turn it is, and with what. Both may be waited for; the staff's turn is told first. */
export function waitingWords(row: CaseRow, { lang, viewer }: Reader): string | null {
  const t = overviewText(lang);
  const mine = [waitsWords(row, lang), ...(row.reasonsToHear > 0 ? [t('waits.reason')] : [])].filter(
    (one) => one !== '',
  );
  const theirs = [
    ...(row.proposalsToCitizen > 0 ? [t('waits.proposals', { antal: row.proposalsToCitizen })] : []),
    ...(row.jobSearchWaiting === 'citizen' ? [t('waits.jobSearch')] : []),
    ...(row.threadWaiting === 'citizen' ? [t('waits.message')] : []),
    ...(row.invitedUntil ? [t('waits.booking', { dato: formatShortDate(lang, row.invitedUntil, viewer.today) })] : []),
  ];
  const who = row.contactStaffId === viewer.actorId ? t('me') : t('waits.us');
  const parts = [
    ...(mine.length > 0 ? [t('waits.for', { hvem: who, hvad: mine.join(', ') })] : []),
    ...(theirs.length > 0 ? [t('waits.for', { hvem: t('waits.citizen'), hvad: theirs.join(', ') })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Where the citizen is going, and what comes next. */
export function planWords({ goal, jobTitle, nextStep, nextStepOn }: CaseRow, { lang, viewer }: Reader): string | null {
  const aim = jobTitle ?? goal;
  const step =
    nextStep === null
      ? null
      : nextStepOn
        ? `${nextStep} (${formatShortDate(lang, nextStepOn, viewer.today)})`
        : nextStep;
  return aim === null && step === null ? null : [aim, step].filter((part) => part !== null).join(' · ');
}

export function meetingWords({ nextMeetingAt }: CaseRow, { lang, viewer }: Reader): string | null {
  return nextMeetingAt === null ? null : formatDateTime(lang, nextMeetingAt, viewer.now);
}

export function talkWords({ lastTalkAt, lastTalkForm }: CaseRow, { lang, viewer }: Reader): string | null {
  if (lastTalkAt === null) return null;
  const when = ago(lang, lastTalkAt, viewer.today);
  return lastTalkForm === null ? when : `${when}, ${overviewText(lang)(`talk.${lastTalkForm}`)}`;
}

const shortDay = (day: PlainDate | null, { today }: Viewer, lang: Lang): string =>
  day === null ? '' : formatShortDate(lang, day, today);
const ruleWords = (id: string | null, { today }: Viewer, lang: Lang): string =>
  id === null ? '' : inLang(ruleName(id, today), lang);

/** The day that the law sets next, and what for. */
export function dueWords(row: CaseRow, { lang, viewer }: Reader): string | null {
  const [rule, day] = row.lawOverdueRule ? [row.lawOverdueRule, row.lawOverdueSince] : [row.lawDueRule, row.lawDue];
  return rule === null || day === null
    ? null
    : `${ruleWords(rule, viewer, lang)}: ${formatShortDate(lang, day, viewer.today)}`;
}

/** What happened last: in a few words of its own, else by the title of the act. A case that nothing was done to has begun. */
export function lastWords({ lastAct }: CaseRow, { lang, acts }: Reader): string | null {
  const act = lastAct ?? 'register-citizen';
  if (hasLastWords(act)) return overviewText(lang)(`last.${act}`);
  const title = acts.get(act)?.title;
  return title ? inLang(title, lang) : null;
}

const languages: Readonly<Record<string, { readonly da: string; readonly en: string }>> = interpreterLanguages;

export function interpreterWords({ interpreterLanguage }: CaseRow, lang: Lang): string | null {
  if (interpreterLanguage === null) return null;
  const name = languages[interpreterLanguage]?.[lang] ?? interpreterLanguage;
  return lang === 'da' ? name.toLowerCase() : name;
}
