import { decisionKinds } from '../../decisions/index.ts';
import { enrolmentDecisionKinds } from '../../enrolments/index.ts';
import { meetingDecisionKinds } from '../../meetings/index.ts';
import { offerDecisionKinds } from '../../offers/index.ts';
import { placementDecisionKinds } from '../../placements/index.ts';

/** Everything that can be decided in this installation. */
export const kinds = decisionKinds([
  ...meetingDecisionKinds,
  ...offerDecisionKinds,
  ...placementDecisionKinds,
  ...enrolmentDecisionKinds,
]);
