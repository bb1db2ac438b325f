// Which files belong to the repository: those in git and those about to be. In an unpacked archive, where git knows nothing, all but what is made.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const made = new Set(['.git', 'node_modules', 'dist', '.data']);

/**
 * @param {string} root
 * @returns {string[]} paths from the root, with / between folders, in order
 */
export function repoFiles(root) {
  const asked = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = asked.status === 0 ? asked.stdout.split('\0').filter(Boolean) : [...walk(root, '')];
  // A file that was deleted but not yet committed is still on git's list.
  return [...new Set(files)]
    .filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** @returns {Generator<string>} */
function* walk(root, folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !made.has(entry.name)) yield* walk(root, file);
    else if (entry.isFile()) yield file;
  }
}
