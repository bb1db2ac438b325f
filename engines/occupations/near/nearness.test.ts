import { describe, expect, it } from 'vitest';
import { smallSkills } from '../testing/small-classification.ts';
import { nearnessRow, nearOccupations, sharedDigits } from './nearness.ts';
import { skillIndexOf } from './skill-index.ts';

const index = skillIndexOf(smallSkills);

describe('nearOccupations', () => {
  it('puts first who shares rare skills and the kind of work, and tells which', () => {
    const [nearest, ...rest] = nearOccupations(index, 'urn:nurse');
    expect(nearest).toMatchObject({ uri: 'urn:midwife', isco: 3 });
    expect(nearest?.shared.slice(0, 2).every(({ essentialInBoth }) => essentialInBoth)).toBe(true);
    expect(nearest?.shared.map(({ skill }) => smallSkills.skills[skill]?.label).sort()).toEqual(['b', 'c', 'h']);
    expect(nearest?.shared.at(-1)).toMatchObject({ skill: 7, essentialInBoth: false });
    expect(rest.map(({ nearness }) => nearness)).toEqual(
      [...rest.map(({ nearness }) => nearness)].sort((a, b) => b - a),
    );
  });
  it('knows nothing of an occupation that is not there, and finds nothing shared where nothing is asked', () => {
    expect(nearOccupations(index, 'urn:none')).toEqual([]);
    expect(nearOccupations(index, 'urn:diver').every(({ shared }) => shared.length === 0)).toBe(true);
  });
});

describe('nearnessRow', () => {
  it('is 1 for the occupation itself, the same both ways, and within 0 and 1', () => {
    const rows = smallSkills.occupations.map((_, place) => nearnessRow(index, place));
    rows.forEach((row, one) => {
      expect(row[one]).toBe(1);
      row.forEach((share, other) => {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share).toBeCloseTo(rows[other]?.[one] ?? -1, 6);
      });
    });
  });
  it('counts shared digits from the left', () => {
    expect([sharedDigits('2221', '2222'), sharedDigits('2221', '3221'), sharedDigits('', '')]).toEqual([3, 0, 0]);
  });
});
