import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { groupWrites, type PlaceGivenUp } from '../group-events.ts';
import { type GroupPlaceState, groupPlaceState } from '../queries/groups.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import { citizenOrLead } from './book-meeting.ts';
import { groupId } from './take-group-place.ts';

const input = z.object({ caseId: fields.caseId(), groupId: groupId() });

/** The place is somebody else's to take. */
export const giveUpGroupPlace = act<typeof input, GroupPlaceState, PlaceGivenUp>({
  name: 'give-up-group-place',
  title: both('giveup.title'),
  lead: both('giveup.lead'),
  submit: both('giveup.submit'),
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
  decide({ group, place }, { caseId, groupId }, { now }) {
    if (place?.state !== 'taken' || group.state !== 'open' || group.startsAt <= now)
      return refuse('no-place', both('giveup.refused'));
    return accept({
      type: 'meetings.group-place-given-up',
      caseId,
      data: { groupId, title: group.title, startsAt: group.startsAt, placeId: place.id, taken: group.taken - 1 },
    });
  },
  writes: groupWrites,
  sentences: {
    'meetings.group-place-given-up': {
      citizen: ({ data }) =>
        bothBy('giveup.said.citizen', (lang) => ({ navn: data.title, tid: timeInWords(lang, data.startsAt) })),
      caseworker: ({ data }) =>
        bothBy('giveup.said.staff', (lang) => ({ navn: data.title, tid: timeInWords(lang, data.startsAt) })),
    },
  },
});
