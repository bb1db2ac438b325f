import { fromCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act, type Permission } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import * as own from '../fields.ts';
import { type GroupCreated, groupWrites } from '../group-events.ts';
import { calendarLocks } from '../locks.ts';
import { type NewGroupState, newGroupState } from '../queries/groups.ts';
import { roomChoices } from '../queries/house.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import { minutesBetween } from '../times/slot-code.ts';

const input = z.object({
  title: fields.written(both('group.name'), 120, both('group.name.help')),
  description: fields.reason(both('group.description')),
  on: fields.date(both('group.on')),
  from: own.clock(both('group.from'), both('group.from.help')),
  to: own.clock(both('group.to'), both('group.from.help')),
  places: field(z.coerce.number().int().min(1).max(300), {
    label: both('group.places'),
    control: 'text',
    mandatory: fields.meaning,
  }),
  roomId: own.roomId(),
  /** Left out: whoever creates it. */
  hostId: fields.optionalChosen(both('group.host')),
});
type Input = z.output<typeof input>;

export const keepsGroups: readonly Permission[] = [{ roles: ['caseworker', 'manager'], relations: ['authority'] }];

const spanOf = ({ on, from, to }: Pick<Input, 'on' | 'from' | 'to'>) => ({
  startsAt: fromCopenhagen(on, from),
  endsAt: fromCopenhagen(on, to),
});

/** A meeting for many, with a number of places. */
export const createGroupMeeting = act<typeof input, NewGroupState, GroupCreated>({
  name: 'create-group-meeting',
  title: both('group.title'),
  lead: both('group.lead'),
  submit: both('group.submit'),
  input,
  who: keepsGroups,
  basis: 'none',
  aspect: 'group-meetings',
  minutes: 3,
  caseOf: null,
  locks: ({ hostId, roomId }) => calendarLocks(hostId, roomId),
  load(tx, given, context) {
    const span = spanOf(given);
    const time = {
      hostId: given.hostId ?? context.actor.id,
      ...span,
      minutes: minutesBetween(span.startsAt, span.endsAt),
    };
    return newGroupState(tx, context, time, given.roomId);
  },
  choices: async (tx, context) => ({
    roomId: await roomChoices(tx, context, context.home),
    hostId: [{ value: context.actor.id, label: say(context.actor.name, context.actor.name) }],
  }),
  guards: [],
  decide(state, given, { now, home, newId }) {
    const span = spanOf(given);
    const fault = groupFault(state, given, span, now);
    if (fault || !state.host) return fault ?? refuse('host-unknown', both('book.refused.host'));
    const { host, room, address } = state;
    return accept({
      type: 'meetings.group-created',
      caseId: null,
      data: {
        groupId: newId(),
        title: given.title,
        description: given.description,
        ...span,
        roomId: room?.id ?? null,
        place: room ? `${room.name}, ${room.address}` : (address ?? ''),
        hostId: host.id,
        hostName: host.name,
        places: given.places,
        taken: [host.id, ...(room ? [room.id] : [])].map((resourceId) => ({
          id: newId(),
          authorityId: home,
          resourceId,
        })),
      },
    });
  },
  writes: groupWrites,
  sentences: {
    'meetings.group-created': {
      citizen: null,
      caseworker: ({ data }) =>
        bothBy('group.created.said', (lang) => ({ navn: data.title, tid: timeInWords(lang, data.startsAt) })),
    },
  },
});

function groupFault(
  { host, room, hostBusy, roomBusy }: NewGroupState,
  { places }: Input,
  span: { readonly startsAt: string; readonly endsAt: string },
  now: string,
): Refusal | null {
  const at = (code: string, where: string, text: ReturnType<typeof both>) => refuse(code, text, { [where]: text });
  if (span.startsAt >= span.endsAt) return at('wrong-order', 'to', both('group.refused.order'));
  if (span.startsAt <= now) return at('time-passed', 'on', both('book.refused.passed'));
  if (hostBusy) return at('slot-taken', 'from', both('book.refused.second', { navn: host?.name ?? '' }));
  if (roomBusy) return at('room-taken', 'roomId', both('book.refused.room', { navn: room?.name ?? '' }));
  if (room && places > room.seats)
    return at('too-many-places', 'places', both('group.refused.seats', { navn: room.name, antal: room.seats }));
  return null;
}
