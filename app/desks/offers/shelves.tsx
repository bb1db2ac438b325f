import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { categoryLabels, equalCategories, type ListedOffer, type OfferCategory } from '../../offers/index.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { offersDeskText } from './text.ts';

interface ShelvesProps {
  readonly offers: readonly ListedOffer[];
  readonly card: (offer: ListedOffer) => Child;
  /** Every shelf shows so many, by name; the rest is one press away. Left out: all of them. */
  readonly shown?: number | undefined;
}

interface ShelfProps extends ShelvesProps {
  readonly category: OfferCategory;
}

function Shelf({ category, offers, card, shown }: ShelfProps) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const own = offers.filter((offer) => offer.category === category);
  const first = own.slice(0, shown ?? own.length);
  const rest = own.slice(first.length);
  return (
    <section class="ff-stack">
      <h2>{inLang(categoryLabels[category], lang)}</h2>
      {own.length === 0 ? <p class="ff-muted">{t('empty.category')}</p> : first.map(card)}
      {rest.length === 0 ? null : (
        <Details summary={t('shelf.more', { antal: rest.length })}>
          <div class="ff-stack">{rest.map(card)}</div>
        </Details>
      )}
    </section>
  );
}

/** Three equal shelves beside each other, each by name; mentor and paid hours below, beside each other. No shelf is opened first. */
export function Shelves(props: ShelvesProps) {
  const t = offersDeskText(usePage().lang);
  return (
    <>
      <div class="ff-columns-3">
        {equalCategories.map((category) => (
          <Shelf category={category} {...props} />
        ))}
      </div>
      <p class="ff-section ff-muted">{t('beside.lead')}</p>
      <div class="ff-columns-2">
        <Shelf category="mentor" {...props} />
        <Shelf category="paid-hours" {...props} />
      </div>
    </>
  );
}
