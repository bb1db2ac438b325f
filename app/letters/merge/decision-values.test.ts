import { describe, expect, it } from 'vitest';
import { exampleDecision } from '../testing/decision.ts';
import { decisionValues } from './decision-values.ts';
import { withoutEmpty } from './without-empty.ts';

describe('what a letter tells of a decision', () => {
  it('has days as they are read, and an item for each fact', () => {
    expect(
      decisionValues('da', { ...exampleDecision, facts: ['Du ringede.\nDen 3.', '- Bussen kører.'] }),
    ).toMatchObject({
      'afgoerelse.oplysninger': '- Du ringede. Den 3.\n- Bussen kører.',
      'klage.frist': '22. december 2026',
      'ny.dato': '15. december 2026',
    });
    expect(decisionValues('en', exampleDecision)['klage.modtaget']).toBe('10 December 2026');
  });
  it('lets nobody write headings and items into a letter', () => {
    const result = decisionValues('da', { ...exampleDecision, result: '# Stort\n- Punkt' })['afgoerelse.resultat'];
    expect(result).toBe('Stort\nPunkt');
  });
  it('has no way to complain where everything was granted', () => {
    expect(decisionValues('da', { ...exampleDecision, complaint: null })).toMatchObject({ 'klage.vejledning': '' });
  });
});

describe('a paragraph with nothing to say', () => {
  const empty = { 'afgoerelse.begrundelse': '', 'afgoerelse.regler': '', 'klage.vejledning': '' };
  it('is left out with its heading', () => {
    expect(withoutEmpty('A\n\n# Derfor\n{afgoerelse.begrundelse}\n\n# Nu\nB', empty)).toBe('A\n\n# Nu\nB');
    expect(withoutEmpty('A\n\n# Regler\n{afgoerelse.regler}', empty)).toBe('A');
  });
  it('takes no heading from another paragraph', () => {
    expect(withoutEmpty('# Nu\nB\n\n{klage.vejledning}\n\nC', empty)).toBe('# Nu\nB\n\nC');
    expect(withoutEmpty('# Nu\n{klage.vejledning}\n\nC', empty)).toBe('# Nu\nC');
  });
  it('stays when it says something', () => {
    const body = '# Derfor\n{afgoerelse.begrundelse}\n\nB {navn}';
    expect(withoutEmpty(body, { 'afgoerelse.begrundelse': 'x', navn: '' })).toBe(body);
  });
});
