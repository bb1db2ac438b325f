import { describe, expect, it } from 'vitest';
import { keptPockets } from './pockets.ts';

describe('pockets', () => {
  it('are made once for those who ask together, and kept', async () => {
    let made = 0;
    const pockets = keptPockets(async ({ code }) => `${code} ${++made}`);
    const [a, b] = await Promise.all([
      pockets({ code: '0860', scenario: 'x' }),
      pockets({ code: '0860', scenario: 'x' }),
    ]);
    expect([a.json, b.json]).toEqual(['0860 1', '0860 1']);
    expect((await pockets({ code: '0851', scenario: 'x' })).tag).not.toBe(a.tag);
    expect((await pockets({ code: '0860', scenario: 'x' })).json).toBe('0860 1');
  });

  it('are made again after a failure, and the oldest is given up', async () => {
    let made = 0;
    const pockets = keptPockets(async ({ code }) => {
      made += 1;
      if (code === 'bad' && made === 1) throw new Error('no');
      return String(made);
    });
    await expect(pockets({ code: 'bad', scenario: '' })).rejects.toThrow('no');
    expect((await pockets({ code: 'bad', scenario: '' })).json).toBe('2');
    for (let one = 0; one < 20; one += 1) await pockets({ code: String(one), scenario: '' });
    expect((await pockets({ code: 'bad', scenario: '' })).json).toBe('23');
  });
});
