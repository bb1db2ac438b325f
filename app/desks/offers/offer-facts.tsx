import { citeText } from '@fodfaeste/law';
import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatKroner } from '../../kernel/text/format.ts';
import { citesFor, isTargetGroup, type ListedOffer, seatsInWords, targetGroups, wordsOf } from '../../offers/index.ts';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { usePage } from '../../ui/context.ts';
import { offersDeskText } from './text.ts';

/** Today, as the page's own moment has it. */
export const useToday = (): PlainDate => toCopenhagen(usePage().now).date;

/** "13 uger, 20 timer om ugen". */
export function lengthInWords({ weeks, hoursWeek }: ListedOffer, lang: 'da' | 'en'): string | null {
  const t = offersDeskText(lang);
  const parts = [
    weeks === null ? null : t('offer.weeks', { antal: weeks }),
    hoursWeek === null ? null : t('offer.hours', { antal: hoursWeek }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

export function waitingInWords({ waitingWeeks }: ListedOffer, lang: 'da' | 'en'): string {
  const t = offersDeskText(lang);
  if (waitingWeeks === null) return t('offer.waiting.unknown');
  return waitingWeeks === 0 ? t('offer.waiting.none') : t('offer.weeks', { antal: waitingWeeks });
}

export const priceInWords = ({ priceOere }: ListedOffer, lang: 'da' | 'en'): string =>
  priceOere === null ? offersDeskText(lang)('offer.price.unknown') : formatKroner(lang, priceOere);

function Law({ offer }: { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  const cites = citesFor(offer.lawCategory, useToday());
  if (cites.length === 0) return <>{offersDeskText(lang)('offer.law.none')}</>;
  return (
    <ul class="nobullet-list">
      {cites.map((cite) => (
        <li>
          <a href={cite.source.url} rel="noreferrer">
            {citeText(cite)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Everything the catalogue says of one offer. */
export function OfferFacts({ offer }: { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const words = wordsOf(offer, lang);
  const groups = offer.targetGroups.filter(isTargetGroup).map((code) => inLang(targetGroups[code], lang));
  const item = (term: string, value: Child | null): Definition[] => (value === null ? [] : [{ term, value }]);
  return (
    <DefinitionList
      items={[
        ...item(t('offer.purpose'), words.purpose),
        ...item(t('offer.content'), words.content),
        ...item(t('offer.target'), words.target),
        ...item(t('offer.groups'), groups.length === 0 ? null : groups.join(', ')),
        ...item(t('offer.provider'), offer.organisationName ?? t('offer.house')),
        ...item(t('offer.place'), offer.place),
        ...item(t('offer.starts'), offer.startsWords),
        ...item(t('offer.length'), lengthInWords(offer, lang)),
        ...item(t('offer.seats'), seatsInWords(offer, lang) ?? t('offer.seats.open')),
        ...item(t('offer.waiting'), waitingInWords(offer, lang)),
        ...item(t('offer.price'), <Price offer={offer} />),
        ...item(t('offer.law'), <Law offer={offer} />),
        ...item(t('offer.people'), t('offer.people.text', { antal: offer.taken })),
        ...item(
          t('offer.ended'),
          offer.endsOn === null ? null : t('offer.endsOn', { dato: formatDate(lang, offer.endsOn) }),
        ),
      ]}
    />
  );
}

function Price({ offer }: { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  return (
    <>
      {priceInWords(offer, lang)}
      {offer.priceSource === null ? null : (
        <span class="ff-muted"> {offersDeskText(lang)('offer.price.source', { kilde: offer.priceSource })}</span>
      )}
    </>
  );
}
