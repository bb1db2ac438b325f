import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { caseWith, meetingWith } from '../testing/state.ts';
import { shareNote as act } from './share-note.ts';

const state = (over: object) => {
  const meeting = meetingWith({ state: 'held', ...over });
  return { ...caseWith({ meetings: [meeting] }), meeting };
};
const input = { meetingId: uuid(700) };

it('opens a note that was kept back', () => {
  const decision = decide(
    act,
    state({ note: 'Vi talte om praktik', notSharedReason: 'Lægen skal se den først' }),
    input,
  );
  expect(eventOf(decision).data).toMatchObject({ overview: { unshared_notes: 0 } });
  expect(writesOf(act, decision)[0]).toMatchObject({ set: { note_shared_at: testNow, not_shared_reason: null } });
  expect(said(act, decision).citizen).toEqual([
    'Du kan nu læse noten fra samtalen torsdag 26. november 2026 kl. 10.00.',
  ]);
});

it('refuses when there is nothing to share', () => {
  expect(codeOf(decide(act, state({ note: null }), input))).toBe('no-note');
  expect(codeOf(decide(act, state({ note: 'x', noteSharedAt: instant(testNow) }), input))).toBe('shared-already');
});
