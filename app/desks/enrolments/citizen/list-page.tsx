import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { type Enrolment, isCurrent, type SkillsTest, stateLabels } from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { PathChoice } from '../../../paths/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { ChosenPathCard } from '../../paths/chosen-card.tsx';
import { shownChecks } from '../parts/lists.tsx';
import { daysInWords, stateSentence, stateTones } from '../parts/words.ts';
import { ownCourses } from '../paths.ts';
import { ownCourseText } from './text.ts';
import { waitsForCitizen } from './waits.ts';

export interface OwnCoursesProps {
  readonly courses: readonly Enrolment[];
  readonly invitations: readonly { readonly href: string; readonly name: string }[];
  readonly test: SkillsTest | null;
  readonly today: PlainDate;
  readonly once: string;
  readonly closed: boolean;
  readonly chosen: PathChoice | null;
}

function One({ one, asks }: { readonly one: Enrolment; readonly asks: boolean }) {
  const { lang } = usePage();
  const t = ownCourseText(lang);
  return (
    <Card
      level={3}
      kicker={one.providerName}
      heading={one.courseTitle}
      look={asks ? 'next' : 'plain'}
      actions={
        <LinkButton kind={asks ? 'primary' : 'secondary'} href={ownCourses.one(one.id)}>
          {t(asks ? 'answer' : 'see')}
        </LinkButton>
      }
    >
      <p>
        <Tag tone={stateTones[one.state]}>{inLang(stateLabels[one.state], lang)}</Tag>
      </p>
      <p>{stateSentence(lang, one, 'citizen')}</p>
      <p class="ff-muted">{daysInWords(lang, one)}</p>
    </Card>
  );
}

/** First days, days to try and questions ahead, the nearest first. */
function Coming({ courses, today }: Pick<OwnCoursesProps, 'courses' | 'today'>) {
  const { lang } = usePage();
  const t = ownCourseText(lang);
  const days = courses
    .flatMap((one) => [
      ...(one.startsOn !== null && one.state === 'granted' && one.startsOn >= today
        ? [
            {
              day: one.startsOn,
              words: t('coming.starts', { kursus: one.courseTitle, dato: formatDate(lang, one.startsOn) }),
            },
          ]
        : []),
      ...one.tryOuts
        .filter(({ state, onDay }) => state === 'planned' && onDay > today)
        .map(({ onDay, placeName }) => ({
          day: onDay,
          words: t('coming.try', { sted: placeName, dato: formatDate(lang, onDay) }),
        })),
      ...shownChecks(one)
        .filter(({ state, dueOn }) => state === 'planned' && dueOn > today)
        .slice(0, 1)
        .map(({ dueOn }) => ({
          day: dueOn,
          words: t('coming.check', { kursus: one.courseTitle, dato: formatDate(lang, dueOn) }),
        })),
    ])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (days.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('coming')}</h2>
      <ul>
        {days.map(({ words }) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function Skills({ test, once, closed }: Pick<OwnCoursesProps, 'test' | 'once' | 'closed'>) {
  const { lang } = usePage();
  const t = ownCourseText(lang);
  if (test?.state === 'taken' || closed) return null;
  const asked = test?.state === 'asked' || test?.state === 'booked';
  return (
    <Card heading={t('skills.title')} look="quiet">
      {test?.state === 'booked' && test.onDay ? (
        <p>
          {t('skills.booked', { dato: formatDate(lang, test.onDay) })} {test.place}
        </p>
      ) : (
        <p>{t(asked ? 'skills.asked' : 'skills.text')}</p>
      )}
      {asked ? null : (
        <Form action={ownCourses.skillsTest} once={once} idPrefix="test">
          <Button>{t('skills.ask')}</Button>
        </Form>
      )}
    </Card>
  );
}

/** The citizen's own courses: what waits for an answer first, then the rest, and the ways on. */
export function OwnCoursesPage(props: OwnCoursesProps) {
  const t = ownCourseText(usePage().lang);
  const { courses, invitations, today, closed } = props;
  const asks = courses.filter((one) => waitsForCitizen(one, today));
  const now = courses.filter((one) => isCurrent(one) && !asks.includes(one));
  const before = courses.filter((one) => !isCurrent(one) && !asks.includes(one));
  const invited: readonly Child[] = invitations.map(({ href, name }) => (
    <Card
      level={3}
      heading={t('invited', { hold: name })}
      look="next"
      actions={
        <LinkButton kind="primary" href={href}>
          {t('invited.see')}
        </LinkButton>
      }
    />
  ));
  const parts = [
    { words: 'asks', cards: [...invited, ...asks.map((one) => <One one={one} asks />)] },
    { words: 'now', cards: now.map((one) => <One one={one} asks={false} />) },
    { words: 'before', cards: before.map((one) => <One one={one} asks={false} />) },
  ] as const;
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {courses.length === 0 && invitations.length === 0 ? (
        <EmptyState
          heading={t('empty')}
          action={
            closed ? null : (
              <LinkButton kind="primary" href={ownCourses.find}>
                {t('find')}
              </LinkButton>
            )
          }
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : null}
      {parts.map(({ words, cards }) =>
        cards.length === 0 ? null : (
          <section class="ff-section ff-stack">
            <h2>{t(words)}</h2>
            {cards}
          </section>
        ),
      )}
      {props.chosen ? <ChosenPathCard choice={props.chosen} reader="you" here={ownCourses.paths} /> : null}
      <Coming courses={courses} today={today} />
      <section class="ff-section">
        <h2>{t('ways.label')}</h2>
        <ul>
          {(
            [
              ['ways.find', ownCourses.find],
              ['ways.pays', '/hvem-betaler'],
              ['ways.paths', ownCourses.paths],
            ] as const
          ).map(([words, href]) => (
            <li>
              <a href={href}>{t(words)}</a>
            </li>
          ))}
        </ul>
      </section>
      <Skills {...props} />
    </div>
  );
}
