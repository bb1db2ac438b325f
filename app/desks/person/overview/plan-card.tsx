import { formatDate } from '../../../kernel/text/format.ts';
import { isActive, jobLine, openProposals, type Plan } from '../../../plan/index.ts';
import { Card, type Definition, DefinitionList, LinkButton, usePage } from '../../../ui/index.ts';
import { pagePath } from '../../occupations/paths.ts';
import type { ActLink } from '../act-links.tsx';
import { pathOf } from '../head.tsx';
import { overviewCardText } from './text.ts';

interface Props {
  readonly plan: Plan;
  readonly caseId: string;
  readonly links: ReadonlyMap<string, ActLink>;
}

/** How many agreements stand on the one screen. */
const shownAgreements = 3;

function GoalFacts({ plan: { goal } }: Pick<Props, 'plan'>) {
  const { lang } = usePage();
  const t = overviewCardText(lang);
  if (!goal) return <p>{t('plan.none')}</p>;
  const items: Definition[] = [];
  if (goal.jobTitle)
    items.push({
      term: t('plan.job'),
      value: goal.jobUri ? (
        <>
          {goal.jobTitle} (<a href={pagePath(goal.jobUri)}>{t('plan.outlook')}</a>)
        </>
      ) : (
        goal.jobTitle
      ),
    });
  if (goal.education) items.push({ term: t('plan.education'), value: goal.education });
  if (goal.horizon) items.push({ term: t('plan.by'), value: formatDate(lang, goal.horizon) });
  return (
    <>
      <p>
        <strong>{lang === 'da' ? `”${goal.words}”` : `“${goal.words}”`}</strong>
      </p>
      {items.length > 0 ? <DefinitionList items={items} /> : null}
    </>
  );
}

function NextStep({ plan: { step } }: Pick<Props, 'plan'>) {
  const { lang } = usePage();
  const t = overviewCardText(lang);
  return (
    <>
      <h3>{t('plan.next')}</h3>
      {step ? (
        <p>
          {step.words}
          {step.onDay ? <span class="ff-muted"> · {formatDate(lang, step.onDay)}</span> : null}
        </p>
      ) : (
        <p>{t('plan.next.none')}</p>
      )}
    </>
  );
}

/** Where the citizen is going, what comes next, what is agreed, and whose answer is waited for. */
export function PlanCard(props: Props) {
  const { lang } = usePage();
  const t = overviewCardText(lang);
  const { plan, caseId, links } = props;
  const agreed = plan.cards.filter(isActive);
  const { toStaff, toCitizen } = openProposals(plan.cards);
  const [goalLink, stepLink, endLink] = ['set-goal', 'set-next-step', 'end-next-step'].map((name) => links.get(name));
  return (
    <Card
      heading={t('plan.heading')}
      look="next"
      actions={
        <>
          {goalLink ? <LinkButton href={goalLink.href}>{t(plan.goal ? 'plan.change' : 'plan.set')}</LinkButton> : null}
          {stepLink && !plan.step ? <LinkButton href={stepLink.href}>{t('plan.next.set')}</LinkButton> : null}
          {endLink && plan.step ? <LinkButton href={endLink.href}>{t('plan.next.end')}</LinkButton> : null}
        </>
      }
    >
      <GoalFacts plan={plan} />
      <NextStep plan={plan} />
      {jobLine(plan).kept ? null : <p>{t('plan.noLine')}</p>}
      {agreed.length > 0 ? (
        <>
          <h3>{t('plan.agreed')}</h3>
          <ul>
            {agreed.slice(0, shownAgreements).map(({ title, endsOn }) => (
              <li>
                {title}
                {endsOn ? <span class="ff-muted"> · {formatDate(lang, endsOn)}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {toStaff > 0 ? <p>{t('plan.waits', { antal: toStaff })}</p> : null}
      {toCitizen > 0 ? <p class="ff-muted">{t('plan.waitsCitizen', { antal: toCitizen })}</p> : null}
      <p>
        <a href={pathOf(caseId, 'plan')}>{t('plan.all')}</a>
      </p>
    </Card>
  );
}
