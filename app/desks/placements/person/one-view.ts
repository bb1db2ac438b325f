import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import type { Placement } from '../../../placements/index.ts';
import type { FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import type { StepName } from './steps.ts';

/** The one page of a placement, for staff. */
export interface PlacementView {
  readonly caseId: string;
  readonly givenName: string;
  readonly place: Placement;
  readonly today: PlainDate;
  /** The acts that this reader may do, with what their forms need. */
  readonly forms: ReadonlyMap<StepName, OpenedForm>;
  /** How the decision will read, where the municipality's yes is a decision. */
  readonly decisionWords: readonly Bilingual[];
}

export interface PartProps {
  readonly view: PlacementView;
  readonly frame: FormFrame;
}
