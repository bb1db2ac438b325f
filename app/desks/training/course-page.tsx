import type { PlainDate } from '@fodfaeste/law/dates';
import type { Reach } from '../../training/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { ClassTable } from './class-table.tsx';
import { CourseFacts, CourseSourceLine } from './course-facts.tsx';
import { HitFacts } from './hit-card.tsx';
import { actHref, coursePath, type Desk } from './paths.ts';
import type { Hit } from './read.ts';
import { trainingDeskText } from './text.ts';

export interface CoursePageProps {
  readonly hit: Hit;
  readonly desk: Desk;
  /** All classes, those that are over too. */
  readonly classes: readonly Reach[];
  readonly today: PlainDate;
  readonly mayKeep: boolean;
  /** The citizen whose case it is read for. */
  readonly caseId: string | null;
  /** What the reader may do about it in that case. */
  readonly mayDo: readonly CourseAct[];
}

/** What can be done about a course in a case (enrolments). */
export const courseActs = ['propose-course', 'wish-course'] as const;
export type CourseAct = (typeof courseActs)[number];

/** One course with all that is known of it. */
export function CoursePage({ hit, desk, classes, today, mayKeep, caseId, mayDo }: CoursePageProps) {
  const t = trainingDeskText(usePage().lang);
  const { course } = hit;
  const back = coursePath(desk, course.id, caseId);
  const given = { courseId: course.id };
  const active = course.state === 'active';
  const coming = classes.filter(
    ({ held }) => held.endsOn >= today && held.state !== 'done' && held.state !== 'cancelled',
  );
  const past = classes.filter((one) => !coming.includes(one));
  const keepFrom = mayKeep && active ? back : null;
  return (
    <>
      <h1 lang="da">{course.title}</h1>
      {active ? null : <Tag tone="attention">{t('course.ended')}</Tag>}
      <p class="ff-lead" lang={course.goal === null ? undefined : 'da'}>
        {course.goal ?? t('goal.none')}
      </p>
      <HitFacts hit={hit} desk={desk} caseId={caseId} today={today} />
      {caseId !== null && active && mayDo.length > 0 ? (
        <div class="ff-section">
          <div class="ff-actions">
            {mayDo.map((act, at) => (
              <LinkButton kind={at === 0 ? 'primary' : 'secondary'} href={actHref(act, { caseId, back, given })}>
                {t(`${act}.${desk}`)}
              </LinkButton>
            ))}
          </div>
          {desk === 'own' ? <p class="ff-muted">{t('wish.help')}</p> : null}
        </div>
      ) : null}
      <section class="ff-section">
        <h2>{t('course.classes')}</h2>
        {coming.length === 0 ? (
          <p>{t('course.classes.none')}</p>
        ) : (
          <ClassTable caption={t('course.classes')} classes={coming} keepFrom={keepFrom} />
        )}
        {past.length === 0 ? null : (
          <Details summary={t('course.classes.past')}>
            <ClassTable caption={t('course.classes.past')} classes={past} keepFrom={null} />
          </Details>
        )}
        {keepFrom === null ? null : (
          <div class="ff-actions">
            <LinkButton href={actHref('add-class', { back, given })}>{t('class.add')}</LinkButton>
          </div>
        )}
      </section>
      <section class="ff-section">
        <h2>{t('course.facts')}</h2>
        <CourseFacts course={course} desk={desk} today={today} />
        <CourseSourceLine course={course} desk={desk} />
        {keepFrom === null ? null : (
          <div class="ff-actions ff-section">
            <LinkButton href={actHref('change-course', { back, given })}>{t('course.change')}</LinkButton>
            <LinkButton href={actHref('retire-course', { back, given })}>{t('course.end')}</LinkButton>
          </div>
        )}
      </section>
    </>
  );
}
