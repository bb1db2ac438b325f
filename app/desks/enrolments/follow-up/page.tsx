import type { Child } from 'hono/jsx';
import { type Enrolment, openSigns } from '../../../enrolments/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { Tabs } from '../../../ui/navigation/tabs.tsx';
import { dayOf, SignList } from '../parts/lists.tsx';
import { daysInWords, payerInWords } from '../parts/words.ts';
import { coursePaths } from '../paths.ts';
import { type CourseDesk, type ListName, mostRows } from './queries.ts';
import { courseFollowText } from './text.ts';

export const scopes = ['mine', 'alle'] as const;
export type CourseScope = (typeof scopes)[number];
const scopePath = (scope: CourseScope) => `${coursePaths.followUp}?vis=${scope}`;

function Told({ name, one }: { readonly name: ListName; readonly one: Enrolment }): Child {
  const { lang } = usePage();
  const t = courseFollowText(lang);
  const on = (day: typeof one.startsOn) => (day === null ? '' : formatDate(lang, day));
  switch (name) {
    case 'talks':
      return <SignList signs={openSigns(one)} />;
    case 'wishes': {
      const dato = formatDate(lang, dayOf(one.wantedAt));
      return <p>{one.why ? t('wishes.row', { dato, ord: one.why }) : t('wishes.row.plain', { dato })}</p>;
    }
    case 'paying':
      return (
        <p>
          {one.payerAnswer === 'no'
            ? t('paying.no', { betaler: payerInWords(lang, one, 'staff'), dato: on(one.payerAnsweredOn) })
            : t('paying.row', { dage: daysInWords(lang, one) })}
        </p>
      );
    case 'starts':
      return <p>{t('starts.row', { dato: on(one.startsOn) })}</p>;
    case 'silent': {
      const asked = one.checks.findLast(({ state }) => state === 'asked')?.askedAt;
      return <p>{t('silent.row', { dato: asked ? formatDate(lang, dayOf(asked)) : '' })}</p>;
    }
    default:
      return <p>{t('ended.row', { dato: on(one.endsOn) })}</p>;
  }
}

function List({ name, rows }: { readonly name: ListName; readonly rows: readonly Enrolment[] }) {
  const t = courseFollowText(usePage().lang);
  const heading = (
    <>
      {t(name)} {rows.length > 0 ? <span class="ff-count">{rows.length}</span> : null}
    </>
  );
  return (
    <Card heading={heading} look={rows.length === 0 ? 'quiet' : name === 'talks' ? 'next' : 'plain'}>
      {rows.length === 0 ? (
        <p>{t(`${name}.empty`)}</p>
      ) : (
        <ul class="nobullet-list ff-parties">
          {rows.map((one) => (
            <li>
              <p>
                <a href={coursePaths.one(one.caseId, one.id)}>
                  <strong>{one.citizenName}</strong> · {one.courseTitle}
                </a>
              </p>
              <div class="ff-muted">
                <Told name={name} one={one} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {rows.length === mostRows ? <p class="ff-muted">{t('more', { antal: mostRows })}</p> : null}
    </Card>
  );
}

interface CourseDeskProps {
  readonly desk: CourseDesk;
  readonly scope: CourseScope;
}

/** Talks to have first, then what waits for somebody. */
export function CourseFollowUpPage({ desk, scope }: CourseDeskProps) {
  const t = courseFollowText(usePage().lang);
  const columns = [
    ['talks', 'wishes', 'paying'],
    ['starts', 'silent', 'ended'],
  ] as const;
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <Tabs
        label={t('scope.label')}
        current={scopePath(scope)}
        items={scopes.map((one) => ({ href: scopePath(one), label: t(`scope.${one}`) }))}
      />
      <p class="ff-muted">{t('note')}</p>
      <div class="ff-columns">
        {columns.map((names) => (
          <div class="ff-column">
            {names.map((name) => (
              <List name={name} rows={desk.rows[name]} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
