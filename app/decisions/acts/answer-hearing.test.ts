import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, hearingWith, hidden, maja, matterWith, theHearing } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { answerHearing } from './answer-hearing.ts';

const act = answerHearing(testKinds);
const input = { hearingId: theHearing, answer: 'Det var min bror' };
const heard = (over = {}) => matterWith({ facts: [hidden], hearings: [hearingWith(over)] });
const by = { actor: maja };

describe('answer-hearing', () => {
  it('is the citizen’s own word', () => {
    const decision = decide(act, heard(), input, by);
    expect(eventOf(decision).data).toMatchObject({ bySelf: true, channel: 'here', rereads: true });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('bror');
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { answer: 'Det var min bror', answer_channel: 'here' } });
    expect(said(act, decision)).toEqual({
      citizen: ['Du sagde din mening, før vi tager stilling til, om du kan slippe for selv at booke.'],
      staff: ['Borgeren svarede på høringen om: Fritagelse for at booke (it).'],
    });
  });

  it.each([
    ['late', heard({ until: day(-3) })],
    ['while it waits for a signature', { ...heard(), decision: { ...heard().decision, state: 'submitted' } }],
  ])('counts %s, before the decision', (_, state) => {
    expect(codeOf(decide(act, state, input, by))).toBeNull();
  });

  it.each([
    ['gone', gone],
    ['hearing-gone', matterWith()],
    ['answered', heard({ state: 'answered' })],
    ['decided', matterWith({ state: 'signed', hearings: [hearingWith()] })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input, by))).toBe(code);
  });
});
