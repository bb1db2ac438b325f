import { inLang } from '../../../kernel/text/bilingual.ts';
import { cardStateLabels } from '../../../plan/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { sortCards } from '../groups.ts';
import { dayOf } from '../words.ts';
import type { PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';

/** What was: ended cards, earlier goals, earlier steps. Nothing is lost, and nothing of it is in the way. */
export function EarlierPart({ data: { plan } }: PlanTabProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { over } = sortCards(plan.cards, 'staff');
  const period = (from: string, to: string) => (
    <span class="ff-muted">{t('earlier.period', { fra: dayOf(lang, from), til: dayOf(lang, to) })}</span>
  );
  return (
    <div class="ff-section">
      {over.length === 0 ? null : (
        <Details summary={t('over.summary', { antal: over.length })}>
          <ul>
            {over.map((card) => (
              <li>
                {card.title} <Tag>{inLang(cardStateLabels[card.state], lang)}</Tag>
                {card.note ? <span class="ff-muted"> {card.note}</span> : null}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {plan.earlierGoals.length === 0 ? null : (
        <Details summary={t('earlier.goals', { antal: plan.earlierGoals.length })}>
          <ul>
            {plan.earlierGoals.map(({ words, setAt, endedAt }) => (
              <li>
                {words} {period(setAt, endedAt ?? setAt)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {plan.earlierSteps.length === 0 ? null : (
        <Details summary={t('earlier.steps', { antal: plan.earlierSteps.length })}>
          <ul>
            {plan.earlierSteps.map(({ words, setAt, endedAt, outcome }) => (
              <li>
                {words} ({t(`outcome.${outcome}`)}) {period(setAt, endedAt)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
