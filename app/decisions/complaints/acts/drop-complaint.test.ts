import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { maja } from '../../testing/decisions.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { loaded } from '../testing/complaints.ts';
import { dropComplaint } from './drop-complaint.ts';

const act = dropComplaint(kinds);
const given = (input: object, state: object = loaded(), over: object = {}) =>
  decide(act, state, { complaintId: uuid(800), ...input }, over);

describe('drop-complaint', () => {
  it('the citizen takes it back here', () => {
    const decision = given({}, loaded(), { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ by: 'citizen', channel: 'here', wasForwarded: false });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'dropped', closed_at: expect.any(String) } },
      { set: { complaints_open: 0, complaint_due_on: null } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Du trak din klage over “Hvem der booker” tilbage.']);
  });

  it('or says so, and staff write down how', () => {
    expect([codeOf(given({})), fieldOf(given({}))]).toEqual(['channel-missing', 'channel']);
    const decision = given({ channel: 'telephone' });
    expect(said(act, decision)).toEqual({
      citizen: ['Vi skrev ned, at du trak din klage over “Hvem der booker” tilbage i telefonen.'],
      staff: ['Anna Holm skrev ned, at borgeren trak klagen over “Hvem der booker” tilbage i telefonen.'],
    });
  });

  it('also from the board, which must then be told', () => {
    const decision = given({ channel: 'letter' }, loaded({ state: 'forwarded' }));
    expect(eventOf(decision).data).toMatchObject({ wasForwarded: true });
  });

  it.each([
    ['gone', { matter: null }],
    ['not-now', loaded({ state: 'upheld' })],
    ['not-now', loaded({ state: 'decided' })],
  ])('refuses: %s', (code, state) => expect(codeOf(given({ channel: 'letter' }, state))).toBe(code));
});
