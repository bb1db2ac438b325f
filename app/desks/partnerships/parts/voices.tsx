import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { PartnershipNote, WholePartnership } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { partnershipDeskText } from '../text.ts';

/** A form of the page that is posted to `<page>/<step>`. */
export interface OpenStep extends FormFrame {
  readonly form: OpenedForm | undefined;
}

/** What the parties write each other, the newest first. */
export function Notes({ notes, step }: { readonly notes: readonly PartnershipNote[]; readonly step: OpenStep }) {
  const { lang, now } = usePage();
  const t = partnershipDeskText(lang);
  const { form, ...frame } = step;
  return (
    <Card heading={t('notes.heading')}>
      {notes.length === 0 ? <p>{t('notes.none')}</p> : null}
      {notes.map(({ words, byName, fromName, at }) => (
        <blockquote class="ff-quote">
          <p>{words}</p>
          <p class="ff-muted">
            {t('notes.from', {
              navn: byName,
              part: fromName,
              hvornaar: formatDateTime(lang, at as Instant, now),
            })}
          </p>
        </blockquote>
      ))}
      {form ? (
        <Details summary={t('own.note')} open={frame.again?.step === 'note'}>
          <ActForm form={form} action={`${frame.page}/note`} step="note" button="secondary" {...frame} />
        </Details>
      ) : null}
    </Card>
  );
}

/** One sentence from each, when the class is over. */
export function Lessons({ whole, step }: { readonly whole: WholePartnership; readonly step: OpenStep }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { state } = whole.partnership;
  if (state !== 'hiring' && state !== 'closed' && state !== 'stopped') return null;
  const { form, ...frame } = step;
  const told = whole.parties.filter(({ lesson }) => lesson !== null);
  return (
    <Card heading={t('lessons.heading')}>
      {told.length === 0 ? <p>{t('lessons.none')}</p> : null}
      {told.map(({ lesson, lessonByName, name }) => (
        <blockquote class="ff-quote">
          <p>{lesson}</p>
          <p class="ff-muted">
            {lessonByName}, {name}
          </p>
        </blockquote>
      ))}
      {form ? (
        <ActForm form={form} action={`${frame.page}/laering`} step="laering" button="secondary" {...frame} />
      ) : null}
    </Card>
  );
}
