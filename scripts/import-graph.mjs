// Reads every import of a source tree with esbuild, types included.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Type imports vanish when esbuild reads a file; here each is given back as an import that stays. */
const typeImport = /^(?:import|export) type [^;'"]*? from (['"])([^'"]+)\1;?$/gms;

/**
 * @param {string} root the folder that holds app/ and engines/
 * @returns {Promise<{ files: string[], imports: import('./walls.mjs').Import[], uses: import('./walls.mjs').Use[] }>}
 */
export async function readImports(root) {
  const sources = sourceFiles(root);
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: sources.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // With verbatim syntax an import of types among values stays too.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [ourSources],
    logLevel: 'silent',
    logLimit: 0,
  });
  return graphOf(metafile, sources);
}

/** Packages stay outside, except our own, whose files are part of the house. */
const ourSources = {
  name: 'our-sources',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
      name.startsWith('@fodfaeste/') ? undefined : { path: name, external: true },
    );
    // A file that is not there is for the type check to name; it is no reason to leave the other imports unread.
    bundle.onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) =>
      existsSync(path.resolve(resolveDir, name)) ? undefined : { path: name, external: true },
    );
    bundle.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const types = [...source.matchAll(typeImport)].map(([, , specifier]) => `\nimport '${specifier}';`);
      return {
        contents: source + types.join(''),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        resolveDir: path.dirname(file),
      };
    });
  },
};

function graphOf({ inputs }, files) {
  const imports = [];
  const uses = [];
  for (const [from, { imports: all }] of Object.entries(inputs)) {
    if (from === '<stdin>') continue;
    for (const one of all) {
      if (one.external) uses.push({ from, package: one.path });
      else imports.push({ from, to: one.path, specifier: one.original ?? one.path });
    }
  }
  return { files, imports, uses };
}

function sourceFiles(root) {
  const folders = ['app', 'engines'].filter((folder) => existsSync(path.join(root, folder)));
  const all = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file).split(path.sep).join('/'),
    ),
  );
  return all.filter((file) => /\.tsx?$/.test(file) && !/node_modules\/|\.test\.tsx?$|\.d\.ts$/.test(file)).sort();
}
