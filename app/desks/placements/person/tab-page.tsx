import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { type Phase, type Placement, phaseLabels, phaseOf } from '../../../placements/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag, type TagProps } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { jobPaths } from '../../recruitment/paths.ts';
import { placementPaths } from '../paths.ts';
import { kindWords, ladderLine } from '../words/hours.ts';
import { stateSentence } from '../words/state.ts';
import { personPlacementText } from './text.ts';

const goes: Readonly<Record<Phase, 'go.draft' | 'go.grant' | 'go.waits' | 'go.end' | 'go.see'>> = {
  draft: 'go.draft',
  'waits-for-yes': 'go.waits',
  'waits-for-us': 'go.grant',
  ahead: 'go.see',
  runs: 'go.see',
  'to-be-ended': 'go.end',
  ended: 'go.see',
  withdrawn: 'go.see',
};

const tones: Readonly<Record<Phase, NonNullable<TagProps['tone']>>> = {
  draft: 'neutral',
  'waits-for-yes': 'attention',
  'waits-for-us': 'attention',
  ahead: 'info',
  runs: 'positive',
  'to-be-ended': 'urgent',
  ended: 'neutral',
  withdrawn: 'neutral',
};

/** What runs first, then what waits for us, then what waits for others. */
const order: readonly Phase[] = ['runs', 'to-be-ended', 'waits-for-us', 'ahead', 'waits-for-yes', 'draft'];

interface RowProps {
  readonly place: Placement;
  readonly today: PlainDate;
}

function Row({ place, today }: RowProps) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const phase = phaseOf(place, today);
  const href =
    phase === 'draft' ? placementPaths.goOn(place.caseId, place.id) : placementPaths.one(place.caseId, place.id);
  return (
    <li>
      <p>
        <a href={placementPaths.one(place.caseId, place.id)}>
          <strong>{t('title', { slags: kindWords(lang, place), virksomhed: place.companyName })}</strong>
        </a>{' '}
        <Tag tone={tones[phase]}>{inLang(phaseLabels[phase], lang)}</Tag>
      </p>
      <p>
        {place.functionTitle === '' ? null : <>{place.functionTitle} · </>}
        {stateSentence(lang, place, today)}
      </p>
      {place.ladder.length > 0 ? <p class="ff-muted">{ladderLine(lang, place)}</p> : null}
      {phase === 'ended' || phase === 'withdrawn' ? null : (
        <p>
          <a href={href}>{t(goes[phase])}</a>
        </p>
      )}
    </li>
  );
}

interface TabPageProps {
  readonly caseId: string;
  readonly places: readonly Placement[];
  readonly today: PlainDate;
  readonly mayMake: boolean;
  readonly closed: boolean;
  /** Courses and programmes of this person. */
  readonly offers: Child;
}

/** The tab "Tilbud og virksomheder" of a person. */
export function PlacementsTab({ caseId, places, today, mayMake, closed, offers }: TabPageProps) {
  const t = personPlacementText(usePage().lang);
  const at = (place: Placement) => order.indexOf(phaseOf(place, today));
  const now = places.filter((place) => at(place) >= 0).sort((a, b) => at(a) - at(b));
  const before = places.filter((place) => at(place) < 0);
  const make = mayMake ? (
    <LinkButton kind="primary" href={placementPaths.make(caseId)}>
      {t('tab.new')}
    </LinkButton>
  ) : null;
  return (
    <div class="ff-with-aside">
      <div class="ff-aside ff-column">
        <Card heading={t('tab.jobs')} look="quiet">
          <p>
            <a href={jobPaths.ofCase(caseId)}>{t('tab.jobs.see')}</a>
          </p>
        </Card>
      </div>
      <div class="ff-stack">
        {closed ? <p class="ff-muted">{t('tab.closed')}</p> : null}
        {now.length > 0 ? (
          <Card heading={t('tab.now')} look="next" actions={make}>
            <ul class="nobullet-list ff-parties">
              {now.map((place) => (
                <Row place={place} today={today} />
              ))}
            </ul>
          </Card>
        ) : (
          <EmptyState heading={t('tab.empty')} action={make}>
            <p>{t('tab.empty.text')}</p>
          </EmptyState>
        )}
        {before.length > 0 ? (
          <Card heading={t('tab.before')}>
            <ul class="nobullet-list ff-parties">
              {before.map((place) => (
                <Row place={place} today={today} />
              ))}
            </ul>
          </Card>
        ) : null}
        {offers}
      </div>
    </div>
  );
}
