import type { Child } from 'hono/jsx';
import type { Course } from '../../training/index.ts';
import { usePage } from '../../ui/context.ts';
import { ChooseCourse } from './choose-course.tsx';
import { whoPaysPath } from './paths.ts';
import { fundingDeskText } from './text.ts';

interface OwnWhoPaysProps {
  readonly courses: readonly Course[];
  readonly chosen: string | null;
  readonly action: string;
  readonly children?: Child;
}

/** The citizen's own: the answer first, another course and other answers below. */
export function OwnWhoPays({ courses, chosen, action, children }: OwnWhoPaysProps) {
  const t = fundingDeskText(usePage().lang);
  const title = courses.find(({ id }) => id === chosen)?.title;
  return (
    <>
      <h1>{title === undefined ? t('mine.title') : t('title.course', { kursus: title })}</h1>
      {chosen === null ? <p class="ff-lead">{t('mine.lead')}</p> : null}
      {children}
      <section class="ff-section">
        <ChooseCourse courses={courses} chosen={chosen} action={action} />
        <ul class="nobullet-list">
          {chosen === null ? null : (
            <li>
              <a href="/min-side/oplysninger">{t('mine.data')}</a>
            </li>
          )}
          <li>
            <a href={whoPaysPath}>{t('case.public')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
