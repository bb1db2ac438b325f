import { type LoggedEntry, missingDetails } from '../../jobsearch/index.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import { jobSearchDeskText } from './text.ts';
import { actHref, canDo, type JobSearchView } from './view.ts';

function sourceWords({ source, recordedByName }: LoggedEntry, view: JobSearchView, lang: 'da' | 'en'): string {
  const t = jobSearchDeskText(lang);
  if (source === 'staff') return t('log.source.staff', { navn: recordedByName });
  if (source === 'here' && view.reader === 'citizen') return t('log.source.here.own');
  return t(`log.source.${source}`);
}

function Job({ entry, view }: { readonly entry: LoggedEntry; readonly view: JobSearchView }) {
  const t = jobSearchDeskText(usePage().lang);
  const missing = view.law?.joblog === true ? missingDetails(entry) : [];
  return (
    <>
      {entry.company ? t('log.at', { job: entry.title, virksomhed: entry.company }) : entry.title}
      {missing.length > 0 ? (
        <span class="weight-normal ff-muted">
          <br />
          {t('log.missing', { dele: missing.map((detail) => t(`detail.${detail}`)).join(', ') })}
        </span>
      ) : null}
    </>
  );
}

const shownFirst = 10;

/** The log, the newest first; what is older is folded away. */
export function EntryList({ view }: { readonly view: JobSearchView }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const heading = t(view.reader === 'citizen' ? 'log.heading' : 'log.heading.staff');
  const { entries } = view.search;
  if (entries.length === 0) return <EmptyState heading={heading}>{t(`log.empty.${view.reader}`)}</EmptyState>;
  const rest = entries.slice(shownFirst);
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      <Entries view={view} entries={entries.slice(0, shownFirst)} caption={heading} />
      {rest.length === 0 ? null : (
        <Details summary={t('log.older', { antal: rest.length })}>
          <Entries view={view} entries={rest} caption={t('log.older', { antal: rest.length })} />
        </Details>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly view: JobSearchView;
  readonly entries: readonly LoggedEntry[];
  readonly caption: string;
}

function Entries({ view, entries, caption }: EntriesProps) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const mayRemove = canDo(view, 'remove-job-search-entry');
  return (
    <Table
      caption={caption}
      hideCaption
      rows={entries}
      columns={[
        { header: t('log.job'), rowHeader: true, cell: (entry) => <Job entry={entry} view={view} /> },
        { header: t('log.day'), cell: ({ onDay }) => <span class="ff-nowrap">{formatDate(lang, onDay)}</span> },
        { header: t('log.from'), cell: (entry) => <span class="ff-muted">{sourceWords(entry, view, lang)}</span> },
        ...(mayRemove
          ? [
              {
                header: t('log.remove'),
                cell: ({ id, title }: LoggedEntry) => (
                  <a
                    href={actHref(view, 'remove-job-search-entry', { entryId: id })}
                    aria-label={t('log.remove.what', { job: title })}
                  >
                    {t('log.remove')}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
