import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { ApiDescription, Endpoint, Parameter } from './endpoints.ts';
import { apiText } from './text.ts';

/** The OpenAPI document for people. What comes from the document is English on every page. */
export function ApiPage({ api }: { readonly api: ApiDescription }) {
  const { lang } = usePage();
  const t = apiText(lang);
  const tags = [...new Set(api.endpoints.map(({ tag }) => tag))].sort();
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {lang === 'da' ? <p>{t('english')}</p> : null}
      <p>
        <a href="/api/openapi.json">{t('document')}</a>
      </p>
      <h2>{t('how')}</h2>
      <ul>
        <li>{t('how.session')}</li>
        <li>{t('how.token')}</li>
        <li>{t('how.json')}</li>
      </ul>
      <h2>{t('headers')}</h2>
      <Parameters caption={t('headers')} parameters={api.headers} />
      <h2>{t('answers')}</h2>
      <Answers api={api} />
      <h2>{t('contents')}</h2>
      <div lang="en">
        {tags.map((tag) => (
          <section>
            <h3>
              <code>{tag}</code>
            </h3>
            {api.endpoints
              .filter((endpoint) => endpoint.tag === tag)
              .map((endpoint) => (
                <Call endpoint={endpoint} />
              ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Call({ endpoint }: { readonly endpoint: Endpoint }) {
  const t = apiText(usePage().lang);
  return (
    <Details summary={endpoint.summary}>
      <p>
        <code>POST {endpoint.path}</code>
      </p>
      {endpoint.description.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {endpoint.fields.length > 0 ? (
        <Parameters caption={t('fields', { kald: endpoint.id })} parameters={endpoint.fields} />
      ) : null}
    </Details>
  );
}

function Parameters({ caption, parameters }: { readonly caption: string; readonly parameters: readonly Parameter[] }) {
  const { lang } = usePage();
  const t = apiText(lang);
  return (
    <Table
      caption={caption}
      hideCaption
      rows={parameters}
      columns={[
        { header: t('field'), rowHeader: true, cell: ({ name }) => <code>{name}</code> },
        { header: t('type'), cell: ({ type }) => <span lang="en">{type}</span> },
        {
          header: t('required'),
          cell: ({ required }) => <span lang={lang}>{required ? t('required.yes') : t('required.no')}</span>,
        },
        {
          header: t('meaning'),
          cell: ({ title, description }) => <span lang="en">{[title, description].filter(Boolean).join('. ')}</span>,
        },
      ]}
    />
  );
}

function Answers({ api }: { readonly api: ApiDescription }) {
  const t = apiText(usePage().lang);
  return (
    <Table
      caption={t('answers')}
      hideCaption
      compact
      rows={api.answers}
      columns={[
        { header: t('answer.status'), rowHeader: true, cell: ({ status }) => status },
        { header: t('answer.meaning'), cell: ({ description }) => <span lang="en">{description}</span> },
      ]}
    />
  );
}
