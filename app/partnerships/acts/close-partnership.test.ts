import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { funnelWith, partnershipWith, thePartnership, wholeWith } from '../testing/given.ts';
import { closePartnership as act } from './close-partnership.ts';

const input = { partnershipId: thePartnership, how: 'closed' };
const hiring = (over: object = {}) => wholeWith({ partnership: partnershipWith({ state: 'hiring' }), ...over });

describe('close-partnership', () => {
  it('keeps what it came to, with the day it was counted', () => {
    const decision = decide(act, hiring(), input);
    const [write] = writesOf(act, decision);
    expect(write).toMatchObject({ table: 'partnership', set: { state: 'closed', result_on: today } });
    const stored = write && 'set' in write ? (write.set as { result: string }).result : '{}';
    expect(JSON.parse(stored)).toEqual({
      ...{
        pledged: 14,
        seats: 16,
        invited: 60,
        yes: 45,
        enrolled: 14,
        finished: 14,
        hired: 14,
        hired3: 13,
        hired6: 14,
      },
    });
    expect(said(act, decision).staff).toEqual(['Nye buschauffører er afsluttet. 14 af 16 pladser blev til job.']);
  });

  it('may come to nothing at any time, with a word to the others', () => {
    const stopped = { ...input, how: 'stopped' };
    expect(fieldOf(decide(act, wholeWith(), stopped))).toBe('words');
    const decision = decide(act, wholeWith(), { ...stopped, words: 'For få ville.' });
    expect(writesOf(act, decision)).toMatchObject([{ set: { state: 'stopped', state_words: 'For få ville.' } }]);
    expect(said(act, decision).staff).toEqual(['Nye buschauffører blev ikke til noget: For få ville.']);
  });

  it('is not closed before the class is over, nor while somebody has neither a job nor a talk', () => {
    expect(codeOf(decide(act, wholeWith(), input))).toBe('too-early');
    expect(codeOf(decide(act, hiring({ funnel: funnelWith({ waiting: 2 }) }), input))).toBe('not-ready');
    const over = wholeWith({ partnership: partnershipWith({ state: 'closed' }) });
    expect(codeOf(decide(act, over, input))).toBe('partnership-over');
  });
});
