import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, day, decide, eventOf, fieldOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { handOverToMunicipality as act } from './hand-over-to-municipality.ts';

const karen = testActor({
  name: 'Karen Munk',
  roles: ['akasse-caseworker'],
  authorityId: 9001,
  authorityName: 'Fælles A-kasse',
  organisation: 'Fælles A-kasse',
});
const goal = {
  id: 'g',
  words: 'Jeg vil arbejde med unge',
  aim: 'job',
  jobUri: null,
  jobTitle: 'pædagog',
  education: null,
  horizon: null,
};
const card = (title: string, state: string) => ({
  id: title,
  title,
  area: 'job',
  state,
  whose: 'citizen',
  endsOn: null,
});
const state = (over: object = {}) => ({
  closed: false,
  plan: {
    goal,
    step: { words: 'Ringer til Børnehuset', onDay: day(3), whose: 'citizen' },
    cards: [card('Cv', 'agreed'), card('Kursus', 'proposed'), card('Besøg', 'done'), card('Praktik', 'declined')],
  },
  fund: { id: 9002, name: 'Anden A-kasse' },
  before: null,
  ...over,
});
const input = { summary: 'Vil gerne ringes op om formiddagen', takesOverOn: day(7) };

describe('hand-over-to-municipality', () => {
  it('carries the goal, the step, what is alive and the questions as they stand', () => {
    const questions = { openQuestions: '- Kan kurset tages om aftenen?\n\n• Hvem betaler bøgerne?', wishesFund: 'yes' };
    const decision = decide(act, state(), { ...input, ...questions }, { actor: karen });
    expect(eventOf(decision)).toMatchObject({
      type: 'plan.handed-over',
      caseId: theCase,
      data: {
        fundId: 9001,
        fundName: 'Fælles A-kasse',
        fromName: 'Karen Munk',
        writtenByName: null,
        openQuestions: ['Kan kurset tages om aftenen?', 'Hvem betaler bøgerne?'],
        goal: { words: 'Jeg vil arbejde med unge', jobTitle: 'pædagog' },
        step: { words: 'Ringer til Børnehuset' },
        agreements: [{ title: 'Cv' }, { title: 'Kursus', state: 'proposed' }],
        wishesFund: true,
        takesOverOn: day(7),
      },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'hand_over', row: { from_authority_id: 9001, wishes_fund_at_first_talk: true } },
      { op: 'update', table: 'case_overview', set: { hand_over_on: day(7) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Fælles A-kasse har givet forløbet videre. Fra 1. december 2026 taler du med jobcentret. Dit mål og jeres aftaler følger med.',
      ],
      staff: [
        'Karen Munk fra Fælles A-kasse gav forløbet videre til jobcentret fra 1. december 2026. Med følger en besked til den næste, målet, næste skridt, 2 aftaler og 2 åbne spørgsmål.',
      ],
    });
  });

  it('is written by the municipality where the a-kasse rings, and says so', () => {
    const decision = decide(act, state(), { ...input, saidBy: 'Karen Munk' });
    expect(eventOf(decision).data).toMatchObject({
      fundId: 9002,
      fromName: 'Karen Munk',
      writtenByName: 'Anna Holm',
      wishesFund: null,
    });
    expect(said(act, decision).staff[0]).toContain('Anna Holm skrev for Karen Munk fra Anden A-kasse');
  });

  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['no-fund', { fund: null }, {}, null],
    ['already-handed-over', { before: { receivedAt: null } }, {}, null],
    ['day-passed', {}, { takesOverOn: day(-1) }, 'takesOverOn'],
    ['day-too-far', {}, { takesOverOn: day(200) }, 'takesOverOn'],
    ['said-by-missing', {}, {}, 'saidBy'],
  ])('refuses: %s', (code, over, given, at) => {
    const decision = decide(act, state(over), { ...input, ...given });
    expect(codeOf(decision)).toBe(code);
    expect(fieldOf(decision)).toBe(at);
  });

  it('can happen again in a later period', () => {
    const before = { receivedAt: '2025-01-01T09:00:00.000Z' };
    expect(decide(act, state({ before }), input, { actor: karen }).ok).toBe(true);
  });
});
