import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import { letterReadability, meaningOf, type Template } from '../../../letters/index.ts';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';

function Reading({ template }: { readonly template: Template }) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  const { lix, longest, ok, order, lawTooSoon } = letterReadability(template.da);
  const words = t('reading.easy', { lix: formatCount(lang, lix), ord: longest.words });
  if (ok) return <>{words}</>;
  const line = order?.line ?? lawTooSoon;
  return (
    <>
      {words}{' '}
      <Tag tone="attention">
        {line === null
          ? t('list.hard', { grund: template.hardReason ?? '–' })
          : t('list.order', { linje: String(line) })}
      </Tag>
    </>
  );
}

function Version({ template }: { readonly template: Template }) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  if (template.changedAt === null) return <span class="ff-muted">{t('list.shipped')}</span>;
  const dato = formatDate(lang, toCopenhagen(instant(template.changedAt)).date);
  return <>{t('list.own', { nummer: String(template.version), dato })}</>;
}

export function TemplateList({ templates }: { readonly templates: readonly Template[] }) {
  const { lang } = usePage();
  const t = letterPageText(lang);
  return (
    <>
      <h1>{t('list.title')}</h1>
      <p class="ff-lead">{t('list.lead')}</p>
      <Table
        caption={t('list.caption')}
        hideCaption
        rows={templates}
        columns={[
          {
            header: t('list.name'),
            rowHeader: true,
            cell: ({ key }) => <a href={letterPaths.template(key)}>{meaningOf(key).name[lang]}</a>,
          },
          { header: t('list.when'), cell: ({ key }) => meaningOf(key).when[lang] },
          { header: t('list.reading'), cell: (template) => <Reading template={template} /> },
          { header: t('list.version'), cell: (template) => <Version template={template} /> },
        ]}
      />
    </>
  );
}
