import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { trimCss } from './trim-css.mjs';
import { usedClasses } from './used-classes.mjs';

const ui = fileURLToPath(new URL('..', import.meta.url));
const app = path.dirname(path.resolve(ui));
const dkfds = path.resolve(createRequire(import.meta.url).resolve('dkfds'), '../..');

/** `dkfds:…` names a file in dkfds' dist folder; its stylesheet arrives trimmed. */
const dkfdsPlugin = {
  name: 'dkfds',
  setup(bundle) {
    bundle.onResolve({ filter: /^dkfds:/ }, ({ path: name }) => ({
      path: path.join(dkfds, name.slice('dkfds:'.length)),
    }));
    bundle.onLoad({ filter: /dkfds\.css$/ }, ({ path: file }) => ({
      contents: trimCss(readFileSync(file, 'utf8'), usedClasses(app)),
      loader: 'css',
      resolveDir: path.dirname(file),
    }));
  },
};

/**
 * Builds stylesheet, fonts, browser scripts and favicon into `outDir` (emptied first), each with a hash of its content in its name, and
 * `manifest.json` from plain name to hashed name. Text files get a `.br` and a `.gz` beside them.
 * @param {{ outDir: string }} options
 * @returns {Promise<Record<string, string>>} the manifest
 */
export async function buildAssets({ outDir }) {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const result = await build({
    absWorkingDir: ui,
    entryPoints: {
      fodfaeste: 'css/fodfaeste.css',
      forms: 'browser/forms.ts',
      'lab-sliders': 'browser/lab-sliders.ts',
      'lab-worker': 'browser/lab-worker.ts',
      session: 'browser/session.ts',
      staff: 'browser/staff.ts',
      favicon: 'icon/favicon.svg',
    },
    outdir: outDir,
    entryNames: '[name]-[hash]',
    assetNames: 'files/[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file', '.png': 'file', '.svg': 'copy' },
    plugins: [dkfdsPlugin],
    logLevel: 'warning',
  });
  /** @type {Record<string, string>} */
  const manifest = {};
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    const hashed = path.relative(outDir, path.resolve(ui, file)).split(path.sep).join('/');
    const source = output.entryPoint ?? Object.keys(output.inputs)[0] ?? hashed;
    manifest[path.basename(source).replace(/\.ts$/, '.js')] = hashed;
    if (/\.(css|js|svg)$/.test(hashed)) compress(path.join(outDir, hashed));
  }
  writeFileSync(path.join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** @param {string} file */
function compress(file) {
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
