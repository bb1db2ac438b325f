import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import { textOf } from '../../acts/form-body.ts';
import { RecordBeforePlacement } from '../../company-effort/index.ts';
import { placementPaths } from '../paths.ts';
import { CompanyHead } from './company-head.tsx';
import { DaysPart } from './days-part.tsx';
import { FollowUpPart } from './follow-up-part.tsx';
import { KindPart, PurposePart } from './kind-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { ReckonBox } from './reckon-box.tsx';
import { SignPart } from './sign-part.tsx';
import { flowText } from './text.ts';
import type { FlowView } from './view.ts';
import { WorkPart } from './work-part.tsx';

interface FlowPageProps {
  readonly view: FlowView;
  readonly once: string;
  readonly problems: readonly FieldProblem[];
  /** What a colleague did meanwhile, in sentences. */
  readonly conflict: readonly string[];
}

export const flowTitle = ({ extendsId, draftId, asked }: Pick<FlowView, 'extendsId' | 'draftId' | 'asked'>) =>
  asked ? 'title.change' : extendsId ? 'title.extend' : draftId ? 'title.draft' : 'title';

/** One page from the company to "send for signature". What the law says of it stands beside it, and is reckoned anew while one types. */
export function FlowPage({ view, once, problems, conflict }: FlowPageProps) {
  const t = flowText(usePage().lang);
  const { caseId, givenName, site, draftId, extendsId, form } = view;
  const action = placementPaths.make(caseId);
  const occupation = textOf(form, 'occupationUri') ?? '';
  const whole = problems.filter(({ field }) => field === '');
  return (
    <>
      <h1>{t(flowTitle(view), { navn: givenName })}</h1>
      <CompanyHead view={view} />
      {view.record ? <RecordBeforePlacement record={view.record} /> : null}
      {view.asked ? (
        <Alert>
          <p>{t('asked.again')}</p>
        </Alert>
      ) : null}
      {whole.map(({ message }) => (
        <Alert kind="warning">
          <p>{message}</p>
        </Alert>
      ))}
      {conflict.length > 0 ? (
        <Alert kind="warning">
          {conflict.map((words) => (
            <p>{words}</p>
          ))}
        </Alert>
      ) : null}
      <div class="ff-with-aside ff-section">
        <Form
          action={action}
          once={once}
          version={view.version}
          values={form}
          problems={problems}
          warnUnsaved
          class="ff-flow"
          id="placement-flow"
        >
          <HiddenField name="siteId" value={site.id} />
          {draftId ? <HiddenField name="placementId" value={draftId} /> : null}
          {occupation === '' ? null : <HiddenField name="occupationUri" value={occupation} />}
          {extendsId ? <HiddenField name="extendsId" value={extendsId} /> : null}
          <KindPart />
          <PurposePart view={view} />
          <WorkPart view={view} />
          <DaysPart view={view} />
          <FollowUpPart />
          <div id="placement-questions" data-reckoned>
            <QuestionsPart questions={view.reckoned.questions} />
          </div>
          <SignPart view={view} />
          <div class="ff-actions">
            <Button kind="primary" name="_do" value="send">
              {t('submit')}
            </Button>
            {view.asked ? null : (
              <Button name="_do" value="save">
                {t('save')}
              </Button>
            )}
            <LinkButton kind="tertiary" href={placementPaths.ofCase(caseId)}>
              {t('cancel')}
            </LinkButton>
          </div>
        </Form>
        <div class="ff-aside ff-reckoned">
          <div id="placement-reckoned" data-reckoned>
            <ReckonBox reckoned={view.reckoned} />
          </div>
          <Button form="placement-flow" name="_do" value="reckon" action={placementPaths.reckon(caseId)}>
            {t('reckon.button')}
          </Button>
          <p class="sr-only" role="status" data-reckon-status />
        </div>
      </div>
    </>
  );
}
