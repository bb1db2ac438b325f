import type { DeadLetter } from '../../../kernel/jobs/dead-letters.ts';
import { formatCount, formatDateTime } from '../../../kernel/text/format.ts';
import { Button } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { paths } from '../frame/paths.ts';
import type { JobsPageProps } from './page.tsx';
import { jobsText } from './text.ts';
import { actBehind, errorWords, scheduleName } from './words.ts';

const retryPath = (id: string) => `${paths.jobs}/${id}/proev-igen`;
export const discardPath = (id: string) => `${paths.jobs}/${id}/kasser`;
export const mostLetters = 200;

/** What was given up, each with its two ways on. */
export function DeadLetters({ letters, events, acts }: Pick<JobsPageProps, 'letters' | 'events' | 'acts'>) {
  const { lang, now } = usePage();
  const t = jobsText(lang);
  if (letters.length === 0) return <p>{t('dead.empty')}</p>;
  return (
    <>
      <p>{t('dead.lead')}</p>
      {letters.length >= mostLetters ? <p>{t('dead.more', { antal: mostLetters })}</p> : null}
      <Table
        caption={t('dead')}
        hideCaption
        rows={letters}
        columns={[
          { header: t('dead.what'), rowHeader: true, cell: ({ name }) => scheduleName(name, t) },
          {
            header: t('dead.after'),
            cell: ({ eventId }) =>
              eventId ? (actBehind(events.get(eventId), acts, lang) ?? t('dead.after.gone')) : t('dead.after.clock'),
          },
          { header: t('dead.failed'), cell: ({ failedAt }) => formatDateTime(lang, failedAt, now) },
          { header: t('dead.attempts'), numeric: true, cell: ({ attempts }) => formatCount(lang, attempts) },
          { header: t('dead.error'), cell: (letter) => errorWords(letter, lang) },
          { header: t('dead.ways'), cell: (letter) => <Ways letter={letter} /> },
        ]}
      />
    </>
  );
}

function Ways({ letter }: { readonly letter: DeadLetter }) {
  const { lang, now } = usePage();
  const t = jobsText(lang);
  const which = t('dead.which', {
    navn: scheduleName(letter.name, t),
    tid: formatDateTime(lang, letter.failedAt, now),
  });
  return (
    <div class="ff-actions">
      <Form action={retryPath(letter.id)}>
        <Button>
          {t('dead.retry')} <span class="sr-only">{which}</span>
        </Button>
      </Form>
      <a href={discardPath(letter.id)}>
        {t('dead.discard')} <span class="sr-only">{which}</span>
      </a>
    </div>
  );
}
