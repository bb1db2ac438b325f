import type { PlainDate } from '@fodfaeste/law/dates';
import type { Course, TrainingClass } from '../../training/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { SchoolTabs } from '../companies/company-frame.tsx';
import { ClassTable } from './class-table.tsx';
import { CourseFacts } from './course-facts.tsx';
import { actHref, schoolCoursesPath, schoolImportPath } from './paths.ts';
import { trainingDeskText } from './text.ts';
import { whereInWords } from './words.ts';

interface SchoolCoursesProps {
  readonly courses: readonly Course[];
  readonly classes: readonly TrainingClass[];
  readonly today: PlainDate;
}

const ownPath = (id: string): string => `${schoolCoursesPath}/${id}`;
const isComing = ({ startsOn, state }: TrainingClass, today: PlainDate): boolean =>
  startsOn > today && state !== 'cancelled' && state !== 'done';
const isRunning = ({ startsOn, endsOn, state }: TrainingClass, today: PlainDate): boolean =>
  startsOn <= today && endsOn >= today && state !== 'cancelled' && state !== 'done';

/** A school's own courses, with how many classes are coming. */
export function SchoolCoursesPage({ courses, classes, today }: SchoolCoursesProps) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  return (
    <>
      <h1>{t('school.title')}</h1>
      <p class="ff-lead">{t('school.lead')}</p>
      <SchoolTabs section="courses" />
      {courses.length === 0 ? (
        <EmptyState heading={t('school.none')}>
          <p>{t('school.none.text')}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {courses.map((course) => {
            const coming = classes
              .filter((one) => one.courseId === course.id && isComing(one, today))
              .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
            const [next] = coming;
            const running = classes.filter((one) => one.courseId === course.id && isRunning(one, today)).length;
            return (
              <Card heading={<span lang="da">{course.title}</span>} href={ownPath(course.id)}>
                <p lang={course.goal === null ? undefined : 'da'}>{course.goal ?? t('goal.none')}</p>
                <p class="ff-muted">
                  {course.state === 'ended' ? <Tag>{t('school.ended')}</Tag> : null}{' '}
                  {next
                    ? `${t('school.classes', { antal: coming.length })}. ${t('hit.next')}: ${whereInWords({ held: next, km: null }, lang)}.`
                    : `${t('school.classes.none')}.`}{' '}
                  {running === 0 ? null : t('school.classes.running', { antal: running })}
                </p>
              </Card>
            );
          })}
        </div>
      )}
      <div class="ff-actions ff-section">
        <LinkButton href={actHref('add-course', { back: schoolCoursesPath })}>{t('school.add')}</LinkButton>
        <LinkButton href={schoolImportPath}>{t('school.import')}</LinkButton>
      </div>
    </>
  );
}

interface SchoolCourseProps {
  readonly course: Course;
  readonly classes: readonly TrainingClass[];
  readonly today: PlainDate;
}

/** One of the school's own courses, to keep up to date. */
export function SchoolCoursePage({ course, classes, today }: SchoolCourseProps) {
  const t = trainingDeskText(usePage().lang);
  const back = ownPath(course.id);
  const given = { courseId: course.id };
  const active = course.state === 'active';
  return (
    <>
      <h1 lang="da">{course.title}</h1>
      {active ? null : <Tag tone="attention">{t('course.ended')}</Tag>}
      <p class="ff-lead" lang={course.goal === null ? undefined : 'da'}>
        {course.goal ?? t('goal.none')}
      </p>
      <section class="ff-section">
        <h2>{t('course.classes')}</h2>
        {classes.length === 0 ? (
          <p>{t('school.classes.none')}</p>
        ) : (
          <ClassTable
            caption={t('course.classes')}
            classes={classes.map((held) => ({ held, km: null }))}
            keepFrom={active ? back : null}
          />
        )}
        {active ? (
          <div class="ff-actions ff-section">
            <LinkButton kind="primary" href={actHref('add-class', { back, given })}>
              {t('class.add')}
            </LinkButton>
          </div>
        ) : null}
      </section>
      <section class="ff-section">
        <h2>{t('course.facts')}</h2>
        <CourseFacts course={course} desk="staff" today={today} />
        {active ? (
          <div class="ff-actions ff-section">
            <LinkButton href={actHref('change-course', { back, given })}>{t('course.change')}</LinkButton>
            <LinkButton href={actHref('retire-course', { back: schoolCoursesPath, given })}>
              {t('course.end')}
            </LinkButton>
          </div>
        ) : null}
      </section>
    </>
  );
}
