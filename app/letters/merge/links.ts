/*
 * A page of ours inside a stored letter: the address of the installation is added when the letter leaves, and left out where it is
 * shown on a page of ours.
 */
const mark = /\[\[(\/[^\]\s]*)\]\]/g;

export const pageLink = (path: `/${string}`): string => `[[${path}]]`;

/** The whole address, for mail, SMS, Digital Post and paper. */
export const withAddresses = (text: string, publicUrl: string): string => text.replace(mark, `${publicUrl}$1`);

export type TextPart = { readonly text: string } | { readonly href: string };

/** Text and links in their order, for a page. */
export function partsOfText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ href: found[1] ?? '/' });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
