import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { trainingTestClass } from '../../training/testing/courses.ts';
import { caseWithCourse, checkWith, enrolmentWith, runningWith, school, theEnrolment } from '../testing/enrolment.ts';
import { endCourse as act } from './end-course.ts';

const running = (over = {}) => ({ ...caseWithCourse(runningWith(over)), held: trainingTestClass() });
const input = { enrolmentId: theEnrolment, result: 'passed', endedOn: day(0), words: 'Fin indsats.' };

describe('end-course', () => {
  it('ends the card and what the law was told; the school may tell it', () => {
    const decision = decide(act, running(), input, { actor: school });
    expect(eventsOf(decision)).toMatchObject([
      { data: { result: 'passed', seats: null, bySchool: true } },
      { data: { card: { state: 'done' } } },
    ]);
    const writes = writesOf(act, decision);
    expect(writes[0]).toMatchObject({ set: { state: 'done', result: 'passed', end_words: 'Fin indsats.' } });
    expect(writes.filter(({ table, op }) => table === 'law_entry' && op === 'insert')[0]).toMatchObject({
      row: { kind: 'tilbud', valid_until: day(1) },
    });
    expect(said(act, decision).citizen).toEqual(['Du har bestået kurset Personbefordring med bus.']);
  });

  it('a stop gives the seat back and asks no more', () => {
    const checks = [
      checkWith({ id: uuid(1), state: 'answered' }),
      checkWith({ id: uuid(2), state: 'planned' }),
      checkWith({ id: uuid(3), state: 'planned', moment: 'after' }),
    ];
    const decision = decide(act, running({ checks }), { ...input, result: 'stopped' });
    expect(eventsOf(decision)[0]).toMatchObject({ data: { seats: { taken: 3 }, dropped: [uuid(2), uuid(3)] } });
    // Nothing of a sanction: the law hears that the course ended, of the plan, and of nothing else.
    const kinds = writesOf(act, decision).flatMap((write) =>
      write.table === 'law_entry' && write.op === 'insert' ? [write.row.kind] : [],
    );
    expect(new Set(kinds)).toEqual(new Set(['tilbud', 'min_plan']));
  });

  it('after a short course the question is still asked', () => {
    const checks = [checkWith({ state: 'planned', moment: 'after' })];
    expect(eventsOf(decide(act, running({ checks }), input))[0]).toMatchObject({ data: { dropped: [] } });
  });

  it.each([
    ['wrong-end', running(), { endedOn: day(1) }],
    ['wrong-end', running(), { endedOn: day(-60) }],
    ['course-gone', { ...caseWithCourse(enrolmentWith({ state: 'granted' })), held: null }, {}],
  ])('refuses: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }))).toBe(code);
  });
});
