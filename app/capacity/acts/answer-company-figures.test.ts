import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerCompanyFigures } from './answer-company-figures.ts';

const company = { id: uuid(300), name: 'Havnens Hotel' };
const actor = testActor({ id: uuid(301), name: 'Karen Holt', kind: 'organisation', roles: ['company-user'] });
const words = 'To af dem blev syge. Den tredje har timer hos os nu.';

describe('a company answers its figures', () => {
  it('keeps the words beside the company, with who wrote them', () => {
    const decision = decide(answerCompanyFigures, { company }, { words }, { actor });
    expect(eventOf(decision)).toMatchObject({
      caseId: null,
      data: { organisationId: company.id, words, byName: 'Karen Holt' },
    });
    expect(writesOf(answerCompanyFigures, decision)).toMatchObject([
      { op: 'insert', table: 'company_answer', row: { organisation_id: company.id, words, by_name: 'Karen Holt' } },
    ]);
    expect(said(answerCompanyFigures, decision)).toEqual({
      citizen: [],
      staff: ['Karen Holt svarede for Havnens Hotel på tallene om praktik og løntilskud'],
    });
  });

  it('takes no CPR number, and no empty answer', () => {
    expect(answerCompanyFigures.input.safeParse({ words: 'Det var 070785-4001.' }).success).toBe(false);
    expect(answerCompanyFigures.input.safeParse({ words: ' ' }).success).toBe(false);
  });

  it('is refused where the company is gone', () => {
    expect(codeOf(decide(answerCompanyFigures, { company: null }, { words }, { actor }))).toBe('gone');
  });
});
