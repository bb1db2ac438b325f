import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { AgreementCard, ProposalCard } from './agreement-card.tsx';
import { EntryList } from './entry-list.tsx';
import { LawCards } from './law-card.tsx';
import { JobnetCard, LinkCard } from './more-ways.tsx';
import { periodWords } from './period-words.ts';
import { jobSearchDeskText } from './text.ts';
import { actHref, canDo, type JobSearchView } from './view.ts';

/** The same for staff, under the head of the person's page: agreement, law, log. */
export function JobSearchTab({ view }: { readonly view: JobSearchView }) {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <>
      <p class="ff-lead">{periodWords(view.search.thisPeriod, 'staff', t)}</p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          <ProposalCard view={view} />
          <AgreementCard view={view} />
          <div>
            <EntryList view={view} />
            {canDo(view, 'log-job-search') ? (
              <p class="ff-actions">
                <LinkButton href={actHref(view, 'log-job-search')}>{t('log.add')}</LinkButton>
              </p>
            ) : null}
          </div>
          <LinkCard view={view} />
          <JobnetCard view={view} />
        </div>
        <div class="ff-aside">
          <div class="ff-stack">{view.law ? <LawCards law={view.law} reader="staff" /> : null}</div>
        </div>
      </div>
    </>
  );
}
