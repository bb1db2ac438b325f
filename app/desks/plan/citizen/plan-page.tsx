import type { Child } from 'hono/jsx';
import { formatDate } from '../../../kernel/text/format.ts';
import { formatMonth, type Plan, type Goal as PlanGoal, type Step } from '../../../plan/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Goal } from '../../../ui/content/goal.tsx';
import { LinkTiles } from '../../../ui/content/link-tiles.tsx';
import { usePage } from '../../../ui/context.ts';
import type { PersonRow } from '../../person/queries.ts';
import { OneButton } from '../answer-form.tsx';
import { sortCards } from '../groups.ts';
import { actPath, myGoalPath, myPlanPath, myPrintPath, myProposalPath, myTrackPath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { dayOf } from '../words.ts';
import { ActiveCards, OverCards, ToAnswer, Waiting } from './cards.tsx';
import { PlanContact } from './contact.tsx';

export interface MyPlan {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly plan: Plan;
  /** A key for each press, so that a second one changes nothing. */
  readonly once: () => string;
  /** What the a-kasse handed over, where it did. */
  readonly handOver?: Child;
}

export const goalFacts = (lang: 'da' | 'en', { jobTitle, education, horizon }: PlanGoal): readonly string[] => {
  const t = planDeskText(lang);
  return [
    ...(jobTitle ? [t('goal.job', { titel: jobTitle })] : []),
    ...(education ? [t('goal.education', { titel: education })] : []),
    ...(horizon ? [t('goal.by', { maaned: formatMonth(lang, horizon) })] : []),
  ];
};

function GoalPart({ plan }: MyPlan) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const { goal, closed } = plan;
  if (goal) {
    const action = closed ? null : <a href={myGoalPath}>{t('goal.change')}</a>;
    return <Goal kicker={t('goal.kicker')} words={goal.words} facts={goalFacts(lang, goal)} action={action} />;
  }
  if (closed) return null;
  return (
    <EmptyState
      heading={t('goal.none.heading')}
      action={
        <LinkButton kind="primary" href={myGoalPath}>
          {t('goal.none.action')}
        </LinkButton>
      }
    >
      <p>{t('goal.none.text')}</p>
    </EmptyState>
  );
}

function StepActions({ caseId, person, once, step }: MyPlan & { readonly step: Step }) {
  const t = planDeskText(usePage().lang);
  return (
    <>
      <OneButton
        act="end-next-step"
        caseId={caseId}
        values={{ outcome: 'done' }}
        returnTo={myPlanPath}
        once={once()}
        version={person.version}
        label={t('step.done')}
        about={`${t('step.done')}: ${step.words}`}
        kind="primary"
      />
      <a href={actPath('set-next-step', caseId, myPlanPath)}>{t('step.other')}</a>
      <a href={actPath('end-next-step', caseId, myPlanPath, { outcome: 'dropped' })}>{t('step.drop')}</a>
    </>
  );
}

function StepPart(props: MyPlan) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const { caseId, plan } = props;
  const { step, closed } = plan;
  if (step) {
    return (
      <Card
        kicker={t('step.kicker')}
        heading={step.words}
        look="next"
        actions={closed ? null : <StepActions {...props} step={step} />}
      >
        <p>
          {t(`turn.${step.whose}`)}
          {step.onDay ? ` · ${t('step.day', { dato: formatDate(lang, step.onDay) })}` : ''}
        </p>
      </Card>
    );
  }
  if (closed) return null;
  return (
    <Card
      kicker={t('step.kicker')}
      heading={t('step.none.heading')}
      look="next"
      actions={<LinkButton href={actPath('set-next-step', caseId, myPlanPath)}>{t('step.none.action')}</LinkButton>}
    >
      <p>{t('step.none.text')}</p>
    </Card>
  );
}

function EarlierGoals({ goals }: { readonly goals: readonly PlanGoal[] }) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  if (goals.length === 0) return null;
  return (
    <Details summary={t('earlier.summary', { antal: goals.length })}>
      <ul>
        {goals.map(({ words, setAt, endedAt }) => (
          <li>
            {words}{' '}
            <span class="ff-muted">
              {t('earlier.goal', { fra: dayOf(lang, setAt), til: dayOf(lang, endedAt ?? setAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Goal and next step first; then what waits for an answer, what is under way, and what was. */
export function PlanPage(props: MyPlan) {
  const t = planDeskText(usePage().lang);
  const { plan, person } = props;
  const { toAnswer, waiting, active, over } = sortCards(plan.cards, 'citizen');
  return (
    <>
      <h1>{t('plan.title')}</h1>
      {plan.closed ? <p class="ff-lead">{t('closed')}</p> : null}
      <div class="ff-with-aside">
        <div class="ff-stack">
          <GoalPart {...props} />
          <StepPart {...props} />
        </div>
        <div class="ff-aside">
          <PlanContact person={person} />
        </div>
        <div>
          <ToAnswer {...props} cards={toAnswer} />
          <Waiting {...props} cards={waiting} />
          <ActiveCards {...props} groups={active} />
          {props.handOver}
        </div>
        {over.length > 0 || plan.earlierGoals.length > 0 ? (
          <div class="ff-section">
            <OverCards cards={over} />
            <EarlierGoals goals={plan.earlierGoals} />
          </div>
        ) : null}
      </div>
      <div class="ff-section">
        <LinkTiles
          label={t('ways.label')}
          items={[
            ...(plan.closed ? [] : ([{ href: myProposalPath, label: t('cards.propose'), icon: 'plus' }] as const)),
            { href: myTrackPath, label: t('ways.track'), icon: 'help' },
            { href: myPrintPath, label: t('ways.print'), icon: 'print' },
            { href: `${myPrintPath}.pdf`, label: t('ways.pdf'), icon: 'download' },
          ]}
        />
      </div>
    </>
  );
}
