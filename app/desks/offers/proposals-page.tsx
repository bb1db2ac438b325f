import type { Proposal } from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { OffersTabs } from './catalogue-page.tsx';
import { actHref, caseOffersPath, proposalsPath } from './paths.ts';
import { ProposalPanels } from './proposal-panels.tsx';
import { offersDeskText } from './text.ts';

interface ProposalsPageProps {
  readonly open: readonly Proposal[];
  readonly answered: readonly Proposal[];
  /** What concerns one participant is answered by whoever works on cases. */
  readonly worksInCases: boolean;
}

/** What providers propose: the municipality decides. */
export function ProposalsPage({ open, answered, worksInCases }: ProposalsPageProps) {
  const t = offersDeskText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('tabs.proposals')}</h1>
      <OffersTabs current={proposalsPath} waiting={open.length} />
      <ProposalPanels
        open={open}
        answered={answered}
        none={t('open.none')}
        actions={({ id, caseId }) =>
          caseId !== null && !worksInCases ? null : (
            <LinkButton
              href={
                caseId === null
                  ? actHref('answer-offer-proposal', { back: proposalsPath, given: { proposalId: id } })
                  : caseOffersPath(caseId)
              }
            >
              {t('proposal.answer')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}
