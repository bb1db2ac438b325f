import type { Paragraph } from '../../../kernel/act/field.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import { ExternalLink } from '../../../ui/content/external-link.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { type Demand, type DemandedField, sumsOf } from './demands.ts';
import { registerText } from './text.ts';

/** What each act demands, why, and how long it takes. */
export function RegisterPage({ demands }: { readonly demands: readonly Demand[] }) {
  const { lang } = usePage();
  const t = registerText(lang);
  const sums = sumsOf(demands);
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <h2>{t('sums')}</h2>
      <ul>
        <li>{t('sums.acts', { antal: sums.acts, lov: sums.withBasis })}</li>
        <li>{t('sums.fields', { antal: sums.fields, lov: sums.fieldsByLaw })}</li>
        <li>{t('sums.minutes', { antal: sums.minutes })}</li>
      </ul>
      <Table
        caption={t('caption')}
        rows={demands}
        columns={[
          { header: t('act'), rowHeader: true, cell: ({ title }) => inLang(title, lang) },
          { header: t('basis'), cell: ({ basis }) => (basis ? <Cite paragraph={basis} /> : t('basis.none')) },
          { header: t('fields'), cell: ({ fields }) => <Fields fields={fields} /> },
          { header: t('minutes'), numeric: true, cell: ({ minutes }) => formatCount(lang, minutes) },
        ]}
      />
      <p class="ff-source">
        {t('why.explained')} {t('estimate')}
      </p>
      <p>
        <a href="/api">{t('api')}</a>
      </p>
    </>
  );
}

function Cite({ paragraph: { law, paragraph, url } }: { readonly paragraph: Paragraph }) {
  const text = `${law}, ${paragraph}`;
  return url ? <ExternalLink href={url}>{text}</ExternalLink> : <span>{text}</span>;
}

function Fields({ fields }: { readonly fields: readonly DemandedField[] }) {
  const { lang } = usePage();
  const t = registerText(lang);
  if (fields.length === 0) return <span class="ff-muted">{t('fields.none')}</span>;
  return (
    <>
      {fields.map(({ label, why }) => (
        <div>
          {inLang(label, lang)} · {why.because === 'law' ? <Cite paragraph={why} /> : <EmptyWithout />}
        </div>
      ))}
    </>
  );
}

function EmptyWithout() {
  return <span class="ff-muted">{registerText(usePage().lang)('why.meaning')}</span>;
}
