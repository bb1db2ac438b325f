import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { ExportCell, Sheet } from './sheet.ts';

function xlsxCell(cell: ExportCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  // Typed as text, so that Excel never reads it as a formula.
  if (typeof cell === 'string') return { type: String, value: cell };
  return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'dd-mm-yyyy' };
}

export async function toXlsx({ headers, widths, rows }: Sheet, name: string): Promise<Buffer> {
  const head = headers.map((value): Cell => ({ type: String, value, fontWeight: 'bold', wrap: true }));
  const body = rows.map((row) => row.map(xlsxCell));
  const columns = widths.map((width) => ({ width }));
  return writeXlsxFile([head, ...body], { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
}
