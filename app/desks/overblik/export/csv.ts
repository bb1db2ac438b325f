import type { ExportCell, Sheet } from './sheet.ts';

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"): a name is never run.
 * Quotation marks are doubled and every text stands in them (RFC 4180).
 */
export function csvText(text: string): string {
  const safe = /^[\s]*[=+\-@|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? csvText(cell) : cell.date;
}

const byteOrderMark = '\uFEFF';

/** As Danish Excel opens it without asking: byte order mark, semicolons, one line a citizen. */
export function toCsv({ headers, rows }: Sheet): string {
  const lines = [headers.map(csvText), ...rows.map((row) => row.map(csvCell))];
  return `${byteOrderMark}${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}
