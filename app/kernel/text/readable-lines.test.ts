import { expect, it } from 'vitest';
import { readableLines } from './readable-lines.ts';

it('keeps what is read as sentences: no greeting, no name, no heading, no mark', () => {
  const letter =
    'Hej {fornavn}\n\n# Det sker der nu\n- Vi finder en tid sammen.\n- Tid: {moede.tidspunkt}\n\nVenlig hilsen\n{kontaktperson}';
  expect(readableLines(letter)).toBe('Det sker der nu\nVi finder en tid sammen.');
});
