import { usePage } from '../../ui/context.ts';
import { AgreementCard, ProposalCard } from './agreement-card.tsx';
import { EntryList } from './entry-list.tsx';
import { LawCards } from './law-card.tsx';
import type { LogFields } from './log-fields.ts';
import { LogForm } from './log-form.tsx';
import { JobnetCard, LinkCard } from './more-ways.tsx';
import { periodWords } from './period-words.ts';
import { jobSearchDeskText } from './text.ts';
import { canDo, type JobSearchView } from './view.ts';

/** What was agreed, how it goes, and a place to write: the law stands last, and apart. */
export function JobSearchPage({ view, fields }: { readonly view: JobSearchView; readonly fields: LogFields }) {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <>
      <h1>{t('citizen.title')}</h1>
      <p class="ff-lead">{periodWords(view.search.thisPeriod, 'citizen', t)}</p>
      <ProposalCard view={view} />
      <div class="ff-with-aside ff-section">
        <div class="ff-aside">
          <AgreementCard view={view} />
        </div>
        <section class="ff-stack">
          {canDo(view, 'log-job-search') ? <LogForm view={view} fields={fields} /> : null}
          <EntryList view={view} />
        </section>
      </div>
      <div class="ff-section ff-columns-2">
        <LinkCard view={view} />
        <JobnetCard view={view} />
      </div>
      {view.law ? (
        <div class="ff-section ff-columns-2">
          <LawCards law={view.law} reader="citizen" />
        </div>
      ) : null}
    </>
  );
}
