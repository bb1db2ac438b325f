import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { draftInput, readPlacement } from '../placement-fields.ts';
import { type SendingState, sendingState } from '../queries/sending.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { draftOf, isOpen } from './drafting.ts';
import { caseClosed, onPlacement } from './shared.ts';

/** Written or changed, and nobody is asked. Whoever had answered will be asked anew: it is another agreement now. */
export const savePlacement = act<typeof draftInput, SendingState, PlacementEvent>({
  ...onPlacement,
  name: 'save-placement',
  title: both('save.title'),
  lead: both('save.lead'),
  submit: both('save.submit'),
  input: draftInput,
  who: findsPlaces,
  minutes: 3,
  formElsewhere: true,
  load: (tx, given, context) => sendingState(tx, given, context),
  decide(state, given, context) {
    if (state.closed) return caseClosed;
    if (!isOpen(state.before)) return refuse('over', both('save.refused.over'));
    const read = readPlacement(given);
    if (!read.ok) return read;
    const { organisationId } = state;
    if (organisationId === null)
      return refuse('no-site', both('save.refused.site'), { siteId: both('save.refused.site') });
    const draft = draftOf(state, read.content, organisationId, read.content.followUps, context);
    return accept<PlacementEvent>({
      type: 'placements.saved',
      caseId: given.caseId,
      data: { ...draft.data, resets: state.before !== null && state.before.state !== 'draft' },
      unrecorded: draft.unrecorded,
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
