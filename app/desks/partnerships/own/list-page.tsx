import { inLang } from '../../../kernel/text/bilingual.ts';
import { type AgreedPartnership, isOverPartnership, stateLabels } from '../../../partnerships/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { doorPath } from '../../companies/own/doors.ts';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import { type OwnKind, OwnTabs } from './tabs.tsx';

interface ListProps {
  readonly kind: OwnKind;
  readonly organisationId: string;
  readonly found: readonly AgreedPartnership[];
}

/** `/jeres-side/partnerskaber`: what waits for an answer first. */
export function OwnListPage({ kind, organisationId, found }: ListProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const answer = (whole: AgreedPartnership) =>
    whole.parties.find((one) => one.organisationId === organisationId)?.state ?? 'asked';
  const rank = (whole: AgreedPartnership) =>
    isOverPartnership(whole.partnership) ? 2 : answer(whole) === 'asked' ? 0 : 1;
  const sorted = [...found].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <h1>{t('own.title')}</h1>
      <OwnTabs kind={kind} />
      {found.length === 0 ? (
        <EmptyState
          heading={t('own.empty')}
          action={
            kind === 'company' ? <LinkButton href={doorPath('uddannelse')}>{t('own.empty.link')}</LinkButton> : null
          }
        >
          <p>{kind === 'company' ? t('own.empty.text') : t('own.empty.partner')}</p>
        </EmptyState>
      ) : (
        <p class="ff-lead">{t('own.lead')}</p>
      )}
      <div class="ff-stack">
        {sorted.map((whole) => {
          const { partnership } = whole;
          return (
            <Card
              heading={partnership.title}
              href={partnershipPaths.ownOne(partnership.id)}
              look={rank(whole) === 0 ? 'next' : rank(whole) === 2 ? 'quiet' : 'plain'}
            >
              <p>{partnership.goal}</p>
              <p class="ff-muted">
                {inLang(stateLabels[partnership.state], lang)}. {t(`own.${answer(whole)}`)}
              </p>
            </Card>
          );
        })}
      </div>
    </>
  );
}
