import { describe, expect, it } from 'vitest';
import { withhold } from './withhold.ts';

describe('withhold', () => {
  it.each([
    ['tells of five and more, and of nobody', [5, 12, 0], [5, 12, 0]],
    ['hides a small cell, and the next smallest with it', [3, 9, 20], [null, null, 20]],
    ['hides no third where two together are enough', [4, 4, 20], [null, null, 20]],
    ['hides a third where two together are still few', [1, 2, 20, 8], [null, null, 20, null]],
    ['does not take a zero for the next smallest', [2, 0, 7], [null, 0, null]],
    ['hides alone what stands alone', [2], [null]],
  ])('%s', (_, cells, shown) => {
    expect(withhold(cells)).toEqual(shown);
  });
});
