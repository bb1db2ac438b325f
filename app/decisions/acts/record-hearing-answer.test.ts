import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, hearingWith, hidden, matterWith, theDecision, theFact, theHearing } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { recordHearingAnswer } from './record-hearing-answer.ts';

const act = recordHearingAnswer(testKinds);
const input = { decisionId: theDecision, hearingId: theHearing, channel: 'telephone', answer: 'Det passer ikke' };
const heard = (over = {}) => matterWith({ facts: [hidden], hearings: [hearingWith(over)] });

describe('record-hearing-answer', () => {
  it('keeps what was said; the facts are known now, and the reasons are read again', () => {
    const decision = decide(act, heard(), input);
    expect(eventOf(decision).data).toMatchObject({
      said: true,
      bySelf: false,
      channel: 'telephone',
      row: { hearing_until: null },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'hearing', set: { state: 'answered', answer: 'Det passer ikke', answer_channel: 'telephone' } },
      { table: 'decision_fact', key: { id: theFact, known: null }, set: { known: 'heard' } },
      { table: 'decision', set: { read_hash: 'unread', wait_wanted_at: null } },
      { table: 'case_overview' },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev din mening ned. Vi skal tage stilling til, om du kan slippe for selv at booke.'],
      staff: ['Anna Holm skrev borgerens svar på høringen ned: Fritagelse for at booke (it).'],
    });
  });

  it('of a citizen who had nothing to say leaves the reasons as they were', () => {
    const decision = decide(act, heard(), { ...input, answer: '' });
    expect(eventOf(decision).data).toMatchObject({ said: false, rereads: false });
    expect(said(act, decision).staff).toEqual([
      'Anna Holm skrev ned, at borgeren ikke havde noget at sige til høringen: Fritagelse for at booke (it).',
    ]);
  });

  it.each([
    ['gone', gone],
    ['not-open', matterWith({ state: 'signed', hearings: [hearingWith()] })],
    ['hearing-gone', matterWith()],
    ['hearing-over', heard({ state: 'skipped' })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
