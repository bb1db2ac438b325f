import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, eventOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { answerWhatIManage as act } from './answer-what-i-manage.ts';

const state = (over: object = {}) => ({ closed: false, before: null, ...over });
const self = testActor({ kind: 'citizen', name: 'Maja Østergaard', roles: ['citizen'] });

describe('answer-what-i-manage', () => {
  it('keeps what the citizen says, and nothing of what was left open', () => {
    const decision = decide(
      act,
      state(),
      { findJobs: 'alone', cv: 'help', words: 'Bedst om morgenen' },
      { actor: self },
    );
    expect(eventOf(decision).data).toEqual({
      answers: { findJobs: 'alone', cv: 'help' },
      words: 'Bedst om morgenen',
      again: false,
      answeredByName: 'Maja Østergaard',
      bySelf: true,
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'track_answer', row: { answers: '{"findJobs":"alone","cv":"help"}' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du fortalte, hvad du selv klarer. Du vil gerne have hjælp til cv.'],
      staff: ['Borgeren fortalte, hvad borgeren selv klarer, og vil gerne have hjælp til cv.'],
    });
  });

  it('changes the answers, and touches neither track nor lists', () => {
    const before = { answers: { findJobs: 'alone' }, words: null };
    const decision = decide(act, state({ before }), { findJobs: 'help', transport: 'help', jobnet: 'unsure' });
    expect(writesOf(act, decision).map(({ op, table }) => [op, table])).toEqual([['update', 'track_answer']]);
  });

  it('says who typed it for the citizen', () => {
    const helped = decide(act, state(), { findJobs: 'help', transport: 'help' });
    expect(said(act, helped)).toEqual({
      citizen: ['Anna Holm skrev for dig, hvad du selv klarer. Du vil gerne have hjælp til at finde job og transport.'],
      staff: [
        'Anna Holm skrev for borgeren, hvad borgeren selv klarer. Borgeren vil gerne have hjælp til at finde job og transport.',
      ],
    });
    expect(said(act, decide(act, state(), { findJobs: 'alone' })).citizen).toEqual([
      'Anna Holm skrev for dig, hvad du selv klarer.',
    ]);
  });

  it('asks for nothing: no answer is mandatory, and no CPR number is taken', () => {
    expect(act.input.safeParse({ caseId: theCase }).success).toBe(true);
    expect(act.input.safeParse({ caseId: theCase, words: '070785-1001 hjælper' }).success).toBe(false);
  });

  it.each([
    ['case-closed', { closed: true }, { cv: 'help' }],
    ['unchanged', {}, {}],
    ['unchanged', { before: { answers: { cv: 'help' }, words: 'x' } }, { cv: 'help', words: 'x' }],
  ])('refuses: %s', (code, over, input) => {
    expect(codeOf(decide(act, state(over), input))).toBe(code);
  });
});
