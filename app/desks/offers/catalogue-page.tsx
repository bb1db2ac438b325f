import type { ListedOffer, ProgressionCount } from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { OfferCard, OfferLines } from './offer-card.tsx';
import { actHref, offerPath, offersPath, proposalsPath } from './paths.ts';
import { Shelves } from './shelves.tsx';
import { offersDeskText } from './text.ts';

export interface OffersTabsProps {
  readonly current: string;
  /** Proposals that wait for an answer. */
  readonly waiting: number;
}

export function OffersTabs({ current, waiting }: OffersTabsProps) {
  const t = offersDeskText(usePage().lang);
  return (
    <Tabs
      label={t('tabs.label')}
      current={current}
      items={[
        { href: offersPath, label: t('tabs.catalogue') },
        { href: proposalsPath, label: t('tabs.proposals'), count: waiting },
      ]}
    />
  );
}

export interface CatalogueProps {
  readonly offers: readonly ListedOffer[];
  readonly progression: ReadonlyMap<string, ProgressionCount>;
  readonly mayKeep: boolean;
  readonly mayAnswer: boolean;
  /** There are shipped examples that nobody has taken. */
  readonly hasExamples: boolean;
  readonly waiting: number;
}

/** So many of each kind stand on the shelf: the kinds are of the same size, however many offers one of them has. */
export const onShelf = 3;

/** The catalogue: three equal categories in one place. */
export function CataloguePage({ offers, progression, mayKeep, mayAnswer, hasExamples, waiting }: CatalogueProps) {
  const t = offersDeskText(usePage().lang);
  const take =
    mayKeep && hasExamples ? (
      <LinkButton href={actHref('take-shipped-offers', { back: offersPath })}>{t('take')}</LinkButton>
    ) : null;
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {mayAnswer ? <OffersTabs current={offersPath} waiting={waiting} /> : null}
      {offers.length === 0 ? (
        <EmptyState heading={t('empty.title')} action={take}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Shelves
          offers={offers}
          shown={onShelf}
          card={(offer) => (
            <OfferCard offer={offer} href={offerPath(offer.id)}>
              <OfferLines offer={offer} count={progression.get(offer.id)} />
            </OfferCard>
          )}
        />
      )}
      {mayKeep ? (
        <div class="ff-actions ff-section">
          <LinkButton href={actHref('add-offer', { back: offersPath })}>{t('add')}</LinkButton>
          {offers.length === 0 ? null : take}
        </div>
      ) : null}
    </>
  );
}
