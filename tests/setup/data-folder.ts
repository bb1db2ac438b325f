import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A data folder for one test, and the way to be rid of it. Open to be entered by others: run as root, the database of a closed
 * folder would lie outside it and be left behind.
 */
export function temporaryDataFolder(name: string): { readonly dataDir: string; readonly remove: () => void } {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `fodfaeste-${name}-`));
  chmodSync(dataDir, 0o755);
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}
