import { careAndTeaching } from './everyday/care-and-teaching.ts';
import { furtherTitles } from './everyday/further.ts';
import { office } from './everyday/office-and-state.ts';
import { salesAndMedia } from './everyday/sales-and-media.ts';
import { itAndTechnique } from './everyday/technique.ts';
import { trades } from './everyday/trades.ts';
import { workers } from './everyday/workers.ts';

/** `education` is the name of a training or degree, `official` an authorised or agreed title; the rest is usage. */
export const titleKinds = ['education', 'official', 'everyday', 'old', 'foreign'] as const;

/**
 * Danish job titles that ESCO's Danish labels lack or put elsewhere, with the ESCO occupations (by preferred label) that do the work
 * and why. Written by hand from general knowledge of the Danish labour market: names of trainings and authorisations, collective
 * agreements, everyday and old words. Nothing here is taken from STAR's mapping to ESCO, nor set by it.
 *
 * A line of the tables reads `kind: titles = occupations # why`.
 */
export interface EverydayTitle {
  readonly kind: (typeof titleKinds)[number];
  readonly titles: readonly string[];
  readonly occupations: readonly string[];
  readonly why: string;
}

const line = /^(\w+): (.+) = (.+) # (.+)$/;

function rowOf(text: string): EverydayTitle {
  const [, named, titles = '', occupations = '', why = ''] = line.exec(text) ?? [];
  const kind = titleKinds.find((one) => one === named);
  if (kind === undefined) throw new Error(`Not a line of the table: ${text}`);
  return { kind, titles: titles.split(' | '), occupations: occupations.split(' | '), why };
}

/** The whole table. */
export const everydayTitles: readonly EverydayTitle[] = [
  careAndTeaching,
  office,
  salesAndMedia,
  itAndTechnique,
  trades,
  workers,
  furtherTitles,
].flatMap((table) => table.trim().split('\n').map(rowOf));
