import { inLang } from '../../kernel/text/bilingual.ts';
import {
  isCurrent,
  isGivenHere,
  type ListedOffer,
  type Participation,
  type ProgressionCount,
  stateLabels,
  type Warning,
} from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { OfferCard, OfferLines } from './offer-card.tsx';
import { actHref, caseCataloguePath, caseOffersPath, offerPath, placementPath } from './paths.ts';
import { Shelves } from './shelves.tsx';
import { offersDeskText } from './text.ts';
import { Warnings } from './warnings-part.tsx';

export interface CaseCatalogueProps {
  readonly caseId: string;
  readonly name: string;
  readonly offers: readonly ListedOffer[];
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
  readonly progression: ReadonlyMap<string, ProgressionCount>;
  readonly participations: readonly Participation[];
  readonly mayPropose: boolean;
}

/** The whole catalogue as it looks for one citizen. Nothing is filtered away. */
export function CaseCataloguePage(props: CaseCatalogueProps) {
  const t = offersDeskText(usePage().lang);
  const { caseId, name, offers, warnings, progression } = props;
  return (
    <>
      <h1>{t('case.title', { navn: name })}</h1>
      <p class="ff-lead">{t('case.lead')}</p>
      <Shelves
        offers={offers}
        card={(offer) => (
          <OfferCard offer={offer} actions={<Ways {...props} offer={offer} />}>
            <OfferLines offer={offer} count={progression.get(offer.id)} />
            <Warnings caseId={caseId} warnings={warnings.get(offer.id) ?? []} />
          </OfferCard>
        )}
      />
    </>
  );
}

function Ways({ caseId, offer, participations, mayPropose }: CaseCatalogueProps & { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const now = participations.find((one) => one.offerId === offer.id && isCurrent(one));
  const back = caseCataloguePath(caseId);
  const more = (
    <LinkButton kind="tertiary" href={offerPath(offer.id)}>
      {t('own.about', { tilbud: offer.name })}
    </LinkButton>
  );
  if (!isGivenHere(offer))
    return (
      <>
        <LinkButton href={placementPath(caseId)}>{t('case.place')}</LinkButton>
        {more}
      </>
    );
  return (
    <>
      {now ? (
        <a href={caseOffersPath(caseId)}>
          <Tag tone="info">{inLang(stateLabels[now.state], lang)}</Tag>
        </a>
      ) : null}
      {mayPropose && (!now || now.state === 'asked') ? (
        <LinkButton href={actHref('propose-offer', { caseId, back, given: { offerId: offer.id } })}>
          {t('case.propose')}
        </LinkButton>
      ) : null}
      {more}
    </>
  );
}
