import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { proposeFromTemplate as act } from './propose-from-template.ts';

const state = (over: object = {}) => ({
  caseId: theCase,
  closed: false,
  goal: null,
  step: null,
  cards: [],
  maker: null,
  ...over,
});
const input = { template: 'ung-smaa-skridt', cards: ['1', '3'] };

describe('propose-from-template', () => {
  it('proposes what was ticked, and agrees to nothing', () => {
    const decision = decide(act, state(), input);
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'plan.card-proposed',
        data: { card: { title: 'Én voksen, der bliver', state: 'proposed', planPart: 'stabilising', agreedAt: null } },
      },
      { type: 'plan.card-proposed', data: { card: { title: 'Besøg en skole', area: 'course', agreedAt: null } } },
    ]);
    const counted = writesOf(act, decision).filter(({ table }) => table === 'case_overview');
    expect(counted.at(-1)).toMatchObject({ set: { proposals_to_citizen: 2, proposals_to_staff: 0 } });
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm foreslår: Én voksen, der bliver.',
      'Anna Holm foreslår: Besøg en skole.',
    ]);
  });

  it('takes other words, and a next step', () => {
    const words = { title3: 'Besøg EUC Nord', purpose3: 'Du vil se værkstedet.', step: 'Vi mødes på onsdag' };
    const decision = decide(act, state(), { ...input, cards: ['3'], ...words });
    expect(eventsOf(decision)).toMatchObject([
      { data: { card: { title: 'Besøg EUC Nord', purpose: 'Du vil se værkstedet.', whose: 'both' } } },
      { type: 'plan.step-set', data: { step: { words: 'Vi mødes på onsdag', whose: 'both' } } },
    ]);
  });

  it('gives no reason where somebody cleared it beside their own words', () => {
    const decision = decide(act, state(), { ...input, cards: ['3'], title3: 'Besøg EUC Nord' });
    expect(eventsOf(decision)).toMatchObject([{ data: { card: { title: 'Besøg EUC Nord', purpose: null } } }]);
  });

  it('sets no goal: that is the citizen’s own', () => {
    const types = eventsOf(decide(act, state(), input)).map(({ type }) => type);
    expect(types).not.toContain('plan.goal-set');
    expect(Object.keys(act.input.shape)).not.toContain('goal');
  });

  it('does all or nothing: one that stands already stops the rest', () => {
    const first = eventsOf(decide(act, state(), input))[0]?.data as { card: object };
    const decision = decide(act, state({ cards: [{ ...first.card, id: uuid(7) }] }), { ...input, cards: ['3', '1'] });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['already-there', 'cards']);
    const over = { ...first.card, state: 'declined' };
    expect(codeOf(decide(act, state({ cards: [over] }), input))).toBeNull();
  });

  it.each([
    ['case-closed', { closed: true }, input],
    ['nothing-chosen', {}, { template: 'nyt-fag' }],
    ['unknown-card', {}, { template: 'nyt-fag', cards: ['7'] }],
  ])('refuses: %s', (code, over, given) => {
    expect(codeOf(decide(act, state(over), given))).toBe(code);
  });

  it('knows no other template, and takes no CPR number', () => {
    const fits = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect([fits({}), fits({ template: 'andet' }), fits({ title1: 'Ring til 070785-1001' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
