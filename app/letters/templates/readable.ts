import { lineTooSoon } from '../../kernel/text/line-too-soon.ts';
import { readability } from '../../kernel/text/readability.ts';
import { readableLines } from '../../kernel/text/readable-lines.ts';
import { inOrder, type OrderFault, orderFault } from './order.ts';
import type { TemplateText } from './shipped.ts';

/** LIX under 35 and sentences under 25 words: what citizens read is easy, or there is a reason why it is not. */
export const readingLimits = { lix: 35, words: 25 } as const;

export interface LetterReadability {
  readonly lix: number;
  readonly longest: { readonly words: number; readonly text: string };
  readonly isLong: boolean;
  readonly isHard: boolean;
  /** The line, counted from 1, where a paragraph of the law stands before the end. */
  readonly lawTooSoon: number | null;
  /** Where a decision tells the result, why and what can be done in another order; see `order.ts`. */
  readonly order: OrderFault | null;
  readonly ok: boolean;
}

const law = /§|\bjf\.|\bstk\.|bekendtgørelse|\blov om\b|\bifølge lov/i;

/** Result first, law last: whatever names the law stands in the last paragraph. */
const lawTooSoon = (body: string): number | null => lineTooSoon(body, [], law);

/** The same for a script that watches the box: fields in their order, and what belongs last. */
export const readingOrder = { fields: inOrder.map((name) => `{${name}}`), last: law.source } as const;

/** How hard a letter is, greetings and names left out. */
export function letterReadability({ subject, body }: TemplateText): LetterReadability {
  const measured = readability(readableLines(`${subject}\n${body}`));
  const isHard = measured.lix >= readingLimits.lix;
  const isLong = measured.longest.words >= readingLimits.words;
  const early = lawTooSoon(body);
  const order = orderFault(body);
  return {
    lix: Math.round(measured.lix * 10) / 10,
    longest: measured.longest,
    isHard,
    isLong,
    lawTooSoon: early,
    order,
    ok: !isHard && !isLong && early === null && order === null,
  };
}
