import { describe, expect, it } from 'vitest';
import { bench } from './bench.ts';

describe('the bench command', () => {
  it('says what it knows', async () => {
    await expect(bench(['hastighed'], { reset: false, help: false }, false)).rejects.toThrow(
      /^bad-setting: bench knows web, law/,
    );
  });
});
