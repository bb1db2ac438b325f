const endings = [
  'ernes',
  'erens',
  'erne',
  'eren',
  'eres',
  'enes',
  'ere',
  'ers',
  'ene',
  'ens',
  'ets',
  'er',
  'en',
  'et',
  'es',
  'e',
] as const;

const shortest = 3;

/**
 * A word without plural, definite form and genitive: assistent, assistenter, assistenten and assistenternes are one, and so are
 * lærer, læreren, lærere and lærerne, pædagog and pædagogisk. Cuts more than a grammar would (bager becomes bag); it cuts labels and titles alike.
 */
export function stem(word: string): string {
  let left = word;
  for (const ending of endings) {
    if (left.endsWith(ending) && left.length - ending.length >= shortest) {
      left = left.slice(0, left.length - ending.length);
      break;
    }
  }
  if (left.length > shortest && left.endsWith('s') && !/[aeiouyæøås]s$/.test(left)) left = left.slice(0, -1);
  if (left.endsWith('isk') && left.length - 3 > shortest) left = left.slice(0, -3);
  const last = left.at(-1);
  if (left.length > shortest && last === left.at(-2) && last !== undefined && !'aeiouyæøå'.includes(last))
    left = left.slice(0, -1);
  return left;
}
