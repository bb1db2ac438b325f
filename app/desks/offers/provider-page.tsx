import { inLang } from '../../kernel/text/bilingual.ts';
import {
  type ListedOffer,
  type Participation,
  type Proposal,
  seatsInWords,
  stateLabels,
  wordsOf,
} from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { Table } from '../../ui/table/table.tsx';
import { ProviderTabs } from '../companies/company-frame.tsx';
import { daysInWords } from './case-part.tsx';
import { actHref, providerOffersPath } from './paths.ts';
import { ProposalPanels } from './proposal-panels.tsx';
import { offersDeskText } from './text.ts';

export interface ProviderPageProps {
  readonly offers: readonly ListedOffer[];
  readonly participants: readonly Participation[];
  readonly open: readonly Proposal[];
  readonly answered: readonly Proposal[];
}

/** A provider's own offers, who has a seat in them, and what it has proposed. */
export function ProviderPage({ offers, participants, open, answered }: ProviderPageProps) {
  const t = offersDeskText(usePage().lang);
  return (
    <>
      <h1>{t('provider.title')}</h1>
      <ProviderTabs section="offers" />
      <p class="ff-lead">{t('provider.lead')}</p>
      {offers.length === 0 ? (
        <EmptyState heading={t('provider.none')}>
          <p>{t('provider.none.text')}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {offers.map((offer) => (
            <One offer={offer} people={participants.filter(({ offerId }) => offerId === offer.id)} />
          ))}
        </div>
      )}
      <ProposalPanels open={open} answered={answered} none={t('open.none.provider')} />
    </>
  );
}

function One({ offer, people }: { readonly offer: ListedOffer; readonly people: readonly Participation[] }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const words = wordsOf(offer, lang);
  const suggest = actHref('propose-offer-change', { back: providerOffersPath, given: { offerId: offer.id } });
  return (
    <Card
      heading={words.name}
      actions={
        <LinkButton href={suggest}>
          {t('provider.suggest')}
          <span class="sr-only">: {words.name}</span>
        </LinkButton>
      }
    >
      <p>{words.purpose}</p>
      <p class="ff-muted">{seatsInWords(offer, lang) ?? t('offer.seats.open')}</p>
      {people.length === 0 ? (
        <p>{t('provider.people.none')}</p>
      ) : (
        <Table
          caption={t('provider.people')}
          compact
          rows={people}
          columns={[
            { header: t('provider.name'), rowHeader: true, cell: ({ citizenName }) => citizenName },
            { header: t('provider.state'), cell: ({ state }) => inLang(stateLabels[state], lang) },
            { header: t('provider.days'), cell: (one) => daysInWords(one, lang) ?? '' },
          ]}
        />
      )}
    </Card>
  );
}
