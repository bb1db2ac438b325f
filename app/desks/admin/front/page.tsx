import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { type LinkTile, LinkTiles } from '../../../ui/content/link-tiles.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { paths } from '../frame/paths.ts';
import { sentenceOf, wayOf } from './signal-words.ts';
import { type Level, type Signal, toLookAt } from './signals.ts';
import { frontText } from './text.ts';

const tones = {
  urgent: 'urgent',
  attention: 'attention',
  unknown: 'neutral',
  fine: 'positive',
} as const satisfies Record<Level, string>;

interface FrontPageProps {
  readonly signals: readonly Signal[];
  readonly mayOpenOverview: boolean;
}

/** First whether something is wrong, then the ways on. */
export function AdminFrontPage({ signals, mayOpenOverview }: FrontPageProps) {
  const t = frontText(usePage().lang);
  const count = toLookAt(signals);
  const ways: readonly LinkTile[] = [
    { href: paths.staff, label: t('way.staff'), icon: 'people' },
    { href: paths.municipality, label: t('way.municipality'), icon: 'location' },
    { href: paths.decisions, label: t('way.decisions'), icon: 'check' },
    { href: paths.letters, label: t('way.letters'), icon: 'edit' },
    { href: paths.outbox, label: t('way.outbox'), icon: 'email' },
    { href: paths['case-index'], label: t('way.case-index'), icon: 'search' },
    { href: paths.audit, label: t('way.audit'), icon: 'visibility' },
    { href: paths.jobs, label: t('way.jobs'), icon: 'time' },
    { href: paths.operation, label: t('way.operation'), icon: 'info' },
    { href: paths.acts, label: t('way.acts'), icon: 'flag' },
    { href: '/api', label: t('way.api'), icon: 'help' },
  ];
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{count === 0 ? t('answer.fine') : t('answer.look', { antal: count })}</p>
      <div class="ff-with-aside">
        <section aria-labelledby="how-it-stands">
          <h2 id="how-it-stands">{t('parts')}</h2>
          <DefinitionList
            items={signals.map((signal) => {
              const way = wayOf(signal, t, mayOpenOverview);
              return {
                term: t(`about.${signal.about}`),
                value: (
                  <>
                    <Tag tone={tones[signal.level]}>{t(`level.${signal.level}`)}</Tag> {sentenceOf(signal, t)}
                  </>
                ),
                action: way ? <a href={way.href}>{way.label}</a> : null,
              };
            })}
          />
        </section>
        <section class="ff-aside" aria-labelledby="ways-on">
          <h2 id="ways-on">{t('ways')}</h2>
          <LinkTiles label={t('ways')} items={ways} />
        </section>
      </div>
    </>
  );
}
