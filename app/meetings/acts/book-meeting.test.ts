import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import type { MeetingBooked } from '../booking-events.ts';
import { bookedSentence } from '../sentences.ts';
import {
  annasHost,
  caseWith,
  chosenWith,
  duties,
  fundHost,
  invitationWith,
  knownRules,
  maja,
  meetingWith,
  stateWith,
  thursday,
  thursdaySlot,
} from '../testing/state.ts';
import { slotCode } from '../times/slot-code.ts';
import { bookMeeting as act } from './book-meeting.ts';

const input = { slot: thursdaySlot, form: 'in-person' };
const byCitizen = { actor: maja };

describe('book-meeting', () => {
  it('books the time in the calendar, tells the law and the list', () => {
    const decision = decide(act, stateWith({ duties }), { ...input, topics: 'Praktik' }, byCitizen);
    expect(eventOf(decision)).toMatchObject({
      type: 'meetings.booked',
      caseId: theCase,
      data: {
        kind: 'job-talk',
        startsAt: thursday,
        endsAt: '2026-11-26T09:45:00.000Z',
        bookedBy: 'citizen',
        hostName: 'Anna Holm',
        duty: true,
        rebookUntil: '2026-11-25T23:00:00.000Z',
        overview: { next_meeting_at: thursday, invited_until: null },
        law: { myndighed: 'kommune', summonsEntryId: null },
      },
      unrecorded: { place: 'Rådhuspladsen 1, Hjørring', topics: 'Praktik' },
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toMatch(/Rådhus|Praktik/);
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'insert meeting',
      'insert occupied',
      'update law_entry',
      'insert law_entry',
      'update case_overview',
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du valgte en tid: torsdag 26. november 2026 kl. 10.00 med Anna Holm, ved et møde.'],
      staff: ['Borgeren valgte torsdag 26. november 2026 kl. 10.00 hos Anna Holm, ved et møde.'],
    });
  });

  it('keeps the deadline of the invitation, and tells the law that it was kept', () => {
    const state = stateWith({ invitation: invitationWith(), rules: knownRules({ whoBooks: 'citizen-must' }), duties });
    const decision = decide(act, state, input, byCitizen);
    expect(eventOf(decision).data).toMatchObject({
      invitationId: uuid(710),
      deadline: { frist: '2026-12-04', setOn: '2026-11-24' },
    });
    expect(writesOf(act, decision)).toContainEqual(
      expect.objectContaining({ table: 'meeting_invitation', set: { state: 'booked' } }),
    );
    const told = writesOf(act, decision).flatMap((one) =>
      one.op === 'insert' && one.table === 'law_entry' ? [one.row] : [],
    );
    expect(told.map(({ kind, value }) => [kind, JSON.parse(String(value))])).toContainEqual([
      'bookingfrist',
      { myndighed: 'kommune', frist: '2026-12-04', booket: '2026-11-24', samtaledag: '2026-11-26' },
    ]);
  });

  it('takes the calendars of the second host and the room, each in its authority', () => {
    const room = { id: uuid(300), name: 'Lokale 3', address: 'Rådhuspladsen 1', seats: 4, active: true };
    const state = stateWith({ chosen: chosenWith({ secondHost: fundHost, room }) });
    const event = eventOf(decide(act, state, { ...input, roomId: room.id, secondHostId: fundHost.id }));
    expect(event).toMatchObject({
      data: {
        kind: 'joint-talk',
        fund: 'takes-part',
        taken: [{ authorityId: 860 }, { authorityId: 9001 }, { authorityId: 860, resourceId: room.id }],
      },
      unrecorded: { place: 'Lokale 3, Rådhuspladsen 1' },
    });
    expect(act.locks(act.input.parse({ caseId: theCase, ...input, roomId: room.id })).map((lock) => lock)).toEqual([
      { kind: 'key', key: `calendar:${annasHost.id}` },
      { kind: 'key', key: `calendar:${room.id}` },
    ]);
  });

  describe('a meeting against what the citizen chose (LAB § 33, stk. 2)', () => {
    const byPhone = stateWith({ citizen: { phone: '12345678', interpreterLanguage: null, contactForm: 'phone' } });
    const demanded = (on: string) => ({
      ...byPhone,
      attendance: [{ subjectId: uuid(800), day: plainDate(on), from: plainDate('2026-11-24') }],
    });
    const codeOfBooking = (state: object, over: object = {}, who: object = {}) =>
      codeOf(decide(act, state, { ...input, ...over }, who));

    it('needs a decision, and says how', () => {
      const refused = decide(act, byPhone, input);
      expect([codeOf(refused), fieldOf(refused)]).toEqual(['attendance-needs-decision', 'form']);
      expect(refused).toMatchObject({
        text: {
          da: 'Borgeren har valgt en anden form. Book samtalen, som borgeren vil, og lav en afgørelse om fremmøde.',
        },
      });
      expect(codeOfBooking(demanded('2026-11-27'))).toBe('attendance-needs-decision');
    });

    it('is booked where a signed decision holds for that day', () => {
      const decision = decide(act, demanded('2026-11-26'), input);
      expect(eventOf(decision).data).toMatchObject({ formChosenBy: 'authority', formReason: null });
      expect(said(act, decision).citizen[0]).toMatch(/ved et møde\. Kommunen har besluttet, at I mødes\.$/);
      expect(writesOf(act, decision).filter(({ op, table }) => op === 'insert' && table === 'law_entry')).toHaveLength(
        1,
      );
    });

    it('is none where the citizen wants it, the citizen books, or what was chosen cannot be had', () => {
      const noPhone = { ...byPhone, citizen: { ...byPhone.citizen, phone: null } };
      const firstTalk = { ...byPhone, rules: knownRules({ formFree: false }) };
      expect([
        codeOfBooking(byPhone, { citizenWants: true }),
        codeOfBooking(byPhone, {}, byCitizen),
        codeOfBooking(byPhone, { form: 'phone' }),
        codeOfBooking(stateWith()),
        codeOfBooking(noPhone),
        codeOfBooking(firstTalk),
        codeOfBooking(byPhone, { kind: 'cv-talk' }),
      ]).toEqual([null, null, null, null, null, null, null]);
      const wanted = decide(act, demanded('2026-11-26'), { ...input, citizenWants: true });
      expect(eventOf(wanted).data).toMatchObject({ formChosenBy: 'citizen' });
    });

    it('of a follow-up in sickness cannot be decided here: the citizen’s choice stands', () => {
      expect(decide(act, byPhone, { ...input, kind: 'sickness-follow-up' })).toMatchObject({
        code: 'attendance-needs-decision',
        text: { da: 'Borgeren har valgt en anden form. Book samtalen, som borgeren vil.' },
      });
    });
  });

  it('a reason from before there were decisions is still told', () => {
    const event = eventOf(decide(act, stateWith(), input)) as MeetingBooked;
    const old = { ...event, data: { ...event.data, formReason: 'Vi skal se på dine papirer sammen' } };
    expect(bookedSentence.citizen?.(old).da).toMatch(/Det er et møde, fordi: Vi skal se på dine papirer sammen\./);
  });

  it('has a link nobody can guess on video, and the citizen’s number on the phone', () => {
    expect(eventOf(decide(act, stateWith(), { ...input, form: 'video' })).unrecorded).toMatchObject({
      place: expect.stringMatching(/^https:\/\/video\.example\/[0-9a-f-]{36}$/),
    });
    expect(eventOf(decide(act, stateWith(), { ...input, form: 'phone' })).unrecorded).toMatchObject({
      place: '12345678',
    });
  });

  it.each([
    ['case-closed', stateWith({ closed: true }), {}],
    ['host-unknown', stateWith({ chosen: chosenWith({ host: null }) }), {}],
    ['time-passed', stateWith(), { slot: slotCode(annasHost.id, instant('2026-11-24T08:00:00.000Z'), 45) }],
    ['too-soon', stateWith(), { slot: slotCode(annasHost.id, instant('2026-11-24T13:00:00.000Z'), 45) }],
    ['not-open', stateWith({ chosen: chosenWith({ inWorkingHours: false }) }), {}],
    ['not-open', stateWith(), { slot: slotCode(annasHost.id, instant('2026-11-26T09:07:00.000Z'), 45) }],
    [
      'too-short',
      stateWith({ citizen: { phone: null, interpreterLanguage: 'ar', contactForm: null } }),
      { slot: slotCode(annasHost.id, thursday, 15) },
    ],
    [
      'after-latest',
      stateWith({ invitation: invitationWith() }),
      { slot: slotCode(annasHost.id, instant('2026-12-14T09:00:00.000Z'), 45) },
    ],
    ['you-get-a-time', stateWith({ rules: knownRules({ whoBooks: 'summoned' }) }), {}],
    ['already-booked', stateWith({ meetings: [meetingWith()] }), {}],
    ['form-bound', stateWith({ rules: knownRules({ formFree: false }) }), { form: 'phone' }],
    ['no-video', stateWith({ house: { address: null, phone: null, videoTemplate: null } }), { form: 'video' }],
    [
      'no-phone',
      stateWith({ citizen: { phone: null, interpreterLanguage: null, contactForm: null } }),
      { form: 'phone' },
    ],
    ['slot-taken', stateWith({ chosen: chosenWith({ hostBusy: true }) }), {}],
  ])('refuses the citizen: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }, byCitizen))).toBe(code);
  });

  it('staff may book today, outside working hours, and beside another talk', () => {
    const state = stateWith({ chosen: chosenWith({ inWorkingHours: false }), meetings: [meetingWith()] });
    expect(
      codeOf(decide(act, state, { ...input, slot: slotCode(annasHost.id, instant('2026-11-24T13:00:00.000Z'), 20) })),
    ).toBeNull();
  });

  it('tells the nearest other times when somebody was quicker', () => {
    const others = [9, 10].map((hour) => {
      const startsAt = instant(`2026-11-26T${hour === 9 ? '09:45' : '10:30'}:00.000Z`);
      return {
        hostId: annasHost.id,
        hostName: annasHost.name,
        hostAuthorityId: 860,
        startsAt,
        endsAt: startsAt,
        isOwn: true,
        code: '',
      };
    });
    const decision = decide(act, stateWith({ chosen: chosenWith({ hostBusy: true, others }) }), input, byCitizen);
    expect(decision).toMatchObject({
      ok: false,
      text: {
        da: 'En anden nåede at vælge tiden. De nærmeste ledige tider er: torsdag 26. november 2026 kl. 10.45; torsdag 26. november 2026 kl. 11.30.',
      },
    });
    expect(fieldOf(decision)).toBe('slot');
  });

  it('asks for a time and a form, and takes no CPR number', () => {
    const ok = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect([ok({}), ok({ slot: 'i morgen' }), ok({ form: 'brev' }), ok({ topics: 'Maja 070785-1001' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it('an unknown law is an offer, with no duty', () => {
  const event = eventOf(
    decide(act, stateWith({ ...caseWith({ duties: { ...duties, 'job-talk': null } }) }), input, byCitizen),
  );
  expect(event.data).toMatchObject({ duty: null, rebookUntil: null });
});
