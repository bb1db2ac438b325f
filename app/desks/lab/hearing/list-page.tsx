import { formatDateTime } from '../../../kernel/text/format.ts';
import type { HearingLine } from '../../../lab/index.ts';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { hearingPath } from './paths.ts';
import { hearingDeskText } from './text.ts';

type Line = HearingLine & { readonly comments: number };

/** All hearing answers of the house. */
export function HearingList({ hearings }: { readonly hearings: readonly Line[] }) {
  const { lang, now } = usePage();
  const t = hearingDeskText(lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {hearings.length === 0 ? (
        <EmptyState heading={t('none')}>{t('none.how')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          rows={hearings}
          columns={[
            {
              header: t('column.title'),
              rowHeader: true,
              cell: ({ id, title, language }) => (
                <a href={hearingPath(id)} lang={language}>
                  {title}
                </a>
              ),
            },
            {
              header: t('column.state'),
              cell: ({ state }) => <Tag tone={state === 'finished' ? 'positive' : 'info'}>{t(`state.${state}`)}</Tag>,
            },
            {
              header: t('column.changed'),
              cell: ({ updatedAt, updatedByName: navn }) =>
                t('changed', { tid: formatDateTime(lang, updatedAt, now), navn }),
            },
            { header: t('column.comments'), numeric: true, cell: ({ comments }) => String(comments) },
          ]}
        />
      )}
    </>
  );
}
