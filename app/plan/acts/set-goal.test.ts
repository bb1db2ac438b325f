import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { goalWith, karen, maja, planWith } from '../testing/plan.ts';
import { setGoal as act } from './set-goal.ts';

const state = (over: object = {}) => ({ ...planWith(), job: null, ...over });
const input = { words: 'Jeg vil arbejde med træ', aim: 'job' };
const carpenter = { uri: 'http://x/1', name: 'tømrer', names: ['tømrer'] };

describe('set-goal', () => {
  it('keeps the citizen’s own words, and tells lists and law nothing the citizen did not decide', () => {
    const decision = decide(act, state(), { ...input, horizon: '2027-06' }, { actor: maja });
    expect(eventOf(decision)).toMatchObject({
      type: 'plan.goal-set',
      data: {
        by: 'citizen',
        goal: { words: input.words, aim: 'job', jobTitle: null, horizon: '2027-06-30', setBy: 'citizen' },
        before: null,
        told: null,
      },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'plan_goal', row: { words: input.words, set_by: 'citizen', ended_at: null } },
      { op: 'update', table: 'case_overview', set: { goal: input.words, job_title: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du skrev dit mål: Jeg vil arbejde med træ.'],
      staff: ['Borgeren skrev sit mål: Jeg vil arbejde med træ.'],
    });
  });

  it('is typed by staff as the citizen says it; that makes Min Plan', () => {
    const job = { jobTitle: 'Tømrer', jobUri: carpenter.uri };
    const decision = decide(act, state({ goal: goalWith(), job: carpenter }), { ...input, ...job });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'plan_goal', key: { id: uuid(600) }, set: { ended_at: expect.any(String) } },
      { op: 'insert', table: 'plan_goal', row: { job_uri: carpenter.uri, job_title: 'Tømrer', set_by: 'caseworker' } },
      { op: 'update', table: 'case_overview', set: { job_title: 'Tømrer' } },
      { op: 'update', table: 'law_entry' },
      {
        op: 'insert',
        table: 'law_entry',
        row: {
          case_id: theCase,
          kind: 'min_plan',
          value: JSON.stringify({ af: 'kommune', medarbejderNavngivet: true, papir: null, indhold: ['jobmaal'] }),
          valid_from: '2026-11-24',
        },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev dit nye mål ned, som du sagde det: Jeg vil arbejde med træ. Job: Tømrer.'],
      staff: ['Anna Holm skrev borgerens nye mål: Jeg vil arbejde med træ. Job: Tømrer.'],
    });
  });

  it('is on a par for an education; the a-kasse makes the plan of its months', () => {
    const given = { words: 'Jeg vil læse', aim: 'education', education: 'Pædagog' };
    expect(eventOf(decide(act, state(), given, { actor: karen })).data).toMatchObject({
      goal: { aim: 'education', education: 'Pædagog', setBy: 'akasse' },
      told: { by: 'akasse', content: ['uddannelsesmaal'] },
    });
  });

  it('revises a plan that is made, whoever writes', () => {
    const made = state({ goal: goalWith(), maker: 'akasse' });
    expect(eventOf(decide(act, made, input, { actor: maja })).data).toMatchObject({ told: { by: 'akasse' } });
  });

  it('takes a job title of one’s own, and one typed over a title of the list', () => {
    const typed = (jobTitle: string, over: object = {}) =>
      eventOf(decide(act, state({ job: carpenter }), { ...input, jobTitle, ...over }, { actor: maja })).data;
    expect(typed('Noget med træ')).toMatchObject({ goal: { jobUri: null, jobTitle: 'Noget med træ' } });
    expect(typed('Smed', { jobUri: carpenter.uri })).toMatchObject({ goal: { jobUri: null, jobTitle: 'Smed' } });
  });

  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['unknown-job', {}, { jobUri: 'http://x/2', jobTitle: 'Smed' }, 'jobTitle'],
    ['month-has-passed', {}, { horizon: '2026-10' }, 'horizon'],
    ['same-goal', { goal: goalWith({ words: input.words, jobTitle: null }) }, {}, null],
  ])('refuses: %s', (code, over, given, field) => {
    const decision = decide(act, state(over), { ...input, ...given });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes no CPR number, and asks for no more than words and direction', () => {
    const fields = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(fields({})).toBe(true);
    expect(fields({ horizon: '', jobTitle: '', jobUri: '', education: '' })).toBe(true);
    expect(fields({ words: ' ' })).toBe(false);
    expect(fields({ words: 'Maja 070785-1001 vil arbejde' })).toBe(false);
    expect(fields({ horizon: '2027-13' })).toBe(false);
  });
});
