import { type Instant, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { formatCount, formatDate, formatRelativeDays } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Candidate, JobOrder } from '../../recruitment/index.ts';
import { momentInWords } from '../../recruitment/index.ts';
import { recruitmentDeskText } from './text.ts';

/** "20-30 timer om ugen". */
export function hoursWords({ hoursMin, hoursMax }: Pick<JobOrder, 'hoursMin' | 'hoursMax'>, lang: Lang): string {
  const [least, most] = [formatCount(lang, hoursMin), formatCount(lang, hoursMax)];
  return recruitmentDeskText(lang)('hours', { timer: least === most ? least : `${least}-${most}` });
}

export const startWords = ({ startsOn }: Pick<JobOrder, 'startsOn'>, lang: Lang): string =>
  startsOn === null ? recruitmentDeskText(lang)('start.soon') : formatDate(lang, startsOn);

const hour = 1;
const day = 24 * hour;

/** "under en time", "5 timer", "3 dage". */
export function spanWords(hours: number, lang: Lang): string {
  const t = recruitmentDeskText(lang);
  if (hours < 1) return t('span.less');
  return hours < 2 * day
    ? t('span.hours', { antal: Math.round(hours) })
    : t('span.days', { antal: Math.round(hours / day) });
}

export const dayOf = (at: string): PlainDate => toCopenhagen(instant(at)).date;

/** "i går", "for 3 dage siden". */
export const agoWords = (at: string, now: Instant, lang: Lang): string =>
  formatRelativeDays(lang, dayOf(at), toCopenhagen(now).date);

/** Where a candidate stands, as staff and company read it. */
export function candidateState(candidate: Candidate, now: Instant, lang: Lang): string {
  const t = recruitmentDeskText(lang);
  switch (candidate.state) {
    case 'asked':
      return candidate.wantsTalk
        ? t('candidate.talk', { hvornaar: agoWords(candidate.askedAt, now, lang) })
        : t('candidate.asked', { hvornaar: agoWords(candidate.askedAt, now, lang) });
    case 'declined':
      return t('candidate.declined');
    case 'shared':
      return t('candidate.shared', { hvornaar: agoWords(candidate.sharedAt ?? candidate.askedAt, now, lang) });
    case 'interview':
      return t('candidate.interview', { hvornaar: momentInWords(lang, candidate.interviewAt ?? candidate.askedAt) });
    case 'hired':
      return t('candidate.hired', { dato: candidate.hiredOn === null ? '' : formatDate(lang, candidate.hiredOn) });
    case 'not-hired':
      return t('candidate.notHired');
    case 'withdrawn':
      return t('candidate.withdrawn');
  }
}
