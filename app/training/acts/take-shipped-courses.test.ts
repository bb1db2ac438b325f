import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { shippedCourses } from '../shipped.ts';
import { takeShippedCourses as act } from './take-shipped-courses.ts';

const all = shippedCourses().map(({ source }) => source.shippedKey ?? '');

describe('take-shipped-courses', () => {
  it('takes what is not there yet, with its source and without a class', () => {
    const decision = decide(act, { taken: new Set(all.slice(1)) }, {});
    expect(eventOf(decision).data).toEqual({ byName: 'Anna Holm', count: 1, version: 'Fodfæste 2026-11' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'training_course', row: { shipped_key: all[0], source: 'shipped', state: 'active' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm tog ét eksempel ind i kataloget over kurser.']);
  });

  it('refuses when all of them are there', () => {
    expect(codeOf(decide(act, { taken: new Set(all) }, {}))).toBe('all-taken');
  });
});
