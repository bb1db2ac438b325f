import { formatCount, formatDateTime } from '../../../kernel/text/format.ts';
import type { RefusedDelivery } from '../../../records/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { paths } from '../frame/paths.ts';
import { caseIndexText } from './text.ts';

const resend = '/handling/resend-index-delivery';
export const mostRefused = 100;

export interface RefusedProps {
  readonly refused: readonly RefusedDelivery[];
  /** Begins the token of each form; what a form sends follows. */
  readonly once: string;
}

/** What the index said no to, each with a way on. Nobody is named: a number, and a title from the list. */
export function Refused({ refused, once }: RefusedProps) {
  const { lang, now } = usePage();
  const t = caseIndexText(lang);
  if (refused.length === 0) return <p>{t('refused.empty')}</p>;
  return (
    <>
      <p>{t('refused.lead')}</p>
      {refused.length >= mostRefused ? <p>{t('refused.more', { antal: mostRefused })}</p> : null}
      <Table
        caption={t('refused.title')}
        hideCaption
        rows={refused}
        columns={[
          { header: t('refused.number'), rowHeader: true, cell: ({ number }) => number },
          { header: t('refused.what'), cell: ({ title }) => title },
          { header: t('refused.why'), cell: ({ failure }) => failure },
          { header: t('refused.since'), cell: ({ madeAt }) => formatDateTime(lang, madeAt, now) },
          { header: t('refused.behind'), numeric: true, cell: ({ behind }) => formatCount(lang, behind) },
          {
            header: t('refused.ways'),
            cell: ({ id, number: nummer, seq: nr }) => (
              <Form action={resend} once={`${once}-${id}`} returnTo={paths['case-index']}>
                <HiddenField name="ids" value={id} />
                <Button>
                  {t('refused.resend')} <span class="sr-only">{t('refused.which', { nummer, nr })}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      {refused.length > 1 ? (
        <Form action={resend} once={once} returnTo={paths['case-index']}>
          <HiddenField name="ids" value={refused.map(({ id }) => id).join(',')} />
          <Submit kind="secondary">{t('refused.all')}</Submit>
        </Form>
      ) : null}
    </>
  );
}
