import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { groupWrites, type PlaceTaken } from '../group-events.ts';
import { type GroupPlaceState, groupPlaceState } from '../queries/groups.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import { citizenOrLead } from './book-meeting.ts';

export const groupId = () => fields.hiddenId(both('group.id'));

const input = z.object({ caseId: fields.caseId(), groupId: groupId() });

/** One at a time at the same meeting: never more than there are places. */
export const takeGroupPlace = act<typeof input, GroupPlaceState, PlaceTaken>({
  name: 'take-group-place',
  title: both('take.title'),
  lead: both('take.lead'),
  submit: both('take.submit'),
  input,
  who: citizenOrLead,
  basis: 'none',
  aspect: 'group-meetings',
  minutes: 1,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: ({ groupId }) => [{ kind: 'row', table: 'group_meeting', id: groupId }],
  load: (tx, { caseId, groupId }, context) => groupPlaceState(tx, context, caseId, groupId),
  guards: [],
  decide({ closed, group, place, duty }, { caseId, groupId }, { now, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    if (group.state !== 'open' || group.startsAt <= now) return refuse('not-open', both('take.refused.over'));
    if (place && place.state !== 'given-up') return refuse('has-place', both('take.refused.already'));
    if (group.taken >= group.places) return refuse('full', both('take.refused.full'));
    return accept({
      type: 'meetings.group-place-taken',
      caseId,
      data: {
        groupId,
        title: group.title,
        startsAt: group.startsAt,
        placeId: place?.id ?? newId(),
        again: place !== null,
        taken: group.taken + 1,
        duty,
      },
    });
  },
  writes: groupWrites,
  sentences: {
    'meetings.group-place-taken': {
      citizen: ({ data }) =>
        bothBy('take.said.citizen', (lang) => ({ navn: data.title, tid: timeInWords(lang, data.startsAt) })),
      caseworker: ({ data }) =>
        bothBy('take.said.staff', (lang) => ({ navn: data.title, tid: timeInWords(lang, data.startsAt) })),
    },
  },
});
