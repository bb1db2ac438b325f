import type { PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { type Placement, phaseLabels, phaseOf } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { StaffCompanyTabs } from '../../companies/company-frame.tsx';
import { placementPaths } from '../paths.ts';
import { kindWords, ladderLine } from '../words/hours.ts';
import { stateSentence } from '../words/state.ts';
import { companyPlacementText } from './text.ts';

interface Props {
  readonly organisationId: string;
  readonly name: string;
  readonly places: readonly Placement[];
  /** In cases that this reader may not find. */
  readonly hidden: number;
  readonly today: PlainDate;
}

function Row({ place, today }: { readonly place: Placement; readonly today: PlainDate }) {
  const { lang } = usePage();
  const phase = phaseOf(place, today);
  return (
    <li>
      <p>
        <a href={placementPaths.one(place.caseId, place.id)}>
          <strong>{place.citizenName}</strong> · {kindWords(lang, place)}
        </a>{' '}
        <Tag>{inLang(phaseLabels[phase], lang)}</Tag>
      </p>
      <p>{stateSentence(lang, place, today)}</p>
      <p class="ff-muted">
        {place.siteName} · {ladderLine(lang, place)}
      </p>
    </li>
  );
}

/** The agreements of a company, for staff: running first. */
export function StaffAgreementsPage({ organisationId, name, places, hidden, today }: Props) {
  const t = companyPlacementText(usePage().lang);
  const over = (place: Placement) => ['ended', 'withdrawn'].includes(phaseOf(place, today));
  const parts = [
    { words: 'staff.now', list: places.filter((place) => !over(place)) },
    { words: 'staff.before', list: places.filter(over) },
  ] as const;
  return (
    <>
      <h1>{name}</h1>
      <StaffCompanyTabs organisationId={organisationId} section="placements" />
      <div class="ff-stack">
        {places.length === 0 ? (
          <EmptyState heading={t('staff.empty')}>
            <p>{t('staff.empty.text')}</p>
          </EmptyState>
        ) : null}
        {parts.map(({ words, list }) =>
          list.length === 0 ? null : (
            <Card heading={t(words)}>
              <ul class="nobullet-list ff-parties">
                {list.map((place) => (
                  <Row place={place} today={today} />
                ))}
              </ul>
            </Card>
          ),
        )}
        {hidden > 0 ? <p class="ff-muted">{t('staff.hidden', { antal: hidden })}</p> : null}
      </div>
    </>
  );
}
