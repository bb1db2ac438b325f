import { readFileSync } from 'node:fs';
import path from 'node:path';
import { linkerOf } from '@fodfaeste/occupations';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { readClassification, readStarTitles } from '../occupations/index.ts';
import { out } from './out.ts';

/** Flags of `fodfaeste occupations` with a value. */
export const occupationFlags = ['lang', 'top'] as const;
/** Those without one. */
export const noStarMapping = '--no-star-mapping';

const mostHits = 1000;

interface OccupationWords {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly star: boolean;
}

/** `occupations link`: job titles, one a line on stdin, answered as JSON lines in the same order. */
export function occupations({ words, flags, star }: OccupationWords): void {
  if (words.length !== 1 || words[0] !== 'link')
    throw badSetting(
      'Brug: occupations link [--lang da] [--top 10] [--no-star-mapping], med én titel pr. linje.',
      'Use: occupations link [--lang da] [--top 10] [--no-star-mapping], with one title a line.',
    );
  const { lang = 'da', top = '10' } = flags;
  if (lang !== 'da')
    throw badSetting('--lang er da: titlerne skal være danske.', '--lang is da: titles must be Danish.');
  if (!/^[1-9]\d{0,3}$/.test(top) || Number(top) > mostHits)
    throw badSetting(`--top er et tal fra 1 til ${mostHits}.`, `--top is a number from 1 to ${mostHits}.`);
  const titles = titlesIn(readFileSync(0));
  if (titles.length === 0) return;
  out(linkTitles(path.join(rootFolder(), 'data'), titles, Number(top), star).join('\n'));
}

/** Lines of a text; the last line end begins no line. */
export function titlesIn(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** One JSON line a title: `{query, hits: [{uri, label, score}]}`; no hits for what holds no Danish word. */
export function linkTitles(
  dataFolder: string,
  titles: readonly string[],
  top: number,
  star: boolean,
): readonly string[] {
  const { link } = linkerOf(readClassification(dataFolder), star ? { star: readStarTitles(dataFolder) } : {});
  return titles.map((query) =>
    JSON.stringify({ query, hits: link(query, top).map(({ uri, label, score }) => ({ uri, label, score })) }),
  );
}
