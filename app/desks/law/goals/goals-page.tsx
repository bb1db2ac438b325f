import type { ServiceGoal } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import { goalGroups } from '../../../law/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { RuleBookFrame } from '../frame.tsx';
import { goalsPath } from '../paths.ts';
import { ruleBookText } from '../text.ts';

interface GoalsPageProps {
  readonly goals: readonly ServiceGoal[];
  /** Whether the reader may add and remove goals. */
  readonly mayChange: boolean;
}

const backHere = new URLSearchParams({ til: goalsPath }).toString();

/** What the municipality promises on top of the law, apart from the law. */
export function GoalsPage({ goals, mayChange }: GoalsPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const group = (id: string | null) => inLang(goalGroups[id ?? 'alle'] ?? { da: id ?? '', en: id ?? '' }, lang);
  const promise = ({ kind, days, weeks }: ServiceGoal) =>
    [
      t(kind === 'first' ? 'goals.first' : 'goals.every', { antal: days }),
      weeks === null ? null : t('goals.weeks', { antal: formatCount(lang, weeks) }),
    ]
      .filter((part) => part !== null)
      .join(', ');
  return (
    <RuleBookFrame heading={t('goals.title')} lead={t('goals.lead')} current={goalsPath}>
      {mayChange ? (
        <p class="ff-actions">
          <LinkButton kind="primary" href={`/handling/set-service-goal?${backHere}`}>
            {t('goals.add')}
          </LinkButton>
        </p>
      ) : null}
      {goals.length === 0 ? (
        <EmptyState heading={t('goals.none')}>
          <p>{t('goals.none.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('goals.title')}
          hideCaption
          rows={goals}
          columns={[
            { header: t('goals.text'), rowHeader: true, cell: ({ text }) => text },
            { header: t('goals.group'), cell: (goal) => group(goal.group) },
            { header: t('goals.promise'), cell: promise },
            {
              header: t('goals.from'),
              cell: ({ from }) => t(from === 'ydelse' ? 'goals.from.ydelse' : 'goals.from.foerste_henvendelse'),
            },
            ...(mayChange
              ? [
                  {
                    header: t('goals.change'),
                    cell: ({ id, text }: ServiceGoal) => (
                      <a
                        href={`/handling/remove-service-goal?${backHere}&goalId=${id}`}
                        aria-label={`${t('goals.remove')}: ${text}`}
                      >
                        {t('goals.remove')}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </RuleBookFrame>
  );
}
