import { describe, expect, it } from 'vitest';
import {
  codeOf,
  day,
  decide,
  eventOf,
  eventsOf,
  fieldOf,
  said,
  today,
  uuid,
  writesOf,
} from '../../../people/testing/decide.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { lesson, loaded } from '../testing/complaints.ts';
import { recordBoardDecision } from './record-board-decision.ts';

const act = recordBoardDecision(kinds);
const forwarded = (over: object = {}) =>
  loaded({ state: 'forwarded', outcome: 'maintained', forwardedOn: day(-5), ...over });
const given = (input: object, state: object = forwarded()) =>
  decide(act, state, { complaintId: uuid(800), on: today, words: 'Borgeren skulle høres', ...input });

describe('record-board-decision', () => {
  it.each(['stadfaestet', 'afvist'])('%s: the decision stands, and no round opens', (outcome) => {
    const decision = given({ outcome });
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['decisions.board-decided']);
    expect(writesOf(act, decision)[0]).toMatchObject({
      set: { state: 'decided', board_outcome: outcome, board_on: today, board_words: 'Borgeren skulle høres' },
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('høres');
  });

  it.each(['hjemvist', 'ophaevet', 'aendret'])('%s: a new round, and something is learnt', (outcome) => {
    expect([codeOf(given({ outcome })), fieldOf(given({ outcome }))]).toEqual(['lesson-missing', 'cause']);
    const decision = given({ outcome, ...lesson, pointsTo: 'rule' });
    const [board, round, made] = eventsOf(decision);
    expect(board?.data).toMatchObject({
      outcome,
      roundId: round && 'decisionId' in round.data && round.data.decisionId,
    });
    expect(round).toMatchObject({ type: 'decisions.round-opened', data: { because: 'board', replaces: uuid(700) } });
    expect(made?.data).toMatchObject({ pointsTo: 'rule', pointsKey: 'form.selvbooking.fritag' });
  });

  it('is told plainly, result first', () => {
    expect(said(act, given({ outcome: 'stadfaestet' }))).toEqual({
      citizen: ['Ankestyrelsen er enig i afgørelsen “Hvem der booker”. Den står.'],
      staff: ['Svar fra Ankestyrelsen på klagen over “Hvem der booker”: stadfæstet.'],
    });
    expect(said(act, given({ outcome: 'ophaevet', ...lesson })).citizen[0]).toBe(
      'Ankestyrelsen siger, at “Hvem der booker” ikke gælder længere.',
    );
  });

  it.each([
    ['future-day', 'on', { outcome: 'afvist', on: day(1) }],
    ['before-forwarded', 'on', { outcome: 'afvist', on: day(-6) }],
  ])('refuses: %s', (code, at, input) => {
    expect([codeOf(given(input)), fieldOf(given(input))]).toEqual([code, at]);
  });

  it.each([
    ['gone', { ...forwarded(), matter: null }],
    ['not-now', loaded({ state: 'to-forward' })],
    ['not-now', loaded({ state: 'decided' })],
  ])('refuses: %s', (code, state) => expect(codeOf(given({ outcome: 'afvist' }, state))).toBe(code));
});
