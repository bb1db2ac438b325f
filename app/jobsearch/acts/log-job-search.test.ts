import { describe, expect, it } from 'vitest';
import { fieldMeta } from '../../kernel/act/field.ts';
import { caseWith, codeOf, decide, eventOf, fieldOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/actors.ts';
import { logJobSearch as act } from './log-job-search.ts';

const input = { title: 'Pedel', onDay: '2026-11-23' };

describe('log-job-search', () => {
  it('needs a job and a day and nothing more, and tells the law', () => {
    const decision = decide(act, caseWith(), input, { actor: maja });
    expect(eventOf(decision)).toMatchObject({ data: { source: 'here', entry: { kind: 'job', company: null } } });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'job_search_entry', row: { title: 'Pedel', source: 'here', way: null } },
      { op: 'update', table: 'law_entry' },
      { op: 'insert', table: 'law_entry', row: { kind: 'joblog', value: '"bestemt_job"', valid_from: '2026-11-23' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du skrev i din log: Pedel den 23. november 2026.'],
      staff: ['Borgeren skrev i loggen: Pedel den 23. november 2026.'],
    });
  });

  it('keeps everything the order asks for, when it is told', () => {
    const whole = {
      ...input,
      company: 'Skolen',
      postcode: '9800',
      city: 'Hjørring',
      hours: 'part',
      weeklyHours: '20',
      way: 'phone',
      advertised: 'no',
    };
    const decision = decide(act, caseWith(), whole);
    expect(writesOf(act, decision)[0]).toMatchObject({
      row: { postcode: '9800', hours: 'part', weekly_hours: 20, way: 'phone', advertised: false, source: 'staff' },
    });
    expect(said(act, decision).citizen).toEqual(['Anna Holm skrev i din log: Pedel hos Skolen den 23. november 2026.']);
  });

  it('tells the law of a job fair as other job search', () => {
    const decision = decide(act, caseWith(), { ...input, kind: 'other', title: 'Jobmesse' });
    expect(writesOf(act, decision)[2]).toMatchObject({ row: { value: '"anden_jobsoegning"' } });
  });

  it('demands title and day alone', () => {
    const mandatory = Object.entries(act.input.shape).flatMap(([name, schema]) =>
      fieldMeta(schema)?.mandatory ? [name] : [],
    );
    expect(mandatory).toEqual(['caseId', 'title', 'onDay']);
  });

  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['day-ahead', {}, { onDay: '2026-11-25' }, 'onDay'],
    ['day-too-old', {}, { onDay: '2025-11-01' }, 'onDay'],
  ] as const)('refuses: %s', (code, over, more, field) => {
    const decision = decide(act, caseWith([], over), { ...input, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes no CPR number in texts', () => {
    const ok = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(ok({ company: 'Kiosken' })).toBe(true);
    expect(ok({ company: '070785-1001' })).toBe(false);
    expect(ok({ postcode: '98' })).toBe(false);
  });
});
