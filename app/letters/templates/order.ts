import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import { fieldsIn, type MergeField } from '../merge/fields.ts';
import { paragraphsOf, saidIn } from './paragraphs.ts';

/** A field of a decision that stands where the reader needs something else first. */
export interface OrderFault {
  readonly line: number;
  readonly text: Bilingual;
}

const lineOf = (body: string, name: MergeField): number | null =>
  fieldsIn(body).find((found) => found.name === name)?.line ?? null;

const fault = (line: number, da: string, en: string): OrderFault => ({
  line,
  text: say(`Linje ${line}: ${da}`, `Line ${line}: ${en}`),
});

/** Result, why, what the reader can do, the law. Fields that are not there are in nobody's way. */
export const inOrder = [
  'afgoerelse.resultat',
  'afgoerelse.begrundelse',
  'klage.vejledning',
  'afgoerelse.regler',
] as const;

const tooSoon = {
  'afgoerelse.begrundelse': (line: number) =>
    fault(line, 'begrundelsen skal stå efter resultatet.', 'the reasons belong after the result.'),
  'klage.vejledning': (line: number) =>
    fault(
      line,
      'det, borgeren kan gøre, skal stå efter resultatet og begrundelsen.',
      'what the citizen can do belongs after the result and the reasons.',
    ),
  'afgoerelse.regler': (line: number) => fault(line, 'reglerne skal stå sidst.', 'the rules belong at the end.'),
} as const;

function resultFault(body: string): OrderFault | null {
  const line = lineOf(body, 'afgoerelse.resultat');
  const third = saidIn(body)[2];
  if (line === null || !third || line < third.line) return null;
  return fault(
    line,
    'resultatet skal stå i et af de to første afsnit.',
    'the result belongs in one of the first two paragraphs.',
  );
}

function lastFault(body: string): OrderFault | null {
  const line = lineOf(body, 'afgoerelse.regler');
  const last = saidIn(body).at(-1);
  if (line === null || !last || line >= last.line) return null;
  return tooSoon['afgoerelse.regler'](line);
}

/** Where a letter about a decision says things in an order that is no help: the result first, the law last. Null when it does not. */
export function orderFault(body: string): OrderFault | null {
  const result = resultFault(body);
  if (result) return result;
  let before = 0;
  for (const name of inOrder) {
    const line = lineOf(body, name);
    if (line === null) continue;
    // Found: this one stands above what should be before it.
    if (name !== 'afgoerelse.resultat' && line < before) return tooSoon[name](line);
    before = Math.max(before, line);
  }
  return lastFault(body);
}

/** The lines a field has to itself: nothing else in its paragraph, a heading above at most. */
export function standsAloneOn(body: string, line: number): boolean {
  const own = paragraphsOf(body).find((one) => one.line <= line && line < one.line + one.lines.length);
  return own !== undefined && own.lines.length === 1 && /^\{[^{}]*\}$/.test((own.lines[0] ?? '').trim());
}
