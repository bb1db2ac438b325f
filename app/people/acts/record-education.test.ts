import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, day, decide, eventOf, factRow, fieldOf, said, writesOf } from '../testing/decide.ts';
import { recordEducation as act } from './record-education.ts';

const recorded = (input: object) => (eventOf(decide(act, caseWith(), input)).data as { value: object }).value;

describe('record-education', () => {
  it('holds from the day it was finished', () => {
    const decision = decide(act, caseWith(), { level: 'erhvervsuddannelse', finishedOn: '2015-06-30' });
    expect(eventOf(decision).data).toMatchObject({
      kind: 'uddannelse',
      value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: '2015-06-30' },
      validFrom: '2015-06-30',
    });
    expect(writesOf(act, decision).at(-1)).toMatchObject({
      table: 'case_overview',
      set: { education: 'erhvervsuddannelse' },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Vi skrev din uddannelse: erhvervsuddannelse.'],
      staff: ['Uddannelse: erhvervsuddannelse.'],
    });
  });

  it('has held as long as the case when nobody knows the day', () => {
    expect(eventOf(decide(act, caseWith(), { level: 'grundskole' })).data).toMatchObject({ validFrom: '2025-06-01' });
  });

  it('lets the tick count only where a level can be either', () => {
    const qualifies = (level: string, vocational?: boolean) =>
      recorded({ level, ...(vocational === undefined ? {} : { vocational }) });
    expect(qualifies('grundskole', true)).toMatchObject({ erhvervskompetencegivende: false });
    expect(qualifies('ph_d', false)).toMatchObject({ erhvervskompetencegivende: true });
    expect(qualifies('bachelor')).toMatchObject({ erhvervskompetencegivende: false });
    expect(qualifies('bachelor', true)).toMatchObject({ erhvervskompetencegivende: true });
  });

  it('refuses what is not finished, what stands there already, and a closed case', () => {
    const future = decide(act, caseWith(), { level: 'gymnasial', finishedOn: day(1) });
    expect([codeOf(future), fieldOf(future)]).toEqual(['not-finished', 'finishedOn']);
    const value = { niveau: 'gymnasial', erhvervskompetencegivende: false, afsluttet: null };
    const known = caseWith([factRow({ kind: 'uddannelse', value, validFrom: caseWith().openedOn })]);
    expect(codeOf(decide(act, known, { level: 'gymnasial' }))).toBe('unchanged');
    expect(codeOf(decide(act, caseWith([], { closed: true }), { level: 'gymnasial' }))).toBe('case-closed');
  });
});
