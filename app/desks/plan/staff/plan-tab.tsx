import { LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { printPath, templatePath } from '../paths.ts';
import { CardsPart } from './cards-part.tsx';
import { EarlierPart } from './earlier-part.tsx';
import { GoalPart, StepPart } from './goal-part.tsx';
import { MinPlanPart } from './min-plan-part.tsx';
import { linkOf, type PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';
import { TrackPart } from './track-part.tsx';

/** The plan as staff works with it: goal, step, whose answer is awaited, agreements; and what Min Plan lacks, never as a form. */
export function PlanTab(props: PlanTabProps) {
  const t = staffPlanText(usePage().lang);
  const { caseId } = props;
  const propose = linkOf(props, 'propose-card');
  return (
    <>
      <div class="ff-actions">
        {propose ? (
          <LinkButton kind="primary" icon="plus" href={propose}>
            {t('act.propose')}
          </LinkButton>
        ) : null}
        {props.links.has('propose-from-template') ? (
          <LinkButton href={templatePath(caseId)}>{t('act.template')}</LinkButton>
        ) : null}
        <LinkButton icon="print" href={printPath(caseId)}>
          {t('act.print')}
        </LinkButton>
        <LinkButton icon="download" href={`${printPath(caseId)}.pdf`}>
          {t('act.pdf')}
        </LinkButton>
      </div>
      <div class="ff-columns ff-section">
        <div class="ff-column">
          <GoalPart {...props} />
          <StepPart {...props} />
        </div>
        <div class="ff-column">
          <MinPlanPart {...props} />
          <TrackPart {...props} />
        </div>
      </div>
      <CardsPart {...props} />
      <EarlierPart {...props} />
    </>
  );
}
