import type { OwnFinding } from '../../evidence/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { categoryLabels, isOpen, type ListedOffer, type ProgressionCount, wordsOf } from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { EvidencePart } from './evidence-part.tsx';
import { OfferFacts, useToday } from './offer-facts.tsx';
import { actHref, offerPath } from './paths.ts';
import { ProgressionPart } from './progression-part.tsx';
import { offersDeskText } from './text.ts';

interface OfferPageProps {
  readonly offer: ListedOffer;
  readonly count: ProgressionCount | undefined;
  readonly mayKeep: boolean;
  /** What the house found out itself; none for providers. */
  readonly ownFindings: readonly OwnFinding[];
}

/** One offer with all that is known of it. */
export function OfferPage({ offer, count, mayKeep, ownFindings }: OfferPageProps) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const open = isOpen(offer, useToday());
  const to = (act: string) => actHref(act, { back: offerPath(offer.id), given: { offerId: offer.id } });
  return (
    <>
      <p class="ff-kicker">{inLang(categoryLabels[offer.category], lang)}</p>
      <h1>{wordsOf(offer, lang).name}</h1>
      {open ? null : <Tag tone="attention">{t('offer.ended')}</Tag>}
      <div class="ff-columns-2 ff-section">
        <div>
          <OfferFacts offer={offer} />
          {mayKeep && open ? (
            <div class="ff-actions">
              <LinkButton href={to('change-offer')}>{t('change')}</LinkButton>
              <LinkButton href={to('end-offer')}>{t('end')}</LinkButton>
            </div>
          ) : null}
        </div>
        <div>
          <EvidencePart offer={offer} own={ownFindings} />
          <ProgressionPart offer={offer} count={count} />
        </div>
      </div>
    </>
  );
}
