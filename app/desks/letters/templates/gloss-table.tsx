import { inLang } from '../../../kernel/text/bilingual.ts';
import { type Gloss, glossOf } from '../../../letters/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { letterPageText } from '../text.ts';
import type { Draft } from './edit-page.tsx';

type Paragraph = Gloss['rows'][number]['da'];

/** Fields stand out from the words around them. */
const withFields = (line: string) =>
  line.split(/(\{[^}]+\})/).map((piece) => (piece.startsWith('{') ? <code>{piece}</code> : piece));

function Words({ paragraph, lang }: { readonly paragraph: Paragraph; readonly lang: 'da' | 'en' }) {
  if (!paragraph) return <>–</>;
  const words = paragraph.lines.flatMap((line, index) => [
    index > 0 ? <br /> : null,
    ...withFields(line.replace(/^# /, '')),
  ]);
  return <span lang={lang}>{paragraph.isHeading ? <strong>{words}</strong> : words}</span>;
}

/** What each paragraph is in the other language, for whoever reads only one of them; open when they are not the same letter. */
export function GlossTable({ draft }: { readonly draft: Draft }) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const { rows, warnings } = glossOf(draft);
  // What comes after the first difference is out of step and says no more.
  const first = rows.findIndex(({ differs }) => differs);
  return (
    <Details summary={t('edit.gloss')} open={warnings.length > 0}>
      {warnings.length === 0 ? null : (
        <Alert kind="warning">
          {warnings.map((one) => (
            <p>{inLang(one, lang)}</p>
          ))}
        </Alert>
      )}
      <Table
        caption={t('edit.gloss')}
        hideCaption
        compact
        rows={rows.map(({ da, en }, index) => ({ da, en, number: index + 1, differs: index === first }))}
        columns={[
          {
            header: t('edit.gloss.number'),
            rowHeader: true,
            cell: ({ number, differs }) => (
              <>
                {number} {differs ? <Tag tone="attention">{t('edit.gloss.differs')}</Tag> : null}
              </>
            ),
          },
          { header: t('edit.danish'), cell: ({ da }) => <Words paragraph={da} lang="da" /> },
          { header: t('edit.english'), cell: ({ en }) => <Words paragraph={en} lang="en" /> },
        ]}
      />
    </Details>
  );
}
