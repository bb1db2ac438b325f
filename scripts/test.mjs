// `npm test [-- --quick] [-- FILTER]`: installs what tests need, checks, and runs the tests. --quick: only tests of files changed since the last commit.
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root } from './deps.mjs';

ensureDependencies({ dev: true });
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const filters = args.filter((argument) => argument !== '--quick');

const began = performance.now();
const check = run('scripts/check.mjs', []);
const checked = performance.now();
const tests = run('node_modules/vitest/vitest.mjs', [
  'run',
  ...(quick ? ['--changed', '--passWithNoTests'] : []),
  ...filters,
]);
const ended = performance.now();
const seconds = (from, to) => `${((to - from) / 1000).toFixed(1)} s`;
console.log(
  `Checks ${check === 0 ? 'passed' : 'FAILED'} in ${seconds(began, checked)}, tests ${tests === 0 ? 'passed' : 'FAILED'} in ${seconds(checked, ended)}.`,
);
process.exitCode = check === 0 && tests === 0 ? 0 : 1;

function run(script, parameters) {
  return spawnSync(process.execPath, [`${root}${script}`, ...parameters], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
