import { describe, expect, it } from 'vitest';
import { purposeKinds } from '../../../placements/index.ts';
import { purposeOf, readyField, readySentences } from './purposes.ts';

const names = { navn: 'Amina', virksomhed: 'Børnehuset Solen' };

describe('the purpose of a place', () => {
  it('is own words where there are any', () => {
    const form = { purpose: 'At prøve arbejdet med børn', purposeKind: 'skills' };
    expect(purposeOf(form, 'da', names)).toBe('At prøve arbejdet med børn');
  });
  it('is the first ready sentence of the purpose where nothing is written', () => {
    expect(purposeOf({ purposeKind: 'skills', purpose: '' }, 'da', names)).toBe(
      readySentences('da', 'skills', names)[0],
    );
  });
  it('follows the choice as long as only ready sentences stand there', () => {
    const before = readySentences('da', 'paid-hours', names)[0] ?? '';
    const form = { purposeKind: 'clarification', [readyField('clarification')]: '2', purpose: before };
    expect(purposeOf(form, 'da', names)).toBe(readySentences('da', 'clarification', names)[2]);
  });
  it.each(purposeKinds)('%s has three sentences that name who it is about', (kind) => {
    const sentences = readySentences('da', kind, names);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toContain('Amina');
  });
});
