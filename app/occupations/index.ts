import path from 'node:path';
import { rootFolder } from '../kernel/config/root-folder.ts';
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

const soon = 50;

/** Reads them a moment from now, when the answer that is under way has been sent: for pages where somebody is about to type. */
export function readOccupationsSoon(): void {
  if (loaded === undefined) setTimeout(occupations, soon).unref();
}
