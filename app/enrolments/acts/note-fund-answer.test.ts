import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { trainingTestClass } from '../../training/testing/courses.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { noteFundAnswer as act } from './note-fund-answer.ts';

const state = { ...caseWithCourse(), held: trainingTestClass() };
const input = { enrolmentId: theEnrolment, answer: 'yes', fund: '3F', answeredOn: day(0), startsOn: day(7) };

describe('note-fund-answer', () => {
  it('a yes is told to the law as six weeks, without a decision of the municipality', () => {
    const decision = decide(act, state, input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['enrolments.granted', 'plan.card-updated']);
    const writes = writesOf(act, decision);
    expect(writes[0]).toMatchObject({ set: { state: 'granted', scheme: 'T01', payer: 'fund', decision_id: null } });
    const told = writes.find(({ table, op }) => table === 'law_entry' && op === 'insert');
    expect(told).toMatchObject({ row: { kind: 'tilbud', subject_id: theEnrolment, valid_from: day(7) } });
    expect(JSON.stringify(told)).toContain('jobrettet_uddannelse');
    expect(said(act, decision).citizen[0]).toContain('3F betaler.');
  });

  it('a no leaves the course agreed, and says who said no', () => {
    const decision = decide(act, state, { ...input, answer: 'no', words: 'Kurset står ikke på listen.' });
    const writes = writesOf(act, decision);
    expect(writes).toMatchObject([{ set: { payer_answer: 'no', payer_words: 'Kurset står ikke på listen.' } }]);
    expect(writes[0]).not.toMatchObject({ set: { state: 'granted' } });
    expect(said(act, decision).citizen[0]).toBe(
      '3F betaler ikke kurset Personbefordring med bus. Vi ser på en anden vej sammen.',
    );
  });

  it.each([
    ['future', state, { answeredOn: day(1) }],
    ['days-in-wrong-order', state, { endsOn: day(1) }],
    ['start-missing', { ...caseWithCourse(enrolmentWith({ startsOn: null })), held: null }, { startsOn: undefined }],
    ['course-gone', { ...caseWithCourse(enrolmentWith({ state: 'granted' })), held: null }, {}],
  ])('refuses: %s', (code, given, over) => {
    expect(codeOf(decide(act, given, { ...input, ...over }))).toBe(code);
  });
});
