import path from 'node:path';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { groupCode } from './addresses.ts';
import type { TitleAnswer } from './find-title.ts';
import { type Occupations, occupationsIn } from './occupations.ts';

export { groupCode, occupationId, occupationUri } from './addresses.ts';
export { readClassification, readStarTitles } from './files/read-classification.ts';
export { readSkills } from './files/read-skills.ts';
export type { Found, TitleAnswer } from './find-title.ts';
export type { GroupEntry, OccupationEntry, OccupationGroup, Occupations } from './occupations.ts';

let loaded: Occupations | undefined;

/** The occupations of this installation. Read on the first call, in about a second; no start of the server waits for it. */
export function occupations(): Occupations {
  loaded ??= occupationsIn(path.join(rootFolder(), 'data'));
  return loaded;
}

/** The narrowest group of an address, which may be a group itself; null where it is unknown. */
export const groupCodeOf = (uri: string): string | null =>
  groupCode(uri) ?? occupations().occupation(uri)?.groups.at(-1)?.code ?? null;

/** The one occupation that a title surely means; null where it may be several, or none. */
export function surelyMeant(title: string): string | null {
  const { sureness, found } = findTitle(title);
  return sureness === 'known' ? (found[0]?.uri ?? null) : null;
}

const answers = new Map<string, TitleAnswer>();
const answersKept = 500;

/** As {@link Occupations.find}, which takes milliseconds for a title: the same lists of titles come again with every page. */
export function findTitle(title: string): TitleAnswer {
  const kept = answers.get(title);
  if (kept) return kept;
  const answer = occupations().find(title);
  if (answers.size >= answersKept) answers.clear();
  answers.set(title, answer);
  return answer;
}

const soon = 50;

/** Reads them a moment from now, when the answer that is under way has been sent: for pages where somebody is about to type. */
export function readOccupationsSoon(): void {
  if (loaded === undefined) setTimeout(occupations, soon).unref();
}
