import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import type { PlanState } from '../../plan/index.ts';
import { whyNots } from '../candidate.ts';
import { candidateWith, kirsten, reachWith, sharedWith } from '../testing/given.ts';
import { giveCandidateFeedback as act } from './give-candidate-feedback.ts';

const plan: PlanState = { caseId: theCase, closed: false, goal: null, step: null, cards: [], maker: null };
const state = (over: object = {}) => ({ candidate: sharedWith(), reach: reachWith(), plan, ...over });
const input = (over: object) => ({ candidateId: uuid(820), ...over });
const hire = input({ showedUp: 'yes', hired: 'yes', hours: '25', from: '2026-12-01', words: 'Velkommen' });
const no = (over: object = {}) => input({ hired: 'no', whyNot: 'experience', words: 'Søg gerne igen', ...over });
const by = { actor: kirsten };

describe('give-candidate-feedback', () => {
  it('writes a hire to everybody, and a card into the plan that no duty stands behind', () => {
    const decision = decide(act, state(), hire, by);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'recruitment.feedback-given',
      'recruitment.hired',
      'plan.card-published',
    ]);
    expect(writesOf(act, decision)).toMatchObject([
      {
        set: { state: 'hired', hired_on: '2026-12-01', hired_hours: 25, showed_up: true, card_id: expect.any(String) },
      },
      { key: { company_at: null } },
      {
        table: 'plan_card',
        row: { area: 'job', source: 'recruitment', duty: false, title: expect.stringContaining('Nordjysk Køkken') },
      },
      ...writesOf(act, decision).slice(3),
    ]);
    expect(said(act, decision).citizen[0]).toBe(
      'Tillykke! Nordjysk Køkken vil ansætte dig som køkkenmedhjælper fra 1. december 2026, 25 timer om ugen. Velkommen.',
    );
  });

  it('says a no with what can be learned, and kindly', () => {
    expect(said(act, decide(act, state(), no(), by))).toEqual({
      citizen: [
        'Nordjysk Køkken har svaret om jobbet som køkkenmedhjælper. Denne gang blev det ikke dig. De valgte en med mere erfaring. Søg gerne igen.',
      ],
      staff: ['Nordjysk Køkken ansætter ikke borgeren som køkkenmedhjælper: Vi valgte en med mere erfaring.'],
    });
  });

  it.each(whyNots)('has words for the citizen where it is %s', (whyNot) => {
    const [sentence = ''] = said(act, decide(act, state(), no({ whyNot }), by)).citizen;
    expect(sentence).not.toMatch(/\{|undefined|\.\./);
    expect(sentence).toMatch(/^Nordjysk Køkken har svaret/);
  });

  it.each([
    ['from-missing', { hired: 'yes', hours: '20' }, 'from'],
    ['hours-missing', { hired: 'yes', from: '2026-12-01' }, 'hours'],
    ['whyNot-missing', { hired: 'no' }, 'whyNot'],
    ['words-missing', { hired: 'no', whyNot: 'other' }, 'words'],
  ] as const)('refuses: %s', (code, over, field) => {
    const decision = decide(act, state(), input(over), by);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('tells that somebody did not come, and that nobody knows where nobody said', () => {
    const shown = (over: object) => writesOf(act, decide(act, state(), no(over), by))[0];
    expect(shown({ showedUp: 'missed' })).toMatchObject({ set: { showed_up: false } });
    expect(shown({ whyNot: 'did-not-come' })).toMatchObject({ set: { showed_up: false } });
    expect(shown({})).toMatchObject({ set: { showed_up: null } });
  });

  it('takes a hire that came to nothing out of the plan again', () => {
    const published = eventsOf(decide(act, state(), hire, by))[2];
    const { card } = (published ? published.data : {}) as { card: PlanState['cards'][number] };
    const candidate = sharedWith({ state: 'hired', cardId: card.id });
    const again = decide(act, state({ candidate, plan: { ...plan, cards: [card] } }), no({ whyNot: 'changed' }), by);
    expect(eventsOf(again).map(({ type }) => type)).toEqual(['recruitment.feedback-given', 'plan.card-updated']);
    expect(eventsOf(again)[1]?.data).toMatchObject({ card: { state: 'stopped' } });
  });

  it('is for those who said yes, and leaves the plan of a closed case alone', () => {
    expect(codeOf(decide(act, state({ candidate: candidateWith() }), hire, by))).toBe('not-in-play');
    const closed = decide(act, state({ reach: reachWith({ closed: true }) }), hire, by);
    expect(eventsOf(closed)).toHaveLength(2);
  });
});
