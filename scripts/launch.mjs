// Installs, builds and starts; each only when needed.
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './deps.mjs';

ensureDependencies({ dev: false });
const { ensureBuild } = await import('./build.mjs');
await ensureBuild((sentence) => console.log(sentence));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${root}dist/main.js`).href);
