import { parse } from 'csv-parse/sync';

/** The rows of a CSV text as records by the names in its first line (RFC 4180; a byte order mark is skipped). */
export function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
}
