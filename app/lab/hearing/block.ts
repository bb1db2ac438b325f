/** One part of a hearing answer. The key says what it was drafted from; heading and text are whatever people made of them. */
export interface HearingBlock {
  readonly key: string;
  readonly heading: string;
  /** Paragraphs apart by an empty line; a line that begins with "- " is one of a list. Empty: the part is left out. */
  readonly text: string;
}

/** The parts of a draft, in order. The last is empty and for the municipality's own words. */
export const blockKeys = [
  'proposal',
  'people',
  'groups',
  'money',
  'staff',
  'unregulated',
  'demands',
  'assumptions',
  'silence',
  'caveats',
  'basis',
  'own',
] as const;
export type BlockKey = (typeof blockKeys)[number];

export const mostHeading = 150;
export const mostText = 8000;

/** A part as paragraphs and lists, for pages, PDF and plain text alike. */
export type HearingPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function piecesOf(text: string): readonly HearingPiece[] {
  const pieces: HearingPiece[] = [];
  let items: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) pieces.push({ kind: 'text', text: lines.join('\n') });
    if (items.length > 0) pieces.push({ kind: 'list', items });
    [items, lines] = [[], []];
  };
  for (const line of text.split('\n').map((one) => one.trimEnd())) {
    if (line === '') close();
    else if (line.startsWith('- ')) {
      if (lines.length > 0) close();
      items.push(line.slice(2));
    } else {
      if (items.length > 0) close();
      lines.push(line);
    }
  }
  close();
  return pieces;
}
