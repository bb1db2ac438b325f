import { z } from 'zod';

/**
 * A backup is gzip over lines of JSON: a header; then for each table a line with its name and columns, followed by its rows, each a JSON
 * text with the row as PostgreSQL writes it (`(860,"Karen Kær",…)`); the sequences; and a trailer with the number of rows and the
 * SHA-256 of every line before it.
 */
export const backupFormat = 'fodfaeste-backup';
export const backupVersion = 1;

const migration = z.object({ name: z.string(), checksum: z.string() });

export const headerLine = z.object({
  format: z.literal(backupFormat),
  version: z.number().int(),
  made: z.string(),
  postgres: z.string(),
  migrations: z.array(migration),
});
export type BackupHeader = z.infer<typeof headerLine>;

export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableLine = z.infer<typeof tableLine>;

export const sequencesLine = z.object({
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
});
export type SequencesLine = z.infer<typeof sequencesLine>;

export const trailerLine = z.object({ end: z.literal(true), rows: z.number().int(), sha256: z.string() });
export type TrailerLine = z.infer<typeof trailerLine>;
