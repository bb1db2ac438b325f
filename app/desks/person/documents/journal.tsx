import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { progressLabels, type RecordLine, sensitivityLabels } from '../../../records/index.ts';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { documentsText } from './text.ts';

const tones = { delivered: 'positive', waiting: 'neutral', refused: 'attention' } as const;

/** The case and its documents as the journal has them; nothing while nothing has got a number. */
export function Journal({ records }: { readonly records: readonly RecordLine[] }) {
  const { lang } = usePage();
  const t = documentsText(lang);
  if (records.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('journal')}</h2>
      <Table
        caption={t('journal.caption')}
        hideCaption
        rows={records}
        columns={[
          { header: t('journal.number'), cell: ({ number }) => number },
          { header: t('journal.title'), rowHeader: true, cell: ({ title }) => title },
          { header: t('journal.kle'), cell: ({ kle, kleTitle }) => (kleTitle ? `${kle} ${kleTitle}` : kle) },
          { header: t('journal.sensitivity'), cell: ({ sensitivity }) => inLang(sensitivityLabels[sensitivity], lang) },
          { header: t('date'), cell: ({ madeOn }) => formatDate(lang, madeOn) },
          {
            header: t('journal.progress'),
            cell: ({ progress }) => (progress ? inLang(progressLabels[progress], lang) : ''),
          },
          { header: t('journal.told'), cell: ({ told }) => <Tag tone={tones[told]}>{t(`journal.told.${told}`)}</Tag> },
        ]}
      />
    </section>
  );
}
