import { create } from 'xmlbuilder2';
import type { PostLetter } from '../../../letters/index.ts';

type Node = Readonly<Record<string, unknown>>;
type Block = PostLetter['blocks'][number];

const address = /https?:\/\/[^\s]+[^\s.,;:)]/g;

/** Text with its addresses as links, and its lines as lines. */
function inline(lines: readonly string[]): readonly Node[] {
  return lines.flatMap((line, at) => {
    const parts: Node[] = at > 0 ? [{ br: {} }] : [];
    let from = 0;
    for (const { 0: found, index } of line.matchAll(address)) {
      parts.push({ '#': line.slice(from, index) }, { a: { '@href': found, '#': found } });
      from = index + found.length;
    }
    return [...parts, { '#': line.slice(from) }];
  });
}

function blockNode(block: Block): Node {
  if (block.kind === 'heading') return { h2: block.text };
  if (block.kind === 'list') return { ul: { '#': block.items.map((item) => ({ li: { '#': inline([item]) } })) } };
  return { p: { '#': inline(block.lines) } };
}

/** The letter as a page of its own: the words, headings and links of the PDF for those who read on a screen. */
export const letterHtml = (title: string, { lang, blocks }: Pick<PostLetter, 'lang' | 'blocks'>): string =>
  create(
    { invalidCharReplacement: '' },
    {
      html: {
        '@lang': lang,
        head: { meta: { '@charset': 'utf-8' }, title },
        body: { '#': [{ h1: title }, ...blocks.map(blockNode)] },
      },
    },
  )
    .dtd({ name: 'html' })
    .end({ headless: true, allowEmptyTags: false });
