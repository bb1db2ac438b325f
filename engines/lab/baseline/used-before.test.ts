import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dagpengeExits, dagpengeUsed, fundCurves } from './dagpenge.ts';
import { steadyState } from './survival.ts';
import { tablesFrom } from './testing.ts';
import { usedBefore } from './used-before.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

describe('weeks used before a spell', () => {
  const { leaves } = dagpengeExits(fundCurves(shippedTables));
  const used = dagpengeUsed(shippedTables);
  const before = usedBefore(used, leaves);

  it('with the weeks of the spell give the counted weeks used', () => {
    const elapsed = steadyState(leaves);
    const told = [13, 26, 52, 78].map((limit) =>
      before.reduce((sum, share, at) => {
        const within = elapsed.slice(0, Math.max(0, limit - at * 13)).reduce((a, b) => a + b, 0);
        return sum + share * within;
      }, 0),
    );
    let upTo = 0;
    for (const [at, share] of told.entries()) {
      upTo += used[at] ?? 0;
      expect(Math.abs(share - upTo)).toBeLessThan(0.005);
    }
  });

  it('are none for fewer than half: most spells go on from an earlier one', () => {
    expect(before.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(before[0]).toBeGreaterThan(0.4);
    expect(before[0]).toBeLessThan(0.55);
  });
});
