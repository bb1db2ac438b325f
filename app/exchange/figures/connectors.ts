import type { PlainDate } from '@fodfaeste/law/dates';
import type { FigureDelivery } from '../../outlook/index.ts';
import { readJobindsatsAnswer } from './jobindsats/read-answer.ts';
import { jobindsatsTables } from './jobindsats/tables.ts';
import type { PlaceOf } from './places.ts';
import { readStatbankCsv } from './statbank/read-csv.ts';
import { statbankTables } from './statbank/tables.ts';

/** How one table of one publisher is read, and fetched where it can be asked for without choosing. */
export interface Connector {
  /** As in the command line: 'jobindsats:y25i01'. */
  readonly kind: string;
  readonly sourceId: string;
  /** @throws FiguresUnreadable */
  readonly read: (text: string, given: { readonly placeOf: PlaceOf; readonly drawnOn: PlainDate }) => FigureDelivery;
  /** Null where the publisher's file is fetched by hand. */
  readonly address: string | null;
}

const jobindsatsRoot = 'https://api.jobindsats.dk/v3';

/** Every table that can be brought in by hand or by the clock. */
export const connectors: readonly Connector[] = [
  ...jobindsatsTables.map(
    (table): Connector => ({
      kind: `jobindsats:${table.table}`,
      sourceId: `jobindsats:${table.table}`,
      read: (text, given) => readJobindsatsAnswer(text, table, given),
      address: `${jobindsatsRoot}/data/${table.table}?mgroup.*=*&period.M=latest:${table.months}&${table.ask}&format=json`,
    }),
  ),
  ...statbankTables.map(
    (table): Connector => ({
      kind: `statbank:${table.table}`,
      sourceId: `dst:${table.table}`,
      read: (text, given) => readStatbankCsv(text, table, given),
      address: null,
    }),
  ),
];
