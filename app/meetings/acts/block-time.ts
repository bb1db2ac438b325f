import { addDays, fromCopenhagen, plainTime } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, staffMember } from '../../people/index.ts';
import * as own from '../fields.ts';
import { houseWrites, type TimeBlocked } from '../house-events.ts';
import { calendarLocks } from '../locks.ts';
import { calendarFault, keepsCalendar } from '../own-calendar.ts';
import { takenBy } from '../queries/hours.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';

const input = z.object({
  staffId: fields.hiddenId(both('staff.label')),
  on: fields.date(both('block.on')),
  from: own.clock(both('block.from'), both('block.clock.help')),
  to: own.clock(both('block.to'), both('block.clock.help')),
  reason: fields.optionalReason(both('block.reason'), both('block.reason.help')),
});

interface State {
  readonly member: { readonly id: string; readonly name: string; readonly active: boolean };
  readonly taken: boolean;
}

const spanOf = ({ on, from, to }: Pick<z.output<typeof input>, 'on' | 'from' | 'to'>) => ({
  startsAt: fromCopenhagen(on, from),
  // Midnight at the end of the day, when somebody is away the whole of it.
  endsAt: to === '00:00' ? fromCopenhagen(addDays(on, 1), plainTime('00:00')) : fromCopenhagen(on, to),
});

/** Time in which nobody is booked: a course, a day off. Colleagues see why; citizens see nothing. */
export const blockTime = act<typeof input, State, TimeBlocked>({
  name: 'block-time',
  title: both('block.title'),
  lead: both('block.lead'),
  submit: both('block.submit'),
  input,
  who: keepsCalendar,
  basis: 'none',
  aspect: 'calendar',
  minutes: 1,
  caseOf: null,
  locks: ({ staffId }) => calendarLocks(staffId),
  async load(tx, given, { actor }) {
    const member = await staffMember(tx, actor.authorityId, given.staffId);
    const span = spanOf(given);
    if (!member) return null;
    const taken =
      span.startsAt < span.endsAt && (await takenBy(tx, actor.authorityId, [given.staffId], span)).length > 0;
    return { member, taken };
  },
  prefill: async (_tx, { actor, today }, _caseId, given) => ({
    staffId: fields.givenId(given, 'staffId') ?? actor.id,
    on: today,
  }),
  guards: [],
  decide({ member, taken }, given, { actor, now, newId }) {
    const fault = calendarFault(actor, member);
    if (fault) return fault;
    const span = spanOf(given);
    if (span.startsAt >= span.endsAt)
      return refuse('wrong-order', both('group.refused.order'), { to: both('group.refused.order') });
    if (span.endsAt <= now)
      return refuse('time-passed', both('block.refused.passed'), { on: both('block.refused.passed') });
    if (taken) return refuse('slot-taken', both('block.refused.taken'), { from: both('block.refused.taken') });
    return accept({
      type: 'meetings.time-blocked',
      caseId: null,
      data: { blockedId: newId(), staffId: given.staffId, staffName: member.name, ...span },
      unrecorded: { reason: given.reason ?? null },
    });
  },
  writes: houseWrites,
  sentences: {
    'meetings.time-blocked': {
      citizen: null,
      caseworker: ({ data }) =>
        bothBy('block.said', (lang) => ({ navn: data.staffName, tid: timeInWords(lang, data.startsAt) })),
    },
  },
});
