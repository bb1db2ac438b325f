/** The rows of a CSV text as records by the names in its first line. Quotes as in RFC 4180; a byte order mark is skipped. */
export function parseCsv(text: string): Record<string, string>[] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const [header, ...rows] = plain
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  if (!header) return [];
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

// Nearly every line is without quotes: then splitting does it.
const cellsOf = (line: string): string[] => (line.includes('"') ? quotedCells(line) : line.split(','));

function quotedCells(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += sign;
    }
  }
  cells.push(cell);
  return cells;
}
