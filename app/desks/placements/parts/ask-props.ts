import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';

/** A form that a citizen or a company answers, on their own page or behind a link. */
export interface AskProps {
  readonly reader: 'citizen' | 'company';
  readonly action: string;
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}
