import type { PlainDate } from '@fodfaeste/law/dates';
import type { Enrolment } from '../../../enrolments/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { SchoolTabs } from '../../companies/company-frame.tsx';
import { daysInWords } from '../parts/words.ts';
import { schoolParticipants } from '../paths.ts';
import { schoolSentence } from './state.ts';
import { schoolCourseText } from './text.ts';

interface ListProps {
  readonly participants: readonly Enrolment[];
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** Absence in one press, or what it says that it is told. */
export function AbsentToday({
  one,
  today,
  newId,
  returnTo,
}: { readonly one: Enrolment; readonly returnTo: string } & Pick<ListProps, 'today' | 'newId'>) {
  const t = schoolCourseText(usePage().lang);
  if (one.absences.some(({ onDay }) => onDay === today)) return <p class="ff-muted">{t('absent.done')}</p>;
  return (
    <Form
      action={schoolParticipants.step(one.id, 'fravaer')}
      once={newId()}
      returnTo={returnTo}
      idPrefix={`fravaer-${one.id}`}
    >
      <HiddenField name="onDay" value={today} />
      <Button>
        {t('absent.today')} <span class="sr-only">{one.citizenName}</span>
      </Button>
    </Form>
  );
}

function Row({ one, ...list }: { readonly one: Enrolment } & Omit<ListProps, 'participants'>) {
  const { lang } = usePage();
  const t = schoolCourseText(lang);
  return (
    <Card
      level={3}
      kicker={one.courseTitle}
      heading={one.citizenName}
      actions={
        <>
          {one.state === 'under-way' ? <AbsentToday one={one} returnTo={schoolParticipants.all} {...list} /> : null}
          <LinkButton kind="tertiary" href={schoolParticipants.one(one.id)}>
            {t('see')}
          </LinkButton>
        </>
      }
    >
      <p>{schoolSentence(lang, one)}</p>
      <p class="ff-muted">
        {daysInWords(lang, one)}
        {one.absences.length > 0 ? ` · ${t('absent.count', { antal: one.absences.length })}` : null}
      </p>
    </Card>
  );
}

/** The school's participants who share their name with it. */
export function ParticipantsPage({ participants, ...list }: ListProps) {
  const t = schoolCourseText(usePage().lang);
  const parts = [
    { words: 'list.now', rows: participants.filter(({ state }) => state === 'under-way') },
    { words: 'list.coming', rows: participants.filter(({ state }) => state === 'granted') },
    { words: 'list.before', rows: participants.filter(({ state }) => state === 'done' || state === 'stopped') },
  ] as const;
  return (
    <>
      <h1>{t('title')}</h1>
      <SchoolTabs section="participants" />
      <div class="ff-narrow">
        <p class="ff-lead">{t('lead')}</p>
        <p>{t('never')}</p>
        {participants.length === 0 ? (
          <EmptyState heading={t('list.empty')}>
            <p>{t('list.empty.text')}</p>
          </EmptyState>
        ) : null}
        {parts.map(({ words, rows }) =>
          rows.length === 0 ? null : (
            <section class="ff-section ff-stack">
              <h2>{t(words)}</h2>
              {rows.map((one) => (
                <Row one={one} {...list} />
              ))}
            </section>
          ),
        )}
      </div>
    </>
  );
}
