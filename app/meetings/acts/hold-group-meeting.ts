import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { type GroupHeld, groupWrites, type PlaceMet } from '../group-events.ts';
import { type GroupWithPeople, groupWithPeople } from '../queries/groups.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import { keepsGroups } from './create-group-meeting.ts';
import { groupId } from './take-group-place.ts';

const asList = (value: unknown): unknown =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

const input = z.object({
  groupId: groupId(),
  came: field(z.preprocess(asList, z.array(z.uuid()).max(300)), {
    label: both('holdgroup.came'),
    control: 'checkboxes',
  }),
});

const words = (data: { readonly title: string; readonly startsAt: string }) => (lang: 'da' | 'en') => ({
  navn: data.title,
  tid: timeInWords(lang, data.startsAt),
});

/** Who came. Whoever did not is judged by nobody. */
export const holdGroupMeeting = act<typeof input, GroupWithPeople, GroupHeld | PlaceMet>({
  name: 'hold-group-meeting',
  formElsewhere: true,
  title: both('holdgroup.title'),
  lead: both('holdgroup.lead'),
  submit: both('holdgroup.submit'),
  input,
  who: keepsGroups,
  basis: 'none',
  aspect: 'group-meetings',
  minutes: 2,
  caseOf: null,
  locks: ({ groupId }) => [{ kind: 'row', table: 'group_meeting', id: groupId }],
  load: (tx, { groupId }, { home }) => groupWithPeople(tx, home, groupId),
  async choices(tx, { home }, _caseId, given) {
    const id = fields.givenId(given, 'groupId');
    const found = id ? await groupWithPeople(tx, home, id) : null;
    return { came: (found?.people ?? []).map(({ caseId, name }) => ({ value: caseId, label: say(name, name) })) };
  },
  guards: [],
  decide({ group, people }, { groupId, came }, { now }) {
    if (group.state !== 'open') return refuse('not-open', both('take.refused.over'));
    if (group.startsAt > now) return refuse('not-yet', both('holdgroup.refused.early'));
    const of = { groupId, title: group.title, startsAt: group.startsAt };
    const places = people.map(
      ({ caseId, personId, placeId }): PlaceMet => ({
        type: 'meetings.group-place-met',
        caseId,
        about: personId,
        data: { ...of, placeId, met: came.includes(caseId) },
      }),
    );
    const count = places.filter(({ data }) => data.met).length;
    return accept<GroupHeld | PlaceMet>(
      { type: 'meetings.group-held', caseId: null, data: { ...of, came: count, places: group.places } },
      ...places,
    );
  },
  writes: groupWrites,
  sentences: {
    'meetings.group-held': {
      citizen: null,
      caseworker: ({ data }) => bothBy('holdgroup.said', (lang) => ({ ...words(data)(lang), antal: data.came })),
    },
    'meetings.group-place-met': {
      citizen: ({ data }) => bothBy(`holdgroup.said.citizen.${data.met ? 'met' : 'not-met'}`, words(data)),
      caseworker: ({ data }) => bothBy(`holdgroup.said.staff.${data.met ? 'met' : 'not-met'}`, words(data)),
    },
  },
});
