import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { variables } from '../app/kernel/config/variables.ts';
import { root } from './deps.mjs';
import { repoFiles } from './repo-files.mjs';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const pages: readonly string[] = repoFiles(root).filter((file: string) => file.endsWith('.md'));

/** Every match of a pattern's first group in the pages, with the page it stands in. */
const named = (pattern: RegExp): { page: string; name: string }[] =>
  pages.flatMap((page) => [...read(page).matchAll(pattern)].map(([, name = '']) => ({ page, name })));

const not = (found: readonly { page: string; name: string }[], known: (name: string) => boolean): string[] =>
  found.filter(({ name }) => !known(name)).map(({ page, name }) => `${page}: ${name}`);

describe('what the pages name', () => {
  it('files and folders are there', () => {
    // Whole paths only: nothing with a placeholder, a star or an ellipsis.
    const paths = named(/`((?:app|engines|scripts|docs|data|tests)\/[\w./-]*)`/g);
    expect(paths.length).toBeGreaterThan(20);
    expect(not(paths, (name) => existsSync(path.join(root, name)))).toEqual([]);
  });

  it('npm scripts are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(not(named(/\bnpm run ([\w:-]+)/g), (name) => name in scripts)).toEqual([]);
    expect(not(named(/\bnpm (start|test)\b/g), (name) => name in scripts)).toEqual([]);
  });

  it('commands are there', () => {
    const commands = new Set([...read('app/cli.ts').matchAll(/command === '([\w-]+)'/g)].map(([, name]) => name));
    const used = named(/npx fodfaeste ([\w-]+)/g);
    expect(used.length).toBeGreaterThan(3);
    expect(not(used, (name) => commands.has(name))).toEqual([]);
  });

  it('settings are there', () => {
    const known = (name: string): boolean => name in variables;
    expect(not(named(/\b((?:FODFAESTE|OIDC)_[A-Z_]*[A-Z])\b/g), known)).toEqual([]);
  });

  it('metrics are there', () => {
    const source = read('app/kernel/operation/metrics.ts');
    const metrics = named(/`(fodfaeste_(?!app\b|owner\b)[a-z_]+)`/g);
    expect(not(metrics, (name) => source.includes(`'${name}'`))).toEqual([]);
  });
});
