import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, root } from './deps.mjs';

describe('isInstalled', () => {
  let folder = '';
  const write = (file: string, packages: Record<string, unknown>): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
  };
  beforeEach(() => {
    folder = `${mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-deps-'))}/`;
    write('package-lock.json', {
      '': { version: '1.0.0' },
      'engines/law': { version: '1.0.0' },
      'node_modules/@fodfaeste/law': { link: true },
      'node_modules/hono': { version: '4.0.0' },
      'node_modules/vitest': { version: '4.1.0', dev: true },
      'node_modules/postgres-for-mac': { version: '18.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is false without node_modules', () => {
    expect(isInstalled(folder, false)).toBe(false);
  });
  it('does without what only tests need, until tests are run', () => {
    write('node_modules/.package-lock.json', { 'node_modules/hono': { version: '4.0.0' } });
    expect(isInstalled(folder, false)).toBe(true);
    expect(isInstalled(folder, true)).toBe(false);
  });
  it('is false when a version differs', () => {
    write('node_modules/.package-lock.json', { 'node_modules/hono': { version: '4.0.1' } });
    expect(isInstalled(folder, false)).toBe(false);
  });
  it('is false when a package is missing', () => {
    write('node_modules/.package-lock.json', { 'node_modules/vitest': { version: '4.1.0' } });
    expect(isInstalled(folder, true)).toBe(false);
  });
});

describe('start.mjs on an old Node', () => {
  it.each(['18.20.4', '20.18.3', '12.0.0'])('says in one sentence what is needed (%s)', (version) => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, `${root}scripts/start.mjs`], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain(`Fodfæste needs Node.js 20.19 or later; this is ${version}.`);
  });
});
