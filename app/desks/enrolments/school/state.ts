import { type Enrolment, resultLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { schoolCourseText } from './text.ts';

/** Where a participant is, said to the school. */
export function schoolSentence(lang: Lang, { state, startsOn, endedOn, result }: Enrolment): string {
  const t = schoolCourseText(lang);
  const day = (on: typeof startsOn) => (on === null ? '' : formatDate(lang, on));
  if (state === 'granted') return t('state.granted', { dato: day(startsOn) });
  if (state === 'under-way') return t('state.under-way', { dato: day(startsOn) });
  const resultat = inLang(resultLabels[result ?? 'took-part'], lang).toLowerCase();
  return t('state.done', { dato: day(endedOn), resultat });
}
