import { asEffect, bySurety, type Effect, effectsOf, type OwnFinding, strengthOf } from '../../evidence/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { ListedOffer } from '../../offers/index.ts';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { groupsInWords } from '../evidence/index.ts';
import { offersDeskText } from './text.ts';

/** The surest finding in one line, as cards have it. */
export function EvidenceLine({ offer }: { readonly offer: ListedOffer }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const [first] = effectsOf(offer.evidenceKey);
  if (!first) return <>{t('evidence.short.none')}</>;
  const words = `${t(`direction.${first.direction}`)}, ${t(`strength.${strengthOf(first)}`)}`;
  return (
    <>
      {t('evidence.short')}: {words.toLowerCase()}
    </>
  );
}

function Finding({ effect, own }: { readonly effect: Effect; readonly own: boolean }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const { group, study, year, link, caveat, direction } = effect;
  const strength = strengthOf(effect);
  const source = year === null ? study : `${study}, ${year}`;
  return (
    <li>
      <p>
        {inLang(effect.effect, lang)}.{' '}
        <Tag tone={strength === 'weak' ? 'neutral' : 'info'}>
          {t(`direction.${direction}`)}, {t(`strength.${strength}`)}
        </Tag>{' '}
        {own ? <Tag tone="attention">{t('evidence.own')}</Tag> : null}
      </p>
      <p class="ff-source">
        {t('evidence.group')}: {inLang(group, lang)}. {t('evidence.study')}:{' '}
        {link === null ? (
          source
        ) : (
          <a href={link} rel="noreferrer">
            {source}
          </a>
        )}
        {caveat === null ? null : `. ${inLang(caveat, lang)}`}
      </p>
    </li>
  );
}

interface EvidencePartProps {
  readonly offer: ListedOffer;
  /** What the house found out itself, for the staff. */
  readonly own: readonly OwnFinding[];
}

/** What studies say of an offer like this, the surest first, weak ones named weak; own findings among them, marked. */
export function EvidencePart({ offer, own }: EvidencePartProps) {
  const t = offersDeskText(usePage().lang);
  const ours = own
    .filter(({ measure }) => measure === offer.evidenceKey)
    .map((finding) => ({ effect: asEffect(finding, groupsInWords), own: true }));
  const found = [...ours, ...effectsOf(offer.evidenceKey).map((effect) => ({ effect, own: false }))].toSorted((a, b) =>
    bySurety(a.effect, b.effect),
  );
  return (
    <section class="ff-section">
      <h2>{t('evidence.title')}</h2>
      {found.length === 0 ? (
        <p>{t('evidence.none')}</p>
      ) : (
        <>
          <ul class="nobullet-list ff-stack">
            {found.map((one) => (
              <Finding {...one} />
            ))}
          </ul>
          <p class="ff-muted">{t('evidence.note')}</p>
        </>
      )}
    </section>
  );
}
