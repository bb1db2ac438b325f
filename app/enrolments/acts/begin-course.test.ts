import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { beginCourse as act } from './begin-course.ts';

const granted = (over = {}) =>
  caseWithCourse(
    enrolmentWith({ state: 'granted', lawCategory: 'regionalt_kursus', startsOn: day(0), endsOn: day(39), ...over }),
  );
const input = { enrolmentId: theEnrolment };

describe('begin-course', () => {
  it('moves the card and plans the questions; the law knows the day already', () => {
    const decision = decide(act, granted(), input);
    expect(eventsOf(decision)).toMatchObject([
      { data: { startsOn: day(0), told: null, checks: [{ moment: 'week-1' }, { moment: 'week-3' }] } },
      { data: { card: { state: 'under-way' } } },
    ]);
    expect(writesOf(act, decision).filter(({ table }) => table === 'enrolment_check')).toMatchObject([
      { row: { due_on: day(4), state: 'planned' } },
      { row: { due_on: day(18) } },
    ]);
  });

  it('tells the law anew where it became another day', () => {
    const writes = writesOf(act, decide(act, granted({ startsOn: day(-3) }), { ...input, startsOn: day(-1) }));
    expect(writes.filter(({ table, op }) => table === 'law_entry' && op === 'insert')[0]).toMatchObject({
      row: { kind: 'tilbud', valid_from: day(-1) },
    });
  });

  it.each([
    ['course-gone', caseWithCourse(), {}],
    ['wrong-start', granted({ startsOn: day(1) }), {}],
    ['wrong-start', granted({ startsOn: day(-9), endsOn: day(-5) }), { startsOn: day(-2) }],
  ])('refuses: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }))).toBe(code);
  });
});
