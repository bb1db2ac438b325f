import { occupations } from '../occupations/index.ts';
import { occupationOf as uriOf } from '../recruitment/index.ts';
import type { KnownOccupation } from './terms.ts';

/** The occupation behind a title, with its group of four digits. Reads the classification on its first call. */
export function occupationOf(title: string, chosen: string | undefined): KnownOccupation {
  const uri = uriOf(title, chosen);
  const found = uri === null ? undefined : occupations().occupation(uri);
  const group = found?.groups.find(({ code }) => code.length === 4);
  return { uri, isco: group?.code ?? null };
}
