import { inLang } from '../../../kernel/text/bilingual.ts';
import type { MinPlanPart as Part } from '../../../plan/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { ExternalLink } from '../../../ui/content/external-link.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import type { PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';

function stateOf({ demanded, there }: Part): 'there' | 'gap' | 'optional' {
  if (there) return 'there';
  return demanded ? 'gap' : 'optional';
}
const tones = { there: 'positive', gap: 'attention', optional: 'neutral' } as const;

/** What the law wants in Min Plan, and whether it is there. It follows from the plan; nothing is filled in here. */
export function MinPlanPart({ data }: PlanTabProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const found = data.minPlan;
  if (!found) return null;
  const { state, maker, parts, missing } = found;
  if (state !== 'complete' && state !== 'missing')
    return (
      <Card heading={t('minplan.heading')}>
        <p>
          <Tag>{t(`minplan.${state}`)}</Tag>
        </p>
        <p>{t(`minplan.${state}.text`)}</p>
      </Card>
    );
  return (
    <Card heading={t('minplan.heading')}>
      <p>
        <Tag tone={state === 'complete' ? 'positive' : 'attention'}>
          {state === 'complete' ? t('minplan.complete') : t('minplan.missing', { antal: missing.length })}
        </Tag>
      </p>
      <ul class="nobullet-list">
        {parts.map((part) => (
          <li>
            <Tag tone={tones[stateOf(part)]}>{t(`minplan.${stateOf(part)}`)}</Tag> {inLang(part.words, lang)}
          </li>
        ))}
      </ul>
      <p class="ff-muted">
        {t('minplan.derived')} {maker ? t(`minplan.maker.${maker}`) : ''}
      </p>
      <Details summary={t('minplan.where')}>
        <ul>
          {parts.map(({ words, cite: { law, paragraph, url } }) => (
            <li>
              {inLang(words, lang)}{' '}
              <span class="ff-law">
                {url ? <ExternalLink href={url}>{`${law}, ${paragraph}`}</ExternalLink> : `${law}, ${paragraph}`}
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </Card>
  );
}
