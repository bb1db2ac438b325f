import { describe, expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { latestRound } from './matter.ts';
import { refusal } from './testing/complaints.ts';

describe('what holds today', () => {
  const first = refusal({ id: uuid(1), replacedBy: uuid(2) });
  const second = refusal({ id: uuid(2), round: 2, replaces: uuid(1), replacedBy: uuid(3) });
  const third = refusal({ id: uuid(3), round: 3, replaces: uuid(2) });
  const draft = refusal({ id: uuid(4), state: 'draft', round: 4, replaces: uuid(3) });
  const all = [draft, third, second, first];

  it('is the last that was signed in the place of another; a draft is not', () => {
    expect(latestRound(first, all).id).toBe(uuid(3));
    expect(latestRound(third, all).id).toBe(uuid(3));
  });
});
