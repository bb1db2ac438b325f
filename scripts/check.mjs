// `npm run check`: format and lint, types, import walls, unused code. All run at once; each says what it found.
import { spawn } from 'node:child_process';
import { ensureDependencies, root } from './deps.mjs';

ensureDependencies({ dev: true });

const checks = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  ['types (browser)', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'app/ui/browser']],
  ['import walls', 'scripts/check-walls.mjs', []],
  ['unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']],
];

const results = await Promise.all(checks.map(([name, script, args]) => run(name, script, args)));
for (const { name, code, output, seconds } of results) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

function run(name, script, args) {
  const began = performance.now();
  const child = spawn(process.execPath, [`${root}${script}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ name, code: code ?? 1, output, seconds: ((performance.now() - began) / 1000).toFixed(1) }),
    );
  });
}
