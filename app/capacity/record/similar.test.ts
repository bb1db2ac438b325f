import { describe, expect, it } from 'vitest';
import { compared, type Peer } from './similar.ts';

const peer = (
  organisationId: string,
  of: number,
  got: number,
  branchCode = '561110',
  fte: number | null = 20,
): Peer => ({
  organisationId,
  of,
  got,
  branchCode,
  fte,
});
const hotels = Array.from({ length: 6 }, (_, at) => peer(`h${at}`, 10, 4 + (at % 3)));

describe('a company beside those like it', () => {
  it('says nothing of fewer than five places', () => {
    expect(compared(peer('own', 4, 0), hotels)).toBeNull();
  });

  it('finds no difference where there is none to be seen', () => {
    expect(compared(peer('own', 14, 6), hotels)).toMatchObject({
      width: 'branch-and-size',
      companies: 6,
      verdict: 'like',
    });
  });

  it.each([
    [0, 'fewer'],
    [20, 'more'],
  ])('%i of 20 is %s', (got, verdict) => {
    expect(compared(peer('own', 20, got), hotels)?.verdict).toBe(verdict);
  });

  it('none of five is not yet a difference', () => {
    const seldom = Array.from({ length: 6 }, (_, at) => peer(`h${at}`, 10, 2 + (at % 3)));
    expect(compared(peer('own', 5, 0), seldom)?.verdict).toBe('like');
  });

  it('looks wider when there are few of the same size, and wider still without a trade', () => {
    expect(compared(peer('own', 10, 4, '552000', 300), hotels)?.width).toBe('branch');
    expect(compared(peer('own', 10, 4, '432200'), hotels)?.width).toBe('all');
    expect(compared(peer('own', 10, 4, ''), hotels)?.width).toBe('all');
  });

  it('never compares a company with itself, nor with two others', () => {
    expect(compared(peer('h0', 10, 4), hotels)?.companies).toBe(5);
    expect(compared(peer('own', 10, 4), hotels.slice(0, 2))).toBeNull();
  });
});
