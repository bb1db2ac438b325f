import { inLang } from '../../kernel/text/bilingual.ts';
import {
  isCurrent,
  isGivenHere,
  type ListedOffer,
  type Participation,
  stateLabels,
  type Warning,
  wordsOf,
} from '../../offers/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { daysInWords } from './case-part.tsx';
import { onShelf } from './catalogue-page.tsx';
import { OfferCard } from './offer-card.tsx';
import { lengthInWords } from './offer-facts.tsx';
import { ownOffersPath } from './paths.ts';
import { Shelves } from './shelves.tsx';
import { offersDeskText } from './text.ts';

export interface OwnOffersProps {
  readonly caseId: string;
  readonly offers: readonly ListedOffer[];
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
  readonly participations: readonly Participation[];
  readonly closed: boolean;
  readonly once: () => string;
}

/** The catalogue for the citizen: plain words, no paragraphs, and a button that binds nobody. */
export function OwnOffersPage(props: OwnOffersProps) {
  const t = offersDeskText(usePage().lang);
  const { participations } = props;
  const proposed = participations.filter(({ state }) => state === 'proposed');
  const mine = participations.filter(({ state }) => state === 'waiting' || state === 'under-way');
  return (
    <>
      <h1>{t('own.title')}</h1>
      <p class="ff-lead">{t('own.lead')}</p>
      {proposed.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('own.wanted')}</h2>
          <div class="ff-stack">
            {proposed.map((one) => (
              <Mine one={one} {...props} />
            ))}
          </div>
        </section>
      )}
      {mine.length === 0 ? null : (
        <section class="ff-section">
          <h2>{t('own.mine')}</h2>
          <div class="ff-stack">
            {mine.map((one) => (
              <Mine one={one} {...props} />
            ))}
          </div>
        </section>
      )}
      <Shelves offers={props.offers} shown={onShelf} card={(offer) => <Own {...props} offer={offer} />} />
    </>
  );
}

function Mine({ one, caseId, closed, once }: OwnOffersProps & { readonly one: Participation }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const days = daysInWords(one, lang);
  const answer = (value: 'yes' | 'no') => (
    <Form action="/handling/answer-offer" once={once()} returnTo={ownOffersPath} idPrefix={`${one.id}-${value}`}>
      <HiddenField name="caseId" value={caseId} />
      <HiddenField name="participationId" value={one.id} />
      <HiddenField name="answer" value={value} />
      <Button kind={value === 'yes' ? 'primary' : 'secondary'}>
        {t(`own.${value}`)}
        <span class="sr-only">: {one.offerName}</span>
      </Button>
    </Form>
  );
  return (
    <Card
      heading={one.offerName}
      level={3}
      look="next"
      actions={
        one.state === 'proposed' && !closed ? (
          <>
            {answer('yes')}
            {answer('no')}
          </>
        ) : null
      }
    >
      <p>
        <Tag tone="info">{inLang(stateLabels[one.state], lang)}</Tag>
        {days === null ? null : <> {days}</>}
        {one.organisationName === null ? null : <> · {one.organisationName}</>}
      </p>
      {one.words === null ? null : <p>{one.words}</p>}
    </Card>
  );
}

function Own({
  offer,
  caseId,
  warnings,
  participations,
  closed,
  once,
}: OwnOffersProps & { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const words = wordsOf(offer, lang);
  const now = participations.find((one) => one.offerId === offer.id && isCurrent(one));
  const plain = (warnings.get(offer.id) ?? []).flatMap((one) => (one.plain === null ? [] : [inLang(one.plain, lang)]));
  const length = lengthInWords(offer, lang);
  const ask =
    closed || now ? null : (
      <Form action="/handling/ask-about-offer" once={once()} returnTo={ownOffersPath} idPrefix={offer.id}>
        <HiddenField name="caseId" value={caseId} />
        <HiddenField name="offerId" value={offer.id} />
        <Button>
          {t('own.ask')}
          <span class="sr-only">: {words.name}</span>
        </Button>
      </Form>
    );
  return (
    <OfferCard offer={offer} actions={ask}>
      <p>{words.content}</p>
      {isGivenHere(offer) && length !== null ? <p class="ff-muted">{length}</p> : null}
      {[...new Set(plain)].map((text) => (
        <p>{text}</p>
      ))}
      {now ? <p class="ff-muted">{t(now.state === 'asked' ? 'own.asked' : 'own.current')}</p> : null}
    </OfferCard>
  );
}
