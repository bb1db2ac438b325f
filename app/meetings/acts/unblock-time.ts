import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, staffMember } from '../../people/index.ts';
import { houseWrites, type TimeUnblocked } from '../house-events.ts';
import { calendarFault, keepsCalendar } from '../own-calendar.ts';
import { type BlockedTime, blockedTime } from '../queries/calendar.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';

const input = z.object({ blockedId: fields.hiddenId(both('unblock.id')) });

interface State {
  readonly blocked: BlockedTime;
  readonly member: { readonly id: string; readonly name: string; readonly active: boolean };
}

/** The time can be booked again. */
export const unblockTime = act<typeof input, State, TimeUnblocked>({
  name: 'unblock-time',
  title: both('unblock.title'),
  lead: both('unblock.lead'),
  submit: both('unblock.submit'),
  input,
  who: keepsCalendar,
  basis: 'none',
  aspect: 'calendar',
  minutes: 1,
  caseOf: null,
  locks: ({ blockedId }) => [{ kind: 'row', table: 'blocked_time', id: blockedId }],
  async load(tx, { blockedId }, { actor }) {
    const blocked = await blockedTime(tx, actor.authorityId, blockedId);
    const member = blocked ? await staffMember(tx, actor.authorityId, blocked.staffId) : null;
    return blocked && member ? { blocked, member } : null;
  },
  guards: [],
  decide({ blocked, member }, { blockedId }, { actor }) {
    return (
      calendarFault(actor, { ...member, active: true }) ??
      accept({
        type: 'meetings.time-unblocked',
        caseId: null,
        data: { blockedId, staffId: member.id, staffName: member.name, startsAt: blocked.startsAt },
      })
    );
  },
  writes: houseWrites,
  sentences: {
    'meetings.time-unblocked': {
      citizen: null,
      caseworker: ({ data }) =>
        bothBy('unblock.said', (lang) => ({ navn: data.staffName, tid: timeInWords(lang, data.startsAt) })),
    },
  },
});
