import type { Child } from 'hono/jsx';
import { Details } from '../../../ui/content/details.tsx';
import { ActForm } from '../../decisions/act-form.tsx';
import { coursePaths } from '../paths.ts';
import { type StepName, steps } from './steps.ts';
import type { PartProps } from './view.ts';

interface StepProps extends PartProps {
  readonly step: StepName;
  /** Which barrier, day or question. */
  readonly of?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The form of one act; nothing where this reader may not do it, or where it does not fit now. */
export function StepForm({ step, of, view, frame, values }: StepProps) {
  const form = view.forms.get(step);
  if (!form) return null;
  const about = steps[step].of;
  return (
    <ActForm
      {...frame}
      form={form}
      action={coursePaths.step(view.caseId, view.one.id, step)}
      step={step}
      of={of}
      values={values}
      without={['enrolmentId', ...(about === null ? [] : [about]), ...(view.under30 ? [] : ['exceptUnder30'])]}
    />
  );
}

/** The same, folded; open when it came back with something to put right. */
export function FoldedStep({ summary, ...step }: StepProps & { readonly summary: string }): Child {
  if (!step.view.forms.has(step.step)) return null;
  const again = step.frame.again;
  const isBack = again?.step === step.step && again.of === (step.of ?? '');
  return (
    <Details summary={summary} open={isBack}>
      <StepForm {...step} />
    </Details>
  );
}
