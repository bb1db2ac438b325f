import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { fieldsIn } from '../merge/fields.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { TemplateText } from './shipped.ts';

/** A paragraph and its twin in the other language, where there is one. */
export interface GlossRow {
  readonly da: Paragraph | null;
  readonly en: Paragraph | null;
  /** They do not say the same: a heading beside a text, or other fields. */
  readonly differs: boolean;
}

export interface Gloss {
  readonly rows: readonly GlossRow[];
  /** Where the two letters are not the same letter. */
  readonly warnings: readonly Bilingual[];
}

const namesIn = (text: string): Set<string> => new Set(fieldsIn(text).map(({ name }) => name));
const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

function rowOf(da: Paragraph | null, en: Paragraph | null): GlossRow {
  if (!da || !en) return { da, en, differs: true };
  const [first, second] = [namesIn(da.lines.join('\n')), namesIn(en.lines.join('\n'))];
  const sameFields = first.size === second.size && [...first].every((name) => second.has(name));
  return { da, en, differs: da.isHeading !== en.isHeading || !sameFields };
}

/** The two languages side by side, paragraph by paragraph: who reads only one of them sees what the other says. */
export function glossOf({ da, en }: Readonly<Record<Lang, TemplateText>>): Gloss {
  const [first, second] = [paragraphsOf(da.body), paragraphsOf(en.body)];
  const rows = Array.from({ length: Math.max(first.length, second.length) }, (_, at) =>
    rowOf(first[at] ?? null, second[at] ?? null),
  );
  const used = { da: namesIn(`${da.subject}\n${da.body}`), en: namesIn(`${en.subject}\n${en.body}`) };
  const notInEnglish = [...used.da].filter((name) => !used.en.has(name));
  const notInDanish = [...used.en].filter((name) => !used.da.has(name));
  return {
    rows,
    warnings: [
      ...(first.length === second.length
        ? []
        : [
            say(
              `Den danske tekst har ${first.length} afsnit, og den engelske har ${second.length}.`,
              `The Danish text has ${first.length} paragraphs, and the English one has ${second.length}.`,
            ),
          ]),
      ...(notInEnglish.length === 0
        ? []
        : [
            say(
              `Kun i den danske tekst: ${braced(notInEnglish)}.`,
              `In the Danish text only: ${braced(notInEnglish)}.`,
            ),
          ]),
      ...(notInDanish.length === 0
        ? []
        : [
            say(
              `Kun i den engelske tekst: ${braced(notInDanish)}.`,
              `In the English text only: ${braced(notInDanish)}.`,
            ),
          ]),
    ],
  };
}
