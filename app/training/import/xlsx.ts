import readXlsxFile from 'read-excel-file/node';

export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const twoDecimals = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** A cell as people would have typed it. Days come as midnight in UTC; numbers keep two decimals, as much as any column here has. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? twoDecimals(value) : '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'string' ? value.trim() : '';
}

const largestUnpacked = 60_000_000;
const [directoryEnd, directoryEntry] = [0x06054b50, 0x02014b50];

/** How large the parts of a packed file say they are; null where it is no such file. A small file can unpack to fill the memory. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== directoryEnd) end--;
  if (end < 0) return null;
  let [at, size] = [view.getUint32(end + 16, true), 0];
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The sheets of a spreadsheet (.xlsx); null where it cannot be read as one. A formula comes as its last result. */
export async function sheetsOfXlsx(bytes: Uint8Array): Promise<readonly SheetCells[] | null> {
  const size = unpackedSize(bytes);
  if (size === null || size > largestUnpacked) return null;
  try {
    const read = await readXlsxFile(Buffer.from(bytes));
    return read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch {
    return null;
  }
}
