import { inLang } from '../../kernel/text/bilingual.ts';
import { type Effect, effectsOf, type ListedOffer, strengthOf } from '../../offers/index.ts';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
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

function Finding({ effect }: { readonly effect: Effect }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const { group, study, year, link, caveat, direction } = effect;
  const strength = strengthOf(effect);
  return (
    <li>
      <p>
        {inLang(effect.effect, lang)}.{' '}
        <Tag tone={strength === 'weak' ? 'neutral' : 'info'}>
          {t(`direction.${direction}`)}, {t(`strength.${strength}`)}
        </Tag>
      </p>
      <p class="ff-source">
        {t('evidence.group')}: {inLang(group, lang)}. {t('evidence.study')}:{' '}
        <a href={link} rel="noreferrer">
          {year === null ? study : `${study}, ${year}`}
        </a>
        {caveat === null ? null : `. ${inLang(caveat, lang)}`}
      </p>
    </li>
  );
}

/** What studies say of an offer like this, the surest first, weak ones named weak. */
export function EvidencePart({ offer }: { readonly offer: ListedOffer }) {
  const t = offersDeskText(usePage().lang);
  const found = effectsOf(offer.evidenceKey);
  return (
    <section class="ff-section">
      <h2>{t('evidence.title')}</h2>
      {found.length === 0 ? (
        <p>{t('evidence.none')}</p>
      ) : (
        <>
          <ul class="nobullet-list ff-stack">
            {found.map((effect) => (
              <Finding effect={effect} />
            ))}
          </ul>
          <p class="ff-muted">{t('evidence.note')}</p>
        </>
      )}
    </section>
  );
}
