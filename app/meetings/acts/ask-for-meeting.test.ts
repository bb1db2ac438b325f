import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/state.ts';
import { askForMeeting as act } from './ask-for-meeting.ts';

it('tells of a wish and of nothing else', () => {
  const decision = decide(act, { closed: false }, { words: 'Jeg vil tale om kurser' }, { actor: maja });
  expect(writesOf(act, decision).filter(({ op }) => op === 'insert')).toMatchObject([
    { table: 'law_entry', row: { kind: 'anmodning', value: '{"om":"samtale"}' } },
  ]);
  expect(eventOf(decision).data).toMatchObject({ words: 'Jeg vil tale om kurser', form: null });
  expect(said(act, decision)).toEqual({
    citizen: ['Du bad om en samtale. “Jeg vil tale om kurser”'],
    staff: ['Borgeren har bedt om en samtale. “Jeg vil tale om kurser”'],
  });
});

it('needs no words, and an open case', () => {
  expect(codeOf(decide(act, { closed: false }, {}))).toBeNull();
  expect(codeOf(decide(act, { closed: true }, {}))).toBe('case-closed');
});
