import type { PlainDate } from '@fodfaeste/law/dates';
import { type Placement, phaseOf } from '../../../placements/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { ownOffersPath } from '../../offers/paths.ts';
import { jobPaths } from '../../recruitment/paths.ts';
import { ownPlacements } from '../paths.ts';
import { waitsForSide } from '../words/asks.ts';
import { kindWords, ladderLine } from '../words/hours.ts';
import { ownSentence } from './state.ts';
import { ownPlacementText } from './text.ts';

interface ListProps {
  readonly places: readonly Placement[];
  readonly today: PlainDate;
}

function One({ place, today, asks }: { readonly place: Placement; readonly today: PlainDate; readonly asks: boolean }) {
  const { lang } = usePage();
  const t = ownPlacementText(lang);
  return (
    <Card
      level={3}
      kicker={kindWords(lang, place)}
      heading={place.companyName}
      look={asks ? 'next' : 'plain'}
      actions={
        <LinkButton kind={asks ? 'primary' : 'secondary'} href={ownPlacements.one(place.id)}>
          {t(asks ? 'list.answer' : 'list.see')}
        </LinkButton>
      }
    >
      <p>{ownSentence(lang, place, today)}</p>
      <p class="ff-muted">{ladderLine(lang, place)}</p>
    </Card>
  );
}

/** Everything about places of work for the citizen: what waits for an answer comes first. */
export function OwnPlacementsPage({ places, today }: ListProps) {
  const t = ownPlacementText(usePage().lang);
  const asks = places.filter((place) => waitsForSide(place, 'citizen', today));
  const over = (place: Placement) => ['ended', 'withdrawn'].includes(phaseOf(place, today));
  const now = places.filter((place) => !asks.includes(place) && !over(place));
  const before = places.filter((place) => !asks.includes(place) && over(place));
  const parts = [
    { words: 'list.ask', list: asks },
    { words: 'list.now', list: now },
    { words: 'list.before', list: before },
  ] as const;
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {places.length === 0 ? (
        <EmptyState
          heading={t('list.empty')}
          action={<LinkButton href="/min-side/beskeder/ny">{t('list.write')}</LinkButton>}
        >
          <p>{t('list.empty.text')}</p>
        </EmptyState>
      ) : null}
      {parts.map(({ words, list }) =>
        list.length === 0 ? null : (
          <section class="ff-section ff-stack">
            <h2>{t(words)}</h2>
            {list.map((place) => (
              <One place={place} today={today} asks={list === asks} />
            ))}
          </section>
        ),
      )}
      <section class="ff-section">
        <h2>{t('more')}</h2>
        <ul>
          <li>
            <a href={jobPaths.mine}>{t('more.jobs')}</a>
          </li>
          <li>
            <a href={ownOffersPath}>{t('more.offers')}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
