import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { closeLesson as act } from './close-lesson.ts';

const given = (doneAt: string | null = null) =>
  decide(act, { id: uuid(900), cause: 'not-heard', doneAt }, { lessonId: uuid(900), done: 'Brevet er skrevet om.' });

describe('close-lesson', () => {
  it('keeps what was done, and concerns no case', () => {
    expect(eventOf(given())).toMatchObject({
      type: 'decisions.lesson-closed',
      caseId: null,
      data: { cause: 'not-heard' },
    });
    expect(writesOf(act, given())).toMatchObject([
      {
        op: 'update',
        table: 'decision_lesson',
        set: { done_words: 'Brevet er skrevet om.', done_by_name: 'Anna Holm' },
      },
    ]);
    expect(said(act, given())).toEqual({
      citizen: [],
      staff: ['Læring lukket (borgeren blev ikke hørt). Gjort: Brevet er skrevet om'],
    });
  });

  it('refuses: already-closed', () => expect(codeOf(given('2026-11-20T09:00:00.000Z'))).toBe('already-closed'));

  it('takes no CPR number, and needs words', () => {
    expect(act.input.safeParse({ lessonId: uuid(900), done: 'Set på 070785-1001' }).success).toBe(false);
    expect(act.input.safeParse({ lessonId: uuid(900), done: ' ' }).success).toBe(false);
  });
});
