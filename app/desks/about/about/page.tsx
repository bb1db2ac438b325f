import { usePage } from '../../../ui/context.ts';
import { aboutText } from './text.ts';

/** Names as the publishers ask for them (data/SOURCES.md; LICENSE.md of dkfds). */
const sources = {
  'sources.geo': '“Klimadatastyrelsen & Danske Kommuner”',
  'sources.jobindsats': '“Jobindsats.dk / STAR”',
  'sources.dst': 'Danmarks Statistik (AUA01, AUP03, FORV1, KBI, KONK3, LBESK104, LSK11, PRIS01 og Nyt)',
  'sources.esco': 'ESCO, EU-Kommissionens klassifikation, og STAR',
  'sources.akasse': 'Danske A-kasser, Danmarks Statistik og Jobindsats',
  'sources.training': 'UddannelsesGuiden (ug.dk), efteruddannelsesudvalg, skoler og arbejdsmarkedets parter',
  'sources.names': 'Faker (MIT)',
  'sources.design': 'Det Fælles Designsystem (MIT)',
  'sources.font': 'IBM Plex Sans (OFL-1.1)',
  'sources.icons': 'Material Symbols (Apache-2.0)',
} as const;
type Source = keyof typeof sources;

/** What Fodfæste is, whose figures it uses, and whose the code is. */
export function AboutPage() {
  const { lang, actor } = usePage();
  const t = aboutText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="font-lead">{t('lead')}</p>
      <h2>{t('what.heading')}</h2>
      <ul>
        <li>{t('what.person')}</li>
        <li>{t('what.log')}</li>
        <li>{t('what.law')}</li>
      </ul>
      <p>
        <a href="/om/dine-data">{t('what.data')}</a>
      </p>
      <h2>{t('see.heading')}</h2>
      <ul>
        <li>
          <a href="/regler">{t('see.rules')}</a>
        </li>
        <li>
          <a href="/udsigt">{t('see.outlook')}</a>
        </li>
        <li>
          <a href="/fag">{t('see.occupations')}</a>
        </li>
      </ul>
      <h2>{t('sources.heading')}</h2>
      <p>{t('sources.lead')}</p>
      <ul>
        {(Object.keys(sources) as Source[]).map((source) => (
          <li>{t(source, { kilde: sources[source] })}</li>
        ))}
      </ul>
      <h2>{t('code.heading')}</h2>
      <p>{t('code.text')}</p>
      <p>{t('code.where')}</p>
      {actor ? (
        <p>
          {t('code.api')} <a href="/api">{t('code.api.link')}</a>
        </p>
      ) : null}
    </div>
  );
}
