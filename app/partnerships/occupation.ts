import { occupations } from '../occupations/index.ts';
import { knownJob } from '../plan/index.ts';
import type { KnownOccupation } from './terms.ts';

/** The occupation that was chosen, or else the one that the title plainly says or is likely to. Reads the classification on its first call. */
export function occupationOf(title: string, chosen: string | undefined): KnownOccupation {
  const known = occupations();
  const { sureness, found } =
    chosen !== undefined && knownJob(chosen) ? { sureness: 'known', found: [{ uri: chosen }] } : known.find(title);
  const uri = sureness === 'known' || sureness === 'likely' ? (found[0]?.uri ?? null) : null;
  const group = uri === null ? undefined : known.occupation(uri)?.groups.find(({ code }) => code.length === 4);
  return { uri, isco: group?.code ?? null };
}
