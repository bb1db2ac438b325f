import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { givenId } from '../fields.ts';
import { type StaffMember, staffMember, workingHours } from '../queries/staff.ts';
import { staffId } from '../staff/staff-fields.ts';
import { hoursInWords, parseHours } from '../staff/working-hours.ts';
import { staffWrites, type WorkingDay, type WorkingHoursSet } from '../staff-events.ts';
import { both } from '../text.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const hours = (weekday: (typeof weekdays)[number]) =>
  field(
    z
      .string()
      .max(30)
      .optional()
      .refine((text) => !text?.trim() || parseHours(text) !== null, { params: both('hours.wrong') }),
    { label: both(`hours.${weekday}`), control: 'text' },
  );

const input = z.object({
  staffId: staffId(),
  day1: hours(1),
  day2: hours(2),
  day3: hours(3),
  day4: hours(4),
  day5: hours(5),
  day6: hours(6),
  day7: hours(7),
});

/** When somebody is at work, so that citizens book inside it. Everybody sets their own; manager and administrator anybody's. */
export const setWorkingHours = act<typeof input, { readonly member: StaffMember }, WorkingHoursSet>({
  name: 'set-working-hours',
  title: both('hours.title'),
  lead: both('hours.lead'),
  submit: both('hours.submit'),
  input,
  who: [
    { roles: ['administrator', 'manager'], relations: ['authority'] },
    { roles: ['caseworker', 'company-consultant', 'helper', 'akasse-caseworker'], relations: ['authority'] },
  ],
  basis: 'none',
  aspect: 'staff',
  minutes: 2,
  caseOf: null,
  locks: ({ staffId }) => [{ kind: 'row', table: 'staff', id: staffId }],
  async load(tx, { staffId }, { actor }) {
    const member = await staffMember(tx, actor.authorityId, staffId);
    return member ? { member } : null;
  },
  prefill: async (tx, { actor }, _caseId, given) => {
    const of = givenId(given, 'staffId') ?? actor.id;
    const days = await workingHours(tx, actor.authorityId, of);
    return { staffId: of, ...Object.fromEntries(days.map((day) => [`day${day.weekday}`, hoursInWords(day)])) };
  },
  guards: [],
  decide({ member }, { staffId, ...given }, { actor }) {
    if (!member.active) return refuse('staff-gone', both('staff.refused.gone'));
    if (staffId !== actor.id && !hasRole(actor, 'manager', 'administrator'))
      return refuse('others-hours', both('hours.refused.others'));
    const hours = weekdays.flatMap((weekday): WorkingDay[] => {
      const day = parseHours(given[`day${weekday}`] ?? '');
      return day ? [{ weekday, ...day }] : [];
    });
    return accept({
      type: 'people.working-hours-set',
      caseId: null,
      data: { staffId, staffName: member.name, hours },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.working-hours-set': {
      citizen: null,
      caseworker: ({ data: { staffName: navn } }) => both('hours.said', { navn }),
    },
  },
});
