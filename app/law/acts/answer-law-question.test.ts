import { describe, expect, it } from 'vitest';
import {
  anna,
  codeOf,
  decide,
  eventOf,
  fieldOf,
  said,
  theCase,
  today,
  uuid,
  writesOf,
} from '../../people/testing/decide.ts';
import type { Judgement } from '../entries.ts';
import { answerLawQuestion as act } from './answer-law-question.ts';

const question = 'sanktion.rimelig_grund';
const input = { question, answer: 'ja', reason: 'Barnet blev hentet syg i skolen samme morgen' };
const judgement = (n: number, over: Partial<Judgement> = {}): Judgement => ({
  id: uuid(n),
  question,
  answer: false,
  reason: 'Der er ikke oplyst en grund',
  validFrom: today,
  validUntil: null,
  recordedAt: '2026-11-20T09:00:00.000Z',
  supersededAt: null,
  authorName: 'Bo Dahl',
  ...over,
});
const state = (judgements: readonly Judgement[] = [], closed = false) => ({ closed, judgements });

describe('answer-law-question', () => {
  it('keeps who judged what, why, and from when it holds', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision)).toMatchObject({
      type: 'law.question-answered',
      caseId: theCase,
      data: { question, answer: true, reason: input.reason, validFrom: today, superseded: [] },
    });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'law_judgement',
        row: {
          case_id: theCase,
          question,
          answer: true,
          reason: input.reason,
          valid_from: today,
          valid_until: null,
          superseded_at: null,
          author_id: anna.id,
          author_name: 'Anna Holm',
        },
      },
    ]);
  });

  it('tells the citizen and the staff the question, the answer and the reason', () => {
    expect(said(act, decide(act, state(), input))).toEqual({
      citizen: [
        'Anna Holm har vurderet et spørgsmål i din sag: Havde borgeren en rimelig grund til at blive væk, sige nej eller lade være? Ja. Begrundelse: Barnet blev hentet syg i skolen samme morgen',
      ],
      staff: [
        'Vurderet af Anna Holm: Havde borgeren en rimelig grund til at blive væk, sige nej eller lade være? Ja. Begrundelse: Barnet blev hentet syg i skolen samme morgen',
      ],
    });
    expect(said(act, decide(act, state(), { ...input, answer: 'nej' })).staff[0]).toContain('? Nej. Begrundelse');
  });

  it('takes the place of earlier answers to the same question, and of no other', () => {
    const earlier = [
      judgement(1),
      judgement(2, { supersededAt: '2026-11-21T09:00:00.000Z' }),
      judgement(3, { question: 'sanktion.sag_oplyst' }),
    ];
    const writes = writesOf(act, decide(act, state(earlier), input));
    expect(writes.map(({ op, table }) => `${op} ${table}`)).toEqual(['update law_judgement', 'insert law_judgement']);
    expect(writes[0]).toMatchObject({
      key: { authority_id: 860, id: uuid(1) },
      set: { superseded_at: expect.any(String) },
    });
  });

  it.each([
    ['a question of no rule', 'sanktion.findes_ikke'],
    ['one about companies', 'virksomhed.konkurrenceforvridende'],
  ])('refuses %s', (_, unknown) => {
    const decision = decide(act, state(), { ...input, question: unknown });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['unknown-question', 'question']);
  });

  it('judges nothing in a closed case', () => {
    expect(codeOf(decide(act, state([], true), input))).toBe('case-closed');
  });

  it('asks for a yes or a no and a reason, and takes no CPR number in it', () => {
    const fits = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(fits({})).toBe(true);
    expect(fits({ answer: 'måske' })).toBe(false);
    expect(fits({ answer: undefined })).toBe(false);
    expect(fits({ reason: '  ' })).toBe(false);
    expect(fits({ reason: 'Se sagen om 070785-1001' })).toBe(false);
    expect(fits({ question: undefined })).toBe(false);
  });
});
