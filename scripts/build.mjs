// Builds app/main.ts and app/cli.ts into dist/, and the stylesheets and browser scripts into dist/static/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { root } from './deps.mjs';

const dist = path.join(root, 'dist');
const mark = path.join(dist, 'built-from');

/**
 * Builds when a source changed since the last build.
 * @param {(sentence: string) => void} say
 */
export async function ensureBuild(say) {
  const sources = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return;
  const began = performance.now();
  await build(sources);
  say(`Built in ${Math.round(performance.now() - began)} ms`);
}

/** Built beside its place and moved there whole: a build that fails or is cut off leaves the last good one. */
async function build(sources) {
  const fresh = `${dist}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const { metafile } = await esbuild({
      absWorkingDir: root,
      entryPoints: [
        'app/main.ts',
        'app/cli.ts',
        'app/outlook/forecasts/worker.ts',
        'app/capacity/planner/worker.ts',
        'app/lab/worker.ts',
        'app/lab/sliders/worker.ts',
      ].filter((entry) => existsSync(path.join(root, entry))),
      outdir: fresh,
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: true,
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      external: declaredDependencies().flatMap((name) => [name, `${name}/*`]),
      metafile: true,
      logLevel: 'warning',
    });
    refuseUndeclared(metafile);
    writeFileSync(path.join(fresh, 'meta.json'), JSON.stringify(metafile));
    const { buildAssets } = await import(pathToFileURL(path.join(root, 'app/ui/build/assets.mjs')).href);
    await buildAssets({ outDir: path.join(fresh, 'static') });
    writeFileSync(path.join(fresh, 'built-from'), sources);
    replace(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replace(fresh) {
  const old = `${dist}.old-${process.pid}`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/** The npm packages the app and the engines declare. Our own packages are TypeScript, so they are bundled. */
export function declaredDependencies() {
  const engines = readdirSync(path.join(root, 'engines')).map((name) => `engines/${name}/package.json`);
  const manifests = ['app/package.json', ...engines].filter((file) => existsSync(path.join(root, file)));
  const names = manifests.flatMap((file) => {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    return Object.keys({ ...dependencies, ...optionalDependencies });
  });
  return [...new Set(names)].filter((name) => !name.startsWith('@fodfaeste/'));
}

/** A package nobody declared would be bundled silently, in whatever version another package happened to bring. */
function refuseUndeclared({ inputs }) {
  const bundled = Object.keys(inputs).find((file) => file.includes('node_modules/'));
  if (!bundled) return;
  const importer = Object.entries(inputs).find(([, { imports }]) => imports.some((one) => one.path === bundled));
  throw new Error(`${importer?.[0] ?? 'Something'} imports ${bundled}, which no package.json of ours declares.`);
}

/** Changes when a source that goes into the build is added, removed or edited. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.version}\n`);
  for (const file of sourceFiles()) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sourceFiles() {
  const inside = ['app', 'engines'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  const sources = inside.filter(
    (file) => /\.(tsx?|mjs|css|svg|json)$/.test(file) && !/node_modules|\.test\.tsx?$/.test(file),
  );
  return [...sources.sort(), 'package-lock.json', 'scripts/build.mjs'];
}
