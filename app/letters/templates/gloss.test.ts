import { describe, expect, it } from 'vitest';
import { glossOf } from './gloss.ts';
import { templateKeys } from './keys.ts';
import { shipped } from './shipped.ts';

const gloss = (da: string, en: string) => glossOf({ da: { subject: 'x', body: da }, en: { subject: 'x', body: en } });
const said = (da: string, en: string) => gloss(da, en).warnings.map((text) => text.da);

describe('the two languages side by side', () => {
  it('stand paragraph by paragraph', () => {
    const { rows, warnings } = gloss('Hej {fornavn}\n\n# Nu\nA\n\nB', 'Hello {fornavn}\n\n# Now\nA\n\nB');
    expect(warnings).toEqual([]);
    expect(rows.map(({ da, en, differs }) => [da?.lines[0], en?.lines[0], differs])).toEqual([
      ['Hej {fornavn}', 'Hello {fornavn}', false],
      ['# Nu', '# Now', false],
      ['A', 'A', false],
      ['B', 'B', false],
    ]);
  });
  it('warn when one has paragraphs or fields the other has not', () => {
    expect(said('A\n\nB', 'A')).toEqual(['Den danske tekst har 2 afsnit, og den engelske har 1.']);
    expect(said('A {navn}', 'A {link}')).toEqual([
      'Kun i den danske tekst: {navn}.',
      'Kun i den engelske tekst: {link}.',
    ]);
    expect(gloss('# A', 'A').rows).toMatchObject([{ differs: true }]);
    expect(gloss('{navn}\n\nA', 'A\n\n{navn}').rows).toMatchObject([{ differs: true }, { differs: true }]);
  });
  it.each(templateKeys)('are the same letter in what ships: %s', (key) => {
    const { rows, warnings } = glossOf({ da: shipped.da[key], en: shipped.en[key] });
    expect(warnings).toEqual([]);
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
  });
});
