import { inLang } from '../../../kernel/text/bilingual.ts';
import { type AgreedPartnership, isOverPartnership, pledgedJobs, stateLabels } from '../../../partnerships/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { TrainingTabs } from '../../training/training-frame.tsx';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

function Cards({ found }: { readonly found: readonly AgreedPartnership[] }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  return (
    <div class="ff-stack">
      {found.map(({ partnership, pledges }) => (
        <Card
          heading={partnership.title}
          href={partnershipPaths.one(partnership.id)}
          look={isOverPartnership(partnership) ? 'quiet' : 'plain'}
        >
          <p>{partnership.goal}</p>
          <p class="ff-muted">
            <Tag tone="info">{inLang(stateLabels[partnership.state], lang)}</Tag>{' '}
            {t('list.goal', {
              lovet: pledgedJobs(pledges),
              mindst: partnership.seatsMin,
              flest: partnership.seatsMax,
            })}
          </p>
        </Card>
      ))}
    </div>
  );
}

interface ListProps {
  readonly found: readonly AgreedPartnership[];
  /** Whether the reader may open a new one. */
  readonly opens: boolean;
}

/** `/uddannelse/partnerskaber`: the open ones, the newest first, and what came of the others. */
export function ListPage({ found, opens }: ListProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const open = found.filter(({ partnership }) => !isOverPartnership(partnership));
  const over = found.filter(({ partnership }) => isOverPartnership(partnership));
  return (
    <>
      <h1>{t('list.title')}</h1>
      <TrainingTabs section="partnerships" />
      <p class="ff-lead">{t('list.lead')}</p>
      {opens ? (
        <p>
          <LinkButton kind="primary" href={partnershipPaths.newOne}>
            {t('list.new')}
          </LinkButton>
        </p>
      ) : null}
      {found.length === 0 ? (
        <EmptyState heading={t('list.empty')}>
          <p>{t('list.empty.text')}</p>
        </EmptyState>
      ) : null}
      <Cards found={open} />
      {over.length > 0 ? (
        <section class="ff-section">
          <h2>{t('list.over')}</h2>
          <Cards found={over} />
        </section>
      ) : null}
    </>
  );
}
