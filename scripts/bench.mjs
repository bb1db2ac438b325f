// `npm run bench -- web` or `-- law`: the command `fodfaeste bench`, on a data folder of its own so that figures compare.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies, root } from './deps.mjs';

// What is measured against are development dependencies.
ensureDependencies({ dev: true, say: (sentence) => console.error(sentence) });
const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-bench-'));
const words = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'scripts/fodfaeste.mjs'), 'bench', ...words, '--data', folder],
  { stdio: 'inherit' },
);
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
