import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/** Several sentences after each other; what is not there is passed over. */
export function sentencesTogether(...parts: readonly (Bilingual | null)[]): Bilingual {
  const there = parts.filter((part) => part !== null);
  return say(there.map(({ da }) => da).join(' '), there.map(({ en }) => en).join(' '));
}
