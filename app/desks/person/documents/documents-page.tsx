import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import type { SentDocument } from '../../../letters/index.ts';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { documentPath, documentPdfPath } from './paths.ts';
import { documentsText } from './text.ts';
import { isLetter, stateWords, subjectOf, wayWords } from './words.ts';

interface DocumentsPageProps {
  readonly caseId: string;
  readonly documents: readonly SentDocument[];
}

/** Every letter of the case: when, what, how, and how far it has come. */
export function DocumentsPage({ caseId, documents }: DocumentsPageProps) {
  const { lang, now } = usePage();
  const t = documentsText(lang);
  if (documents.length === 0)
    return (
      <EmptyState heading={t('empty')}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  return (
    <section>
      <h2>{t('heading')}</h2>
      <Table
        caption={t('caption')}
        hideCaption
        rows={documents}
        columns={[
          { header: t('date'), cell: ({ madeAt }) => formatDate(lang, toCopenhagen(madeAt).date) },
          {
            header: t('title'),
            rowHeader: true,
            cell: (one) => <a href={documentPath(caseId, one.id)}>{subjectOf(one)}</a>,
          },
          { header: t('how'), cell: (one) => wayWords(one, lang) },
          {
            header: t('state'),
            cell: (one) => {
              const { text, tone } = stateWords(one, lang, now);
              return <Tag tone={tone}>{text}</Tag>;
            },
          },
          {
            header: t('file'),
            cell: (one) =>
              isLetter(one) ? (
                <a href={documentPdfPath(caseId, one.id)} aria-label={t('pdf.of', { emne: subjectOf(one) })}>
                  {t('pdf')}
                </a>
              ) : (
                ''
              ),
          },
        ]}
      />
    </section>
  );
}
