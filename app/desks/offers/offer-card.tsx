import type { Child } from 'hono/jsx';
import { type ListedOffer, type ProgressionCount, seatsInWords, wordsOf } from '../../offers/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import { EvidenceLine } from './evidence-part.tsx';
import { lengthInWords, priceInWords, waitingInWords } from './offer-facts.tsx';
import { ProgressionLine } from './progression-part.tsx';
import { offersDeskText } from './text.ts';

interface OfferCardProps {
  readonly offer: ListedOffer;
  readonly href?: string;
  readonly actions?: Child;
  readonly children?: Child;
}

/** One offer: the same card, whatever its category. */
export function OfferCard({ offer, href, actions, children }: OfferCardProps) {
  const { lang } = usePage();
  const words = wordsOf(offer, lang);
  return (
    <Card heading={words.name} level={3} href={href} actions={actions}>
      <p>{words.purpose}</p>
      {children}
    </Card>
  );
}

/** Length, seats, waiting time and price in one line, effect and progress in the next, as staff reads them. */
export function OfferLines({
  offer,
  count,
}: {
  readonly offer: ListedOffer;
  readonly count: ProgressionCount | undefined;
}) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const facts = [
    lengthInWords(offer, lang),
    seatsInWords(offer, lang),
    offer.waitingWeeks === null ? null : `${t('offer.waiting')}: ${waitingInWords(offer, lang).toLowerCase()}`,
    priceInWords(offer, lang),
  ].filter((part) => part !== null);
  return (
    <>
      <p class="ff-muted">{facts.join(' · ')}</p>
      <p class="ff-muted">
        <EvidenceLine offer={offer} /> · <ProgressionLine offer={offer} count={count} />
      </p>
    </>
  );
}
