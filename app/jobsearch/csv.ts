/** One line of a table in a file: its number as people count them, and its cells. */
export interface CsvLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Semicolon where the first line has one, as Danish spreadsheets write it; else comma. */
const separatorOf = (text: string): string => ((text.split('\n')[0] ?? '').includes(';') ? ';' : ',');

/**
 * RFC 4180, with `;` or `,`. Empty lines are passed over. Answers the number of the line where a quotation mark is opened
 * and never closed.
 */
export function readCsv(given: string): readonly CsvLine[] | { readonly openQuote: number } {
  const text = given.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const separator = separatorOf(text);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let began = 1;
  let line = 1;
  let quotedSince = 0;
  const endLine = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) lines.push({ number: began, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quotedSince > 0) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = 0;
    } else if (letter === '"' && cell.trim() === '') quotedSince = line;
    else if (letter === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (letter === '\n') {
      endLine();
      began = line;
    } else cell += letter;
  }
  if (quotedSince > 0) return { openQuote: quotedSince };
  endLine();
  return lines;
}
