import { describe, expect, it } from 'vitest';
import { codeOf, decide, uuid, writesOf } from '../../people/testing/decide.ts';
import { shareWith } from '../testing/given.ts';
import { endOrderShare as act } from './end-order-share.ts';

const input = { orderId: uuid(810), municipality: '851' };

describe('end-order-share', () => {
  it.each(['proposed', 'agreed'] as const)('ends what is %s', (state) => {
    expect(writesOf(act, decide(act, shareWith({ state }), input))).toMatchObject([
      { key: { authority_id: 860, with_authority_id: 851 }, set: { state: 'ended' } },
    ]);
  });

  it.each(['declined', 'ended'] as const)('refuses what is %s', (state) => {
    expect(codeOf(decide(act, shareWith({ state }), input))).toBe('ended-already');
  });
});
