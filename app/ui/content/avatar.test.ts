import { describe, expect, it } from 'vitest';
import { initials } from './avatar.tsx';

describe('initials', () => {
  it.each([
    ['Mette Kjærgaard', 'MK'],
    ['Else-Marie Thorvaldsen Christoffersen', 'EC'],
    ['Åse', 'Å'],
    ['ıbrahim öz', 'IÖ'],
    ['  ', ''],
  ])('of %s are %s', (name, letters) => expect(initials(name)).toBe(letters));
});
