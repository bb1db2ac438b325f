import { describe, expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { groundWith } from '../testing/decisions.ts';
import { type Lesson, lessonFrom, lessonsByCause } from './lesson.ts';

const ground = groundWith();
const decision = { ground };
const lesson = (id: number, over: Partial<Lesson>): Lesson => ({
  id: uuid(id),
  complaintId: uuid(1),
  caseId: uuid(2),
  kind: 'exemption',
  cause: 'not-heard',
  pointsTo: 'practice',
  pointsKey: null,
  words: 'Ring først',
  madeAt: `2026-11-0${id}T09:00:00.000Z`,
  madeByName: 'Anna Holm',
  doneAt: null,
  doneWords: null,
  doneByName: null,
  ...over,
});

describe('what is learnt', () => {
  it('nothing typed is no lesson, unless something was overturned', () => {
    expect(lessonFrom({}, false, decision)).toBeNull();
    expect(lessonFrom({ pointsTo: 'rule' }, false, decision)).toBeNull();
    expect(lessonFrom({}, true, decision)).toMatchObject({
      code: 'lesson-missing',
      fields: { cause: expect.anything() },
    });
  });

  it('half a lesson is none, overturned or not', () => {
    const half = { code: 'lesson-missing' };
    expect(lessonFrom({ cause: 'form' }, false, decision)).toMatchObject({
      ...half,
      fields: { lesson: expect.anything() },
    });
    expect(lessonFrom({ lesson: 'Ring først' }, false, decision)).toMatchObject({ ...half, fields: { cause: {} } });
  });

  it('points to how we work when nothing is named, and to the rule of the decision when no other is', () => {
    const typed = { cause: 'wrong-rule', lesson: 'Læs stk. 2' } as const;
    expect(lessonFrom(typed, true, decision)).toMatchObject({ pointsTo: 'practice', pointsKey: null });
    expect(lessonFrom({ ...typed, pointsTo: 'rule' }, true, decision)).toMatchObject({ pointsKey: ground.rule });
    const letter = { ...typed, pointsTo: 'template', pointsKey: 'afslag' } as const;
    expect(lessonFrom(letter, true, decision)).toMatchObject({ pointsTo: 'template', pointsKey: 'afslag' });
  });

  it('is gathered by cause, the most frequent first', () => {
    const found = lessonsByCause([
      lesson(1, { cause: 'form' }),
      lesson(2, { kind: 'form-of-talk' }),
      lesson(3, { doneAt: '2026-11-20T09:00:00.000Z' }),
      lesson(4, { pointsTo: 'template', pointsKey: 'afslag' }),
    ]);
    expect(found.map(({ cause, count, open }) => [cause, count, open])).toEqual([
      ['not-heard', 3, 2],
      ['form', 1, 1],
    ]);
    expect(found[0]?.kinds).toEqual([
      { kind: 'exemption', count: 2 },
      { kind: 'form-of-talk', count: 1 },
    ]);
    expect(found[0]?.pointed).toEqual([
      { to: 'practice', key: null, count: 2 },
      { to: 'template', key: 'afslag', count: 1 },
    ]);
    expect(found[0]?.lessons.map(({ id }) => id)).toEqual([uuid(4), uuid(3), uuid(2)]);
    expect(lessonsByCause([])).toEqual([]);
  });
});
