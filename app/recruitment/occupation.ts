import { occupations } from '../occupations/index.ts';
import { knownJob } from '../plan/index.ts';

/**
 * The occupation behind a title: the one that was chosen, or else the one that the title plainly says or is likely to. Null where it
 * is a guess; the consultant chooses then. Reads the classification on its first call.
 */
export function occupationOf(title: string, chosen: string | undefined): string | null {
  if (chosen !== undefined && knownJob(chosen)) return chosen;
  const { sureness, found } = occupations().find(title);
  return sureness === 'known' || sureness === 'likely' ? (found[0]?.uri ?? null) : null;
}
