import { healers, healthEndings, healthStems, healthWords, notHealth } from './health-words.ts';
import type { Span } from './hint.ts';
import type { Token } from './tokens.ts';

const byStart = new Map<string, string[]>();
for (const stem of healthStems) byStart.set(stem.slice(0, 3), [...(byStart.get(stem.slice(0, 3)) ?? []), stem]);

const own = new Set(['min', 'din', 'sin', 'hans', 'hendes', 'egen', 'hos', 'fra']);
const going = new Set([
  'går',
  'gå',
  'gik',
  'gået',
  'henvist',
  'tid',
  'kontrol',
  'skal',
  'var',
  'været',
  'snakket',
  'talt',
]);
const workplace = /^(hospital|sygehus|ambulatori|psykiatri|skadestue)/;
const becoming = /^(uddann|læs|studer|job|arbejd|stilling|praktik|ansat|elev|vikar|bliv|søg|drøm|som$)/;

/** Words about somebody's health. A hint for the writer; what was found is kept nowhere. */
export function healthIn(text: string, tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap((token, at) =>
    isHealth(tokens, at) ? [{ start: token.start, end: token.end, text: text.slice(token.start, token.end) }] : [],
  );
}

function isHealth(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = (steps: number) => tokens[at - steps]?.word ?? '';
  if (healers.has(word)) return isPatient(before, word);
  if (word === 'ondt') return tokens[at + 1]?.word === 'i';
  if (word === 'psykisk' && tokens[at + 1]?.word.startsWith('arbejdsmilj')) return false;
  if (healthWords.has(word)) return true;
  if (notHealth.some((start) => word.startsWith(start))) return false;
  // A hospital is a place to work too.
  if (workplace.test(word)) return ![1, 2, 3, 4].some((steps) => becoming.test(before(steps)));
  if (byStart.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem))) return true;
  return healthEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/** "hos min læge", "går til psykolog"; not "uddannet læge" or "læse til psykolog". */
function isPatient(before: (steps: number) => string, word: string): boolean {
  if ([1, 2, 3].some((steps) => becoming.test(before(steps)))) return false;
  if (word.endsWith('en') && word !== 'psykiatrien') return true;
  if (own.has(before(1))) return true;
  const near = before(1) === 'en' ? 2 : 1;
  return before(near) === 'til' && going.has(before(near + 1));
}
