import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, uuid, writesOf } from '../../people/testing/decide.ts';
import { orderWith, shareWith } from '../testing/given.ts';
import { proposeOrderShare as act } from './propose-order-share.ts';

const state = (over: object = {}) => ({
  order: orderWith(),
  others: [{ id: 851, name: 'Aalborg' }],
  share: null,
  ...over,
});
const input = (municipality: string) => ({ orderId: uuid(810), municipality });

describe('propose-order-share', () => {
  it('tells the other municipality enough to answer, and nobody’s name', () => {
    const [write] = writesOf(act, decide(act, state(), input('851')));
    expect(write).toMatchObject({ table: 'job_order_share', row: { with_authority_id: 851, state: 'proposed' } });
    const told = JSON.stringify(write);
    expect(told).toContain('Nordjysk Køkken');
    expect(told).not.toMatch(/Kirsten|Skrælle|koekken\.example/);
  });

  it.each([
    ['own-municipality', {}, '860', 'municipality'],
    ['no-such-municipality', {}, '999', 'municipality'],
    ['order-over', { order: orderWith({ state: 'filled' }) }, '851', null],
    ['asked-already', { share: shareWith() }, '851', 'municipality'],
  ] as const)('refuses: %s', (code, over, municipality, field) => {
    const decision = decide(act, state(over), input(municipality));
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
