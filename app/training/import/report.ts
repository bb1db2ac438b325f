import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import { both, bothBy } from '../text.ts';
import type { Fault } from './table.ts';

const mostTold = 40;

/** All faults as text, one a line, in the order of the file; a long report ends with how many are left. */
export function faultLines(faults: readonly Fault[]): readonly Bilingual[] {
  const sorted = faults.toSorted((a, b) => b.sheet.localeCompare(a.sheet) || a.row - b.row);
  const lines = sorted.slice(0, mostTold).map(({ sheet, row, column, what }) =>
    bothBy(column === null ? 'import.line' : 'import.line.column', (lang) => ({
      ark: inLang(both(`import.sheet.${sheet}`), lang),
      nummer: String(row),
      kolonne: column ?? '',
      fejl: inLang(what, lang),
    })),
  );
  const more = sorted.length - mostTold;
  return more > 0 ? [...lines, both('import.more', { antal: more })] : lines;
}
