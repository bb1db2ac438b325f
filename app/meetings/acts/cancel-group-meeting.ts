import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type GroupCancelled, groupWrites, type PlaceCancelled } from '../group-events.ts';
import { type GroupWithPeople, groupWithPeople } from '../queries/groups.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import { keepsGroups } from './create-group-meeting.ts';
import { groupId } from './take-group-place.ts';

const input = z.object({ groupId: groupId(), reason: fields.optionalReason(both('cancelgroup.reason')) });

const words = (data: { readonly title: string; readonly startsAt: string }) => (lang: 'da' | 'en') => ({
  navn: data.title,
  tid: timeInWords(lang, data.startsAt),
});

/** Everybody who had a place finds it in their own history. */
export const cancelGroupMeeting = act<typeof input, GroupWithPeople, GroupCancelled | PlaceCancelled>({
  name: 'cancel-group-meeting',
  title: both('cancelgroup.title'),
  lead: both('cancelgroup.lead'),
  submit: both('cancelgroup.submit'),
  input,
  who: keepsGroups,
  basis: 'none',
  aspect: 'group-meetings',
  reasonField: 'reason',
  minutes: 1,
  caseOf: null,
  locks: ({ groupId }) => [{ kind: 'row', table: 'group_meeting', id: groupId }],
  load: (tx, { groupId }, { home }) => groupWithPeople(tx, home, groupId),
  guards: [],
  decide({ group, people }, { groupId, reason = null }) {
    if (group.state !== 'open') return refuse('not-open', both('take.refused.over'));
    const of = { groupId, title: group.title, startsAt: group.startsAt, reason };
    return accept<GroupCancelled | PlaceCancelled>(
      {
        type: 'meetings.group-cancelled',
        caseId: null,
        data: { ...of, sequence: group.sequence + 1, places: people.length },
      },
      ...people.map(
        ({ caseId, personId, placeId }): PlaceCancelled => ({
          type: 'meetings.group-place-cancelled',
          caseId,
          about: personId,
          data: { ...of, placeId },
        }),
      ),
    );
  },
  writes: groupWrites,
  sentences: {
    'meetings.group-cancelled': { citizen: null, caseworker: ({ data }) => bothBy('cancelgroup.said', words(data)) },
    'meetings.group-place-cancelled': {
      citizen: ({ data }) => bothBy('cancelgroup.said.citizen', words(data)),
      caseworker: ({ data }) => bothBy('cancelgroup.said.citizen', words(data)),
    },
  },
});
