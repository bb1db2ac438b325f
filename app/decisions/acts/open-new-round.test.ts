import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import type { Decision } from '../decision.ts';
import { usualPolicy } from '../policy.ts';
import { decisionWith, factWith, hearingWith, hidden, nothingElse, signed, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { openNewRound } from './open-new-round.ts';

const act = openNewRound(testKinds);
const input = { decisionId: theDecision, because: 'correction', reason: 'Datoen var forkert' };
const state = (decision: Decision | null, all: readonly Decision[] = []) => ({
  decision,
  all: decision ? [decision, ...all] : all,
  others: nothingElse,
  policies: () => ({ ...usualPolicy, deadlineDays: 10 }),
});

describe('open-new-round', () => {
  it('copies what it stood on, and leaves the result open', () => {
    const facts = [factWith(), { ...hidden, id: uuid(711) }, { ...hidden, id: uuid(712) }];
    const hearings = [
      hearingWith({ state: 'open', until: day(-3), facts: [{ id: uuid(711), words: hidden.words }] }),
      hearingWith({ state: 'skipped', sentAt: null, facts: [{ id: uuid(712), words: hidden.words }] }),
    ];
    const decision = decide(act, state(signed({ facts, hearings })), input);
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.round-opened',
      data: { round: 2, replaces: theDecision, because: 'correction', dueOn: day(10), row: { decisions_open: 1 } },
    });
    const [row, ...rest] = writesOf(act, decision);
    expect(row).toMatchObject({
      op: 'insert',
      table: 'decision',
      row: { round: 2, replaces: theDecision, state: 'draft', round_because: 'correction', terms: '{"why":"it"}' },
    });
    expect(row).toHaveProperty('row.result', null);
    // What was laid before the citizen is known to the citizen; what was left out is not.
    expect(rest.filter(({ table }) => table === 'decision_fact')).toMatchObject([
      { row: { known: null } },
      { row: { known: 'heard' } },
      { row: { known: null } },
    ]);
    expect(writesOf(act, decision).filter(({ op }) => op === 'update')).toMatchObject([{ table: 'case_overview' }]);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi ser igen på, om du kan slippe for selv at booke. Årsag: Datoen var forkert'],
      staff: [
        'Anna Holm begyndte på runde 2: Fritagelse for at booke (it). Anledning: en fejl skal rettes. Årsag: Datoen var forkert',
      ],
    });
  });

  it.each([
    ['gone', state(null)],
    ['not-signed', state(decisionWith())],
    ['replaced', state(signed({ replacedBy: uuid(702) }))],
    ['round-open', state(signed(), [decisionWith({ id: uuid(702), replaces: theDecision })])],
  ])('refuses: %s', (code, on) => {
    expect(codeOf(decide(act, on, input))).toBe(code);
  });

  it('may begin again after a round that was withdrawn', () => {
    const withdrawn = decisionWith({ id: uuid(702), replaces: theDecision, state: 'withdrawn' });
    expect(codeOf(decide(act, state(signed(), [withdrawn]), input))).toBeNull();
  });
});
