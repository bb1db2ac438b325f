import { describe, expect, it } from 'vitest';
import { personSortKey, sortKey } from './sort-key.ts';

describe('sortKey', () => {
  it('puts names in Danish order by bytes alone', () => {
    const names = ['Zacho', 'Ærø', 'Østergaard', 'Aaberg', 'Åkjær', 'Andersen', 'Öberg', 'Ágústsson'];
    const sorted = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(sorted).toEqual(['Ágústsson', 'Andersen', 'Zacho', 'Ærø', 'Öberg', 'Østergaard', 'Aaberg', 'Åkjær']);
  });

  it('finds a name whatever its accents, case and signs', () => {
    expect(sortKey('  José  ')).toBe(sortKey('jose'));
    expect(sortKey("O'Neill-Smith")).toBe('o neill smith');
    expect(sortKey('Gaarde')).toBe(sortKey('Gårde'));
    expect(sortKey('Müller')).toBe(sortKey('Myller'));
  });

  it('sorts people by family name first', () => {
    expect(personSortKey('Bo', 'Dahl') < personSortKey('Anna', 'Eg')).toBe(true);
  });
});
