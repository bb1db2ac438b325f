import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import {
  anna,
  codeOf,
  day,
  decide,
  eventOf,
  eventsOf,
  fieldOf,
  said,
  theCase,
  uuid,
  writesOf,
} from '../../people/testing/decide.ts';
import type { HoldState } from '../queries/hold-state.ts';
import { caseWith, chosenWith, duties, knownRules, meetingWith, thursdaySlot } from '../testing/state.ts';
import type { Meeting } from '../types.ts';
import { holdMeeting as act } from './hold-meeting.ts';

const todays = { startsAt: instant('2026-11-24T09:00:00.000Z'), endsAt: instant('2026-11-24T09:45:00.000Z') };
const plan = { caseId: theCase, closed: false, goal: null, step: null, cards: [], maker: null };

function holding(over: Partial<Meeting> | null = {}, more: Partial<HoldState> = {}): HoldState {
  const meeting = over === null ? null : meetingWith({ ...todays, ...over });
  const around = caseWith({ duties, meetings: meeting ? [meeting] : [] });
  const next = { rules: knownRules(), duties: around.duties };
  return { ...around, chosen: null, meeting, plan, job: null, next, ...more };
}
const booked = { meetingId: uuid(700) };

describe('hold-meeting', () => {
  it('needs nothing but that the talk was held', () => {
    const decision = decide(act, holding(), booked);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['meetings.held']);
    expect(eventOf(decision)).toMatchObject({
      data: { unbooked: false, hasNote: false, shared: false },
      unrecorded: { note: null },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du talte med Anna Holm, ved et møde.'],
      staff: ['Anna Holm talte med borgeren, ved et møde.'],
    });
  });

  it('shares the note with the citizen, and never puts it in the history', () => {
    const decision = decide(act, holding(), { ...booked, note: 'Vi talte om praktik', minutes: '40' });
    expect(writesOf(act, decision)[0]).toMatchObject({
      op: 'update',
      table: 'meeting',
      set: {
        state: 'held',
        note: 'Vi talte om praktik',
        note_shared_at: expect.any(String),
        held_minutes: 40,
        closed_by_name: 'Anna Holm',
      },
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('praktik');
    expect(said(act, decision).citizen).toEqual(['Du talte med Anna Holm, ved et møde. Du kan læse noten.']);
  });

  it('a note that is not shared says why', () => {
    const input = { ...booked, note: 'Vi talte om praktik', share: 'no' };
    const silent = decide(act, holding(), input);
    expect([codeOf(silent), fieldOf(silent)]).toEqual(['say-why', 'notSharedReason']);
    const decision = decide(act, holding(), { ...input, notSharedReason: 'Vi gennemgår den sammen på fredag' });
    expect(eventOf(decision).data).toMatchObject({ shared: false, overview: { unshared_notes: 1 } });
    expect(said(act, decision).citizen).toEqual([
      'Du talte med Anna Holm, ved et møde. Noten deles ikke, fordi: Vi gennemgår den sammen på fredag.',
    ]);
  });

  it('goal, step, agreements and the next talk are one decision', () => {
    const input = {
      ...booked,
      goalWords: 'Jeg vil arbejde med børn',
      stepWords: 'Ring til børnehaven',
      stepOn: day(3),
      agreement1: 'Besøg i børnehaven',
      agreement1Area: 'company',
      agreement2: 'Opdatér cv',
      nextSlot: thursdaySlot,
      nextForm: 'phone',
    };
    const events = eventsOf(decide(act, holding({}, { chosen: chosenWith() }), input));
    expect(events.map(({ type }) => type)).toEqual([
      'meetings.held',
      'plan.goal-set',
      'plan.step-set',
      'plan.agreed',
      'plan.agreed',
      'meetings.booked',
    ]);
    expect(events[3]?.data).toMatchObject({
      card: { title: 'Besøg i børnehaven', state: 'agreed', meetingId: uuid(700) },
    });
    expect(events[5]?.data).toMatchObject({
      form: 'phone',
      bookedBy: 'staff',
      overview: { next_meeting_at: '2026-11-26T09:00:00.000Z', last_talk_at: todays.startsAt },
    });
  });

  it('the talk after the first is free in its form', () => {
    const first = knownRules({ first: true, formFree: false, whoBooks: 'summoned' });
    const state = holding({}, { rules: first, chosen: chosenWith() });
    expect(codeOf(decide(act, state, { ...booked, nextSlot: thursdaySlot, nextForm: 'phone' }))).toBeNull();
  });

  it('writes down a talk that nobody had booked', () => {
    const decision = decide(act, holding(null), { form: 'phone', minutes: '20', note: 'Ringede om praktik' });
    expect(eventOf(decision).data).toMatchObject({
      unbooked: true,
      hostId: anna.id,
      form: 'phone',
      startsAt: '2026-11-24T09:22:00.000Z',
      duty: true,
      overview: { last_talk_form: 'phone', next_meeting_id: null },
    });
    expect(writesOf(act, decision)[0]).toMatchObject({
      op: 'insert',
      table: 'meeting',
      row: { state: 'held', booked_by: 'staff' },
    });
    const yesterday = decide(act, holding(null), { heldOn: day(-1) });
    expect(eventOf(yesterday).data).toMatchObject({ startsAt: '2026-11-23T11:00:00.000Z' });
  });

  it('a talk marked as not met by mistake can be held after all', () => {
    expect(codeOf(decide(act, holding({ state: 'not-met' }), booked))).toBeNull();
  });

  it.each([
    ['not-booked', holding({ state: 'cancelled' }), booked],
    ['not-yet', holding({ startsAt: instant('2026-11-26T09:00:00.000Z') }), booked],
    ['not-yet', holding(null), { heldOn: day(1) }],
    ['case-closed', holding(null, { closed: true }), {}],
    ['case-closed', holding({}, { closed: true }), { ...booked, stepWords: 'Ring' }],
    ['day-has-passed', holding(), { ...booked, stepWords: 'Ring', stepOn: day(-1) }],
    ['unknown-job', holding(), { ...booked, goalWords: 'Et job', goalJobUri: 'http://example.org/x' }],
    ['slot-taken', holding({}, { chosen: chosenWith({ hostBusy: true }) }), { ...booked, nextSlot: thursdaySlot }],
  ])('refuses: %s', (code, state, input) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });

  it('the next talk is as this one, where that can be had', () => {
    const held = (phone: string | null) =>
      eventsOf(
        decide(
          act,
          holding(
            { form: 'phone' },
            { chosen: chosenWith(), citizen: { phone, interpreterLanguage: null, contactForm: null } },
          ),
          {
            ...booked,
            nextSlot: thursdaySlot,
          },
        ),
      )[1]?.data;
    expect([held('12345678'), held(null)]).toMatchObject([{ form: 'phone' }, { form: 'in-person' }]);
    const asked = { ...booked, nextSlot: thursdaySlot, nextForm: 'phone' };
    const without = holding(
      {},
      { chosen: chosenWith(), citizen: { phone: null, interpreterLanguage: null, contactForm: null } },
    );
    expect(fieldOf(decide(act, without, asked))).toBe('nextForm');
  });

  it('the next talk is no meeting against the citizen’s choice', () => {
    const citizen = { phone: '12345678', interpreterLanguage: null, contactForm: 'phone' } as const;
    const then = holding({ form: 'in-person' }, { chosen: chosenWith(), citizen });
    const next = (over: object) => decide(act, then, { ...booked, nextSlot: thursdaySlot, ...over });
    expect(eventsOf(next({}))[1]?.data).toMatchObject({ form: 'phone' });
    expect([codeOf(next({ nextForm: 'in-person' })), fieldOf(next({ nextForm: 'in-person' }))]).toEqual([
      'attendance-needs-decision',
      'nextForm',
    ]);
    expect(eventsOf(next({ nextForm: 'in-person', nextWanted: true }))[1]?.data).toMatchObject({ form: 'in-person' });
  });

  it('is closed in a closed case when nothing more follows', () => {
    expect(codeOf(decide(act, holding({}, { closed: true }), { ...booked, note: 'Farvel' }))).toBeNull();
  });

  it('points at the time of the next talk when that is gone', () => {
    const busy = holding({}, { chosen: chosenWith({ hostBusy: true }) });
    expect(fieldOf(decide(act, busy, { ...booked, nextSlot: thursdaySlot }))).toBe('nextSlot');
  });
});
