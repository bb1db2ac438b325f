import type { Child } from 'hono/jsx';
import { formatDate } from '../../../kernel/text/format.ts';
import { formatMonth, partyOf } from '../../../plan/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { pagePath } from '../../occupations/paths.ts';
import { OneButton } from '../answer-form.tsx';
import { goalPath, planPath } from '../paths.ts';
import { dayOf } from '../words.ts';
import { linkOf, type PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';

/** The title, with the way to what is known of the occupation. */
const jobOf = (title: string, uri: string | null): Child => (uri ? <a href={pagePath(uri)}>{title}</a> : title);

export function GoalPart(props: PlanTabProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { goal } = props.data.plan;
  const set = props.links.has('set-goal') ? goalPath(props.caseId) : null;
  const action = set ? <a href={set}>{t(goal ? 'goal.change' : 'goal.set')}</a> : null;
  if (!goal)
    return (
      <Card heading={t('goal.heading')} look="next" actions={action}>
        <p>{t('goal.none')}</p>
      </Card>
    );
  const items = [
    ...(goal.jobTitle ? [{ term: t('goal.job'), value: jobOf(goal.jobTitle, goal.jobUri) }] : []),
    ...(goal.education ? [{ term: t('goal.education'), value: goal.education }] : []),
    ...(goal.horizon ? [{ term: t('goal.by'), value: formatMonth(lang, goal.horizon) }] : []),
  ];
  const dato = dayOf(lang, goal.setAt);
  return (
    <Card heading={t('goal.heading')} actions={action}>
      <p>
        <strong>{lang === 'da' ? `”${goal.words}”` : `“${goal.words}”`}</strong>
      </p>
      {items.length > 0 ? <DefinitionList items={items} /> : null}
      <p class="ff-muted">
        {partyOf(goal.setBy) === 'citizen' ? t('goal.own', { dato }) : t('goal.typed', { navn: goal.setByName, dato })}
      </p>
    </Card>
  );
}

export function StepPart(props: PlanTabProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { caseId, version, once, links } = props;
  const { step } = props.data.plan;
  const set = linkOf(props, 'set-next-step');
  if (!step)
    return (
      <Card heading={t('step.heading')} look="next" actions={set ? <a href={set}>{t('step.set')}</a> : null}>
        <p>{t('step.none')}</p>
      </Card>
    );
  const drop = linkOf(props, 'end-next-step', { outcome: 'dropped' });
  const done: Child = (
    <OneButton
      act="end-next-step"
      caseId={caseId}
      values={{ outcome: 'done' }}
      returnTo={planPath(caseId)}
      once={once()}
      version={version}
      label={t('step.done')}
      about={`${t('step.done')}: ${step.words}`}
    />
  );
  return (
    <Card
      heading={t('step.heading')}
      actions={
        <>
          {links.has('end-next-step') ? done : null}
          {set ? <a href={set}>{t('step.change')}</a> : null}
          {drop ? <a href={drop}>{t('step.drop')}</a> : null}
        </>
      }
    >
      <p>
        <strong>{step.words}</strong>
      </p>
      <p class="ff-muted">
        {t(`turn.${step.whose}`)}
        {step.onDay ? ` · ${t('step.day', { dato: formatDate(lang, step.onDay) })}` : ''}
      </p>
    </Card>
  );
}
