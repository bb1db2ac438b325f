import path from 'node:path';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { type LabShelf, readShelf } from './ground.ts';

let shelf: LabShelf | null = null;

/** What ships, read from the data folder when it is first asked for. */
export function labShelf(): LabShelf {
  shelf ??= readShelf(path.join(rootFolder(), 'data'));
  return shelf;
}
