import { describe, expect, it } from 'vitest';
import { isSearchable, looksLikeNumber, searchWords } from './search-text.ts';

describe('what may be searched for in an address', () => {
  it.each(['0707614285', '070761-4285', '0707 61 42', 'Hansen 070761', '6142', '0 7 0 7'])(
    '%s is like a number',
    (text) => {
      expect(looksLikeNumber(text)).toBe(true);
      expect(isSearchable(text)).toBe(false);
    },
  );

  it.each(['Hansen', 'Jens 2', 'Å', "O'Neill"])('%s is a name', (text) => expect(isSearchable(text)).toBe(true));

  it.each(['', '   ', '%', '…', 'x'.repeat(101)])('%j is nothing to search for', (text) => {
    expect(isSearchable(text)).toBe(false);
  });

  it('reads words as the sort key has them, with nothing that LIKE would read otherwise', () => {
    expect(searchWords('Åse  AAGAARD_%')).toEqual(['}se', '}g}rd']);
  });
});
