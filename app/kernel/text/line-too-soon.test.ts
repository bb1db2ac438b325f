import { describe, expect, it } from 'vitest';
import { lineTooSoon } from './line-too-soon.ts';

const found = (text: string) => lineTooSoon(text, ['{a}', '{b}'], /§/i);

describe('what comes too soon', () => {
  it('is a mark above one that should be before it', () => {
    expect(found('{a}\n\n{b}')).toBeNull();
    expect(found('x\n{b}\n\n{a}')).toBe(2);
    expect(found('{b}')).toBeNull();
  });
  it('is what belongs last, before the last paragraph', () => {
    expect(found('§ 1\n\nx')).toBe(1);
    expect(found('x\n\n§ 1\n§ 2\n')).toBeNull();
  });
});
