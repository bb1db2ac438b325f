import { describe, expect, it } from 'vitest';
import { say } from '../../kernel/text/bilingual.ts';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerTrainingNeed as act } from './answer-training-need.ts';

const state = {
  organisationId: uuid(820),
  organisationName: 'AMU Nordjylland',
  occupation: say('buschauffører', 'bus drivers'),
};
const input = { isco: '8331', answer: 'planning', words: 'Vi begynder et hold i februar.' };

describe('answer-training-need', () => {
  it('is read by everybody who sees the need', () => {
    const decision = decide(act, state, input);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'training_need_answer',
        row: { isco: '8331', organisation_id: uuid(820), answer: 'planning', words: input.words },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['AMU Nordjylland planlægger et hold til buschauffører.']);
  });

  it('refuses work that nobody knows', () => {
    expect(codeOf(decide(act, { ...state, occupation: null }, input))).toBe('unknown-group');
  });
});
