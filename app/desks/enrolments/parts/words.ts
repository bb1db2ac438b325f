import { type Enrolment, payerLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { TagProps } from '../../../ui/content/tag.tsx';
import { coursePartText } from './text.ts';

export type CourseReader = 'citizen' | 'staff';

export function daysInWords(lang: Lang, { startsOn, endsOn }: Pick<Enrolment, 'startsOn' | 'endsOn'>): string {
  const t = coursePartText(lang);
  if (startsOn === null) return t('days.none');
  const fra = formatDate(lang, startsOn);
  return endsOn === null || endsOn === startsOn
    ? endsOn === null
      ? t('days.from', { fra })
      : fra
    : t('days.both', { fra, til: formatDate(lang, endsOn) });
}

/** Who pays, by name where it has one. */
export function payerInWords(lang: Lang, { payer, payerName }: Enrolment, reader: CourseReader): string {
  if (payerName !== null) return payerName;
  if (payer === null) return '';
  return reader === 'citizen' ? coursePartText(lang)(`payer.citizen.${payer}`) : inLang(payerLabels[payer], lang);
}

/** Where a course stands, in one sentence. */
export function stateSentence(lang: Lang, enrolment: Enrolment, reader: CourseReader): string {
  const t = coursePartText(lang);
  const { state, result, payer, payerAnswer } = enrolment;
  const betaler = payerInWords(lang, enrolment, reader);
  switch (state) {
    case 'agreed':
      return payerAnswer === 'no' ? t(`${reader}.agreed.no`, { betaler }) : t(`${reader}.agreed`);
    case 'granted':
      return payer === 'citizen' ? t(`${reader}.granted.own`) : t(`${reader}.granted`, { betaler });
    case 'done':
      return t(`${reader}.done.${result === 'passed' ? 'passed' : 'took-part'}`);
    default:
      return t(`${reader}.${state}`);
  }
}

export const stateTones: Readonly<Record<Enrolment['state'], NonNullable<TagProps['tone']>>> = {
  wish: 'attention',
  proposed: 'attention',
  agreed: 'info',
  granted: 'info',
  'under-way': 'positive',
  done: 'neutral',
  stopped: 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
};
