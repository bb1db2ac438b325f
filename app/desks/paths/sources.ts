import type { Lang } from '../../kernel/text/language.ts';
import type { Comparison, Figure } from '../../paths/index.ts';
import { sourceInWords } from './figure-words.ts';

const figuresOf = ({ paths }: Comparison): readonly Figure[] =>
  paths.flatMap(({ time, money }) => [
    time.total,
    ...[...time.parts, ...money.person, ...money.municipality, ...money.state].map(({ figure }) => figure),
  ]);

/** Every source of the figures, once, in the order of the paths: a figure points to its number. */
export const sourcesOf = (comparison: Comparison, lang: Lang): readonly string[] => [
  ...new Set(figuresOf(comparison).flatMap((figure) => sourceInWords(figure, lang) ?? [])),
];

export const sourceId = (number: number): string => `kilde-${number}`;
