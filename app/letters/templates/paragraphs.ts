/** A paragraph of a template with the line it begins on; a heading is one of its own. */
export interface Paragraph {
  readonly line: number;
  readonly lines: readonly string[];
  readonly isHeading: boolean;
}

export function paragraphsOf(body: string): Paragraph[] {
  const found: { line: number; lines: string[]; isHeading: boolean }[] = [];
  let open: (typeof found)[number] | null = null;
  for (const [index, line] of body.split('\n').entries()) {
    const isHeading = line.startsWith('# ');
    if (line.trim() === '') open = null;
    else if (open && !isHeading && !open.isHeading) open.lines.push(line);
    else {
      open = { line: index + 1, lines: [line], isHeading };
      found.push(open);
    }
  }
  return found;
}

const farewell = /^(?:med )?venlig(?:e)? hilsen?|^de bedste hilsner|^(?:kind|best|warm) regards|^yours /i;

/** "Venlig hilsen" and the names under it. */
export const isSignature = ({ lines }: Paragraph): boolean => farewell.test(lines[0] ?? '');

const greeting = /^(?:hej|kære|hello|hi|dear)\b/i;
const longestGreeting = 40;

/** "Hej {fornavn}": says nothing yet. */
export const isGreeting = ({ lines }: Paragraph): boolean =>
  lines.length === 1 && greeting.test(lines[0] ?? '') && (lines[0] ?? '').length < longestGreeting;

/** What is said: neither headings nor greeting nor signature. */
export const saidIn = (body: string): Paragraph[] =>
  paragraphsOf(body).filter((one) => !one.isHeading && !isGreeting(one) && !isSignature(one));
