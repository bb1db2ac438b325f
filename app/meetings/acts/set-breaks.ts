import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields, hoursInWords, parseHours, staffMember } from '../../people/index.ts';
import { type BreaksSet, houseWrites } from '../house-events.ts';
import { calendarFault, keepsCalendar } from '../own-calendar.ts';
import { breaksOf } from '../queries/calendar.ts';
import { both } from '../text.ts';

const pause = (label: ReturnType<typeof both>) =>
  field(
    z
      .string()
      .max(30)
      .optional()
      .refine((text) => !text?.trim() || parseHours(text) !== null, { params: both('breaks.wrong') }),
    { label, control: 'text', help: both('breaks.help') },
  );

const input = z.object({
  staffId: fields.hiddenId(both('staff.label')),
  break1: pause(both('breaks.first')),
  break2: pause(both('breaks.second')),
  break3: pause(both('breaks.third')),
});

interface State {
  readonly member: { readonly id: string; readonly name: string; readonly active: boolean };
}

/** Lunch and other breaks, beside working hours: no meeting lies in them. */
export const setBreaks = act<typeof input, State, BreaksSet>({
  name: 'set-breaks',
  title: both('breaks.title'),
  lead: both('breaks.lead'),
  submit: both('breaks.submit'),
  input,
  who: keepsCalendar,
  basis: 'none',
  aspect: 'calendar',
  minutes: 1,
  caseOf: null,
  locks: ({ staffId }) => [{ kind: 'row', table: 'staff', id: staffId }],
  async load(tx, { staffId }, { actor }) {
    const member = await staffMember(tx, actor.authorityId, staffId);
    return member ? { member } : null;
  },
  async prefill(tx, { actor }, _caseId, given) {
    const staffId = fields.givenId(given, 'staffId') ?? actor.id;
    const breaks = await breaksOf(tx, actor.authorityId, staffId);
    return { staffId, ...Object.fromEntries(breaks.map((one, at) => [`break${at + 1}`, hoursInWords(one)])) };
  },
  guards: [],
  decide({ member }, { staffId, break1, break2, break3 }, { actor }) {
    const fault = calendarFault(actor, member);
    if (fault) return fault;
    const breaks = [break1, break2, break3]
      .flatMap((text) => parseHours(text ?? '') ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (breaks.some((one, at) => at > 0 && one.from < (breaks[at - 1]?.to ?? '')))
      return refuse('breaks-overlap', both('breaks.refused.overlap'), { break2: both('breaks.refused.overlap') });
    return accept({ type: 'meetings.breaks-set', caseId: null, data: { staffId, staffName: member.name, breaks } });
  },
  writes: houseWrites,
  sentences: {
    'meetings.breaks-set': {
      citizen: null,
      caseworker: ({ data: { staffName: navn } }) => both('breaks.said', { navn }),
    },
  },
});
