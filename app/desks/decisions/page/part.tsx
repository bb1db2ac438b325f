import type { Child } from 'hono/jsx';
import { ActForm, type FormFrame } from '../act-form.tsx';
import { decisionPaths } from '../paths.ts';
import type { StepName } from '../steps.ts';
import type { DecisionView } from './read.ts';

export interface PartProps {
  readonly view: DecisionView;
  readonly frame: FormFrame;
}

interface StepFormProps extends PartProps {
  readonly step: StepName;
  readonly of?: string | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly button?: 'primary' | 'secondary' | 'warning' | undefined;
  readonly submit?: Child;
  readonly without?: readonly string[] | undefined;
  readonly children?: Child;
}

/** The form of one step; nothing where this reader cannot take it, or nobody can now. */
export function StepForm({ view, frame, step, ...rest }: StepFormProps) {
  const form = view.forms.get(step);
  if (!form) return null;
  const { caseId, id } = view.decision;
  return <ActForm {...frame} {...rest} form={form} step={step} action={decisionPaths.step(caseId, id, step)} />;
}
