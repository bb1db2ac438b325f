import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the platform lives in. Sources run from app/, a build from dist/: both lie under it. */
export function rootFolder(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'fodfaeste') return folder;
    if (folder === path.dirname(folder)) throw new Error('No folder above this file holds the package "fodfaeste".');
  }
}
