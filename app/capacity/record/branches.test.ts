import { describe, expect, it } from 'vitest';
import { branchOf, sizeOf } from './branches.ts';

describe('which companies are alike', () => {
  it.each([
    ['011100', 'farming'],
    ['107120', 'industry'],
    ['432200', 'building'],
    ['471120', 'trade'],
    ['561110', 'hotels'],
    ['873010', 'care'],
    ['881010', 'care'],
    ['949900', 'other'],
    ['04', null],
    ['', null],
    [null, null],
    ['xx', null],
  ])('%s is %s', (code, branch) => {
    expect(branchOf(code)).toBe(branch);
  });

  it.each([
    [0, 'under-10'],
    [9.99, 'under-10'],
    [10, 'under-50'],
    [49.9, 'under-50'],
    [50, 'under-250'],
    [250, 'large'],
    [null, null],
  ])('%s full-time persons', (fte, size) => {
    expect(sizeOf(fte)).toBe(size);
  });
});
