import { decisionKinds } from '../../decisions/index.ts';
import { meetingDecisionKinds } from '../../meetings/index.ts';

/** Everything that can be decided in this installation. */
export const kinds = decisionKinds([...meetingDecisionKinds]);
