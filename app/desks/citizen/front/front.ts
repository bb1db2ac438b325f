import type { Thread } from '../../../dialogue/index.ts';
import type { Enrolment } from '../../../enrolments/index.ts';
import type { Welcome } from '../../../letters/index.ts';
import type { CaseMeetings } from '../../../meetings/index.ts';
import type { Placement } from '../../../placements/index.ts';
import type { Plan } from '../../../plan/index.ts';
import type { TimelineEntry } from '../../../ui/content/timeline.tsx';
import type { FrontDecisions } from '../../decisions/citizen/front.tsx';
import type { PersonRow } from '../../person/queries.ts';

/** Everything the citizen's front page tells of. */
export interface Front {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly plan: Plan;
  readonly meetings: CaseMeetings;
  readonly threads: readonly Thread[];
  /** A proposal about job search waits for the citizen. */
  readonly jobSearchWaits: boolean;
  readonly decisions: FrontDecisions;
  /** Places in companies that were sent to somebody. */
  readonly places: readonly Placement[];
  readonly courses: readonly Enrolment[];
  /** What happened last, for when nothing waits for an answer. */
  readonly story: readonly TimelineEntry[];
  /** What happened around the case lately: contact person, who was let in, benefit. */
  readonly aboutTheCase: readonly TimelineEntry[];
  /** A welcome in the first weeks. */
  readonly welcome: Welcome | null;
  /** One token for each form, so that a second click does nothing. */
  readonly newId: () => string;
}
