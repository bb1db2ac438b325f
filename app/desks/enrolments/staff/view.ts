import type { PlainDate } from '@fodfaeste/law/dates';
import type { Enrolment } from '../../../enrolments/index.ts';
import type { FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import type { StepName } from './steps.ts';

/** One course's page for staff, as it was read. */
export interface CourseView {
  readonly caseId: string;
  readonly one: Enrolment;
  readonly today: PlainDate;
  /** The acts that fit where the course is now, and that this reader may do. */
  readonly forms: ReadonlyMap<StepName, OpenedForm>;
  /** Who pays as things are, in one sentence; null where nothing can be said. */
  readonly pays: string | null;
  /** LAB § 95 keeps whole educations from people under 30: they alone are asked about the exception. */
  readonly under30: boolean;
  /** The scheme that would be granted; null where the municipality decides on none. */
  readonly scheme: string | null;
}

export interface PartProps {
  readonly view: CourseView;
  readonly frame: FormFrame;
}
