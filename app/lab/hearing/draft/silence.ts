import { groups, groupWords } from '@fodfaeste/lab';
import type { Lang } from '../../../kernel/text/language.ts';
import { enumerated } from './context.ts';

const place = '\u0000';

/** Sentences that say the same of one group each become one that names them all. Others stay as they are. */
export function alikeTogether(sentences: readonly string[], lang: Lang): readonly string[] {
  // The longest first: one name may lie inside another.
  const names = groups.map((group) => groupWords[group][lang]).toSorted((a, b) => b.length - a.length);
  const found = new Map<string, string[]>();
  for (const sentence of sentences) {
    const name = names.find((one) => sentence.includes(` ${one}.`));
    const frame = name === undefined ? sentence : sentence.replace(` ${name}.`, ` ${place}.`);
    found.set(frame, [...(found.get(frame) ?? []), ...(name === undefined ? [] : [name])]);
  }
  return [...found].map(([frame, of]) => frame.replace(place, enumerated(lang, of)));
}
