import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { cardWith, maja, planWith, stepWith } from '../../plan/testing/plan.ts';
import { comparisonWith } from '../testing/paths.ts';
import { choosePath as act } from './choose-path.ts';

const state = { plan: planWith(), current: null, comparison: comparisonWith() };
const input = { path: 'short-course', words: 'Jeg vil køre bus og kan lide mennesker.' };

describe('choose-path', () => {
  it('keeps what was shown, and gives the plan its first steps at once', () => {
    const decision = decide(act, state, input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'paths.chosen',
      'plan.step-set',
      'plan.card-proposed',
      'plan.card-proposed',
    ]);
    const [choice] = writesOf(act, decision);
    expect(choice).toMatchObject({
      op: 'insert',
      table: 'path_choice',
      row: {
        case_id: theCase,
        path: 'short-course',
        together: true,
        data_on: '2026-09-01',
        law_version: 'Lov nr. 1750',
      },
    });
    expect(said(act, decision).citizen[0]).toBe('Du og Anna Holm valgte en vej til buschauffør: kort kursus.');
  });

  it('is the citizen’s own choice', () => {
    const decision = decide(act, state, input, { actor: maja });
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { together: false, chosen_by: 'citizen' } });
    expect(said(act, decision).staff[0]).toBe('Borgeren valgte en vej til buschauffør: kort kursus.');
  });

  it('leaves figures about the person out of the history', () => {
    const [chosen] = eventsOf(decide(act, state, input));
    expect(JSON.stringify(chosen?.data)).not.toContain('2000000');
    expect(JSON.stringify(chosen?.unrecorded)).toContain('2000000');
  });

  it('can be chosen anew: the choice before ends', () => {
    const current = { id: uuid(900), path: 'place', words: 'Før', occupationTitle: 'buschauffør' };
    expect(writesOf(act, decide(act, { ...state, current }, input))[0]).toMatchObject({
      op: 'update',
      table: 'path_choice',
      key: { id: uuid(900) },
    });
  });

  it('puts nothing in twice', () => {
    const plan = planWith({
      step: stepWith({ words: 'Bed om kurset Personbefordring med bus', whose: 'both', onDay: null }),
      cards: [cardWith({ area: 'course', title: 'En prøvedag på skolen' })],
    });
    expect(eventsOf(decide(act, { ...state, plan }, input)).map(({ type }) => type)).toEqual([
      'paths.chosen',
      'plan.card-proposed',
    ]);
  });

  it.each([
    ['case-closed', { plan: planWith({ closed: true }) }],
    ['no-goal', { comparison: null }],
    ['same-path', { current: { id: uuid(900), ...input, occupationTitle: 'buschauffør' } }],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, { ...state, ...over }, input))).toBe(code);
  });
});
