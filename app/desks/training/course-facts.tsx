import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import { occupations } from '../../occupations/index.ts';
import {
  type Course,
  courseKindLabels,
  courseListLabels,
  courseMarkLabels,
  lawLevelLabels,
  listsOn,
  type OnList,
} from '../../training/index.ts';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { ExternalLink } from '../../ui/content/external-link.tsx';
import { usePage } from '../../ui/context.ts';
import { pagePath } from '../occupations/paths.ts';
import { courseDataPath, type Desk } from './paths.ts';
import { trainingDeskText } from './text.ts';
import { feeInWords, priceInWords } from './words.ts';

interface CourseFactsProps {
  readonly course: Course;
  readonly desk: Desk;
  readonly today: PlainDate;
}

/** Everything the catalogue says of a course. */
export function CourseFacts({ course, desk, today }: CourseFactsProps) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const item = (term: string, value: Child | null): Definition[] => (value === null ? [] : [{ term, value }]);
  const danish = (text: string | null) => (text === null ? null : <span lang="da">{text}</span>);
  const entry = [
    course.entry,
    course.ageMin === null ? null : t('course.age', { antal: String(course.ageMin) }),
    course.danishMin === null ? null : t('course.danish', { niveau: course.danishMin }),
  ].filter((part) => part !== null);
  const staff = desk === 'staff';
  return (
    <DefinitionList
      items={[
        ...item(t('course.provider'), danish(course.providerName)),
        ...item(t('course.kind'), inLang(courseKindLabels[course.kind], lang)),
        ...item(t('course.code'), course.code),
        ...item(t('course.hours'), course.hoursWeek === null ? null : formatCount(lang, course.hoursWeek)),
        ...item(
          t('course.attended'),
          course.attendedPercent === null
            ? null
            : t('course.attended.percent', { antal: String(course.attendedPercent) }),
        ),
        ...item(
          t('course.fullTime'),
          course.fullTime === null ? null : t(course.fullTime ? 'course.yes' : 'course.no'),
        ),
        ...item(t('course.entry'), entry.length === 0 ? null : danish(entry.join(' '))),
        ...item(t('course.target'), danish(course.target)),
        ...item(t('course.certificate'), <Certificate course={course} />),
        ...item(t('course.jobs'), <Jobs course={course} />),
        ...item(t('hit.price'), <Price course={course} desk={desk} />),
        ...(staff ? item(t('course.level'), inLang(lawLevelLabels[course.lawLevel], lang)) : []),
        ...(staff ? item(t('course.lists'), <Lists course={course} today={today} />) : []),
        ...item(t('course.note'), danish(course.note)),
      ].filter(({ value }) => value !== null)}
    />
  );
}

function Certificate({ course: { certificate, certificateYears } }: { readonly course: Course }) {
  const t = trainingDeskText(usePage().lang);
  if (certificate === null) return <>–</>;
  return (
    <>
      <span lang="da">{certificate}</span>
      {certificateYears === null ? null : `, ${t('course.certificate.years', { antal: certificateYears })}`}
    </>
  );
}

/** The occupations it leads to; where none is named, the groups they stand in. */
function Jobs({ course: { escoUris, iscoCodes } }: { readonly course: Course }) {
  const { lang } = usePage();
  const known = occupations();
  const named = escoUris.flatMap((uri) => {
    const name = known.nameOf(uri);
    return name === null ? [] : [{ name, href: pagePath(uri) }];
  });
  const groups = iscoCodes.flatMap((code) => {
    const group = known.group(code);
    return group ? [lang === 'da' ? group.title : group.titleEn] : [];
  });
  if (named.length === 0) return <>{groups.length === 0 ? '–' : groups.join(', ')}</>;
  return (
    <span lang="da">
      {named.map(({ name, href }, at) => (
        <>
          {at === 0 ? null : ', '}
          <a href={href}>{name}</a>
        </>
      ))}
    </span>
  );
}

function Price({ course, desk }: Pick<CourseFactsProps, 'course' | 'desk'>) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const fee = desk === 'staff' ? feeInWords(course, lang) : null;
  return (
    <>
      {priceInWords(course, desk, lang)}
      {fee === null ? null : <>. {fee}</>}
      {desk === 'own' || course.priceSource === null ? null : (
        <span class="ff-muted"> {t('hit.price.source', { kilde: course.priceSource })}</span>
      )}
    </>
  );
}

function Lists({ course, today }: Pick<CourseFactsProps, 'course' | 'today'>) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  if (course.lists.length === 0) return <>{t('course.lists.none')}</>;
  const now = listsOn(course, today);
  const line = ({ list, group, star, fromOn, untilOn }: OnList) => {
    const liste = `${inLang(courseListLabels[list], lang)}${star ? '*' : ''}${group === null ? '' : ` (${group})`}`;
    const fra = formatDate(lang, fromOn);
    return untilOn === null
      ? t('course.lists.line', { liste, fra })
      : t('course.lists.until', { liste, fra, til: formatDate(lang, addDays(untilOn, -1)) });
  };
  return (
    <ul class="nobullet-list">
      {course.lists.map((one) => (
        <li>
          {line(one)}
          {now.includes(one) ? null : ` (${t('course.lists.not')})`}
          {one.sourceUrl === null ? null : (
            <>
              {' '}
              <ExternalLink href={one.sourceUrl}>{t('course.source.link')}</ExternalLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the description comes from, the day it is from, and how sure it is. */
export function CourseSourceLine({ course, desk }: { readonly course: Course; readonly desk: Desk }) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const { version, day, url } = course.source;
  return (
    <p class="ff-source">
      {t('course.source', {
        version,
        dato: formatDate(lang, day),
        maerke: inLang(courseMarkLabels[course.mark], lang),
      })}{' '}
      {url === null ? null : <ExternalLink href={url}>{t('course.source.link')}</ExternalLink>}{' '}
      {desk === 'staff' ? <a href={courseDataPath(course.id)}>{t('course.data')}</a> : null}
    </p>
  );
}
