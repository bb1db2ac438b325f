import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { type Enrolment, openSigns } from '../../../enrolments/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import type { NewsItem } from '../../../ui/content/news-list.tsx';
import { ownCourses } from '../paths.ts';
import { ownCourseText } from './text.ts';
import { openCheck, triedDay, waitsForCitizen } from './waits.ts';

/** So many days before it begins it is news that it does. */
const soonDays = 14;

interface NewsProps {
  readonly courses: readonly Enrolment[];
  readonly lang: Lang;
  readonly today: PlainDate;
}

/** What the front page tells of courses: what is proposed, how it goes, a talk, what begins soon. */
export function courseNews({ courses, lang, today }: NewsProps): NewsItem[] {
  const t = ownCourseText(lang);
  return courses.flatMap((one): NewsItem[] => {
    const kursus = one.courseTitle;
    const tried = triedDay(one, today);
    const to = (sentence: string): NewsItem => ({ sentence: <a href={ownCourses.one(one.id)}>{sentence}</a> });
    return [
      ...(one.state === 'proposed'
        ? [
            {
              ...to(t('front.proposed', { kursus })),
              actions: <LinkButton href={ownCourses.one(one.id)}>{t('answer')}</LinkButton>,
            },
          ]
        : []),
      ...(openCheck(one)
        ? [
            {
              sentence: t('front.check', { kursus }),
              actions: <LinkButton href={ownCourses.one(one.id)}>{t('front.check.answer')}</LinkButton>,
            },
          ]
        : []),
      ...(tried ? [to(t('front.try', { sted: tried.placeName }))] : []),
      ...(openSigns(one).some(({ kind }) => kind !== 'citizen-said') ? [to(t('front.talk', { kursus }))] : []),
      ...(one.state === 'granted' && one.startsOn !== null && one.startsOn <= addDays(today, soonDays)
        ? [to(t('front.starts', { kursus, dato: formatDate(lang, one.startsOn) }))]
        : []),
    ];
  });
}

export const courseTile = (courses: readonly Enrolment[], lang: Lang, today: PlainDate) => {
  const count = courses.filter((one) => waitsForCitizen(one, today)).length;
  return {
    href: ownCourses.all,
    label: ownCourseText(lang)('tile'),
    icon: 'info' as const,
    ...(count > 0 ? { count } : {}),
  };
};
