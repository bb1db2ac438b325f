#!/usr/bin/env node
// `npx fodfaeste …`. Standard output belongs to the command, so what is said about the build goes to standard error.
import { pathToFileURL } from 'node:url';
import { ensureDependencies, root } from './deps.mjs';

ensureDependencies({ dev: false, say: (sentence) => console.error(sentence) });
const { ensureBuild } = await import('./build.mjs');
await ensureBuild((sentence) => console.error(sentence));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${root}dist/cli.js`).href);
