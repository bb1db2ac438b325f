/** A letter as it is drawn: headings, lists and paragraphs; a paragraph keeps its lines. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] };

export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    [lines, items] = [[], []];
  };
  for (const line of body.split('\n').map((one) => one.trimEnd())) {
    const isItem = line.startsWith('- ');
    if (line === '' || line.startsWith('# ') || (isItem ? lines.length > 0 : items.length > 0)) flush();
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2) });
    else if (isItem) items.push(line.slice(2));
    else if (line !== '') lines.push(line);
  }
  flush();
  return blocks;
}

/** The same for channels that know nothing but text. */
export const plainText = (body: string): string => body.replace(/^# /gm, '').trim();
