type Cell = string | number | null;

// A spreadsheet takes a text that begins like this for a formula and runs it.
const formula = /^[=+\-@\t\r]/;
// A number below nothing begins like one and is none.
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

function written(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as Danish spreadsheets open it: semicolons, a byte order mark, line ends of RFC 4180. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(written).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
