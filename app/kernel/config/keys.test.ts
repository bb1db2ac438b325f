import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysInFolder, parseKeys } from './keys.ts';

describe('keysInFolder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a key once, for its owner alone', () => {
    const first = keysInFolder(folder);
    expect(keysInFolder(folder)).toEqual(first);
    expect(first[0].secret).toHaveLength(32);
    expect(statSync(path.join(folder, 'keys')).mode & 0o777).toBe(0o600);
  });

  it('makes no new key for a database that was written with another', () => {
    writeFileSync(path.join(folder, 'database.json'), '{}');
    expect(() => keysInFolder(folder)).toThrow(/keys-missing/);
  });

  it('refuses a damaged key file and leaves it', () => {
    writeFileSync(path.join(folder, 'keys'), '1:short');
    expect(() => keysInFolder(folder)).toThrow(/keys-missing/);
    expect(readFileSync(path.join(folder, 'keys'), 'utf8')).toBe('1:short');
    expect(keysInFolder(folder, true)[0].secret).toHaveLength(32);
  });
});

describe('parseKeys', () => {
  const key = Buffer.alloc(32, 7).toString('base64');
  it.each(['', '1', key, `0:${key}`, `256:${key}`, `1:${key},1:${key}`, `1:${key.slice(4)}`, `1:${key},`])(
    'refuses %s',
    (text) => {
      expect(parseKeys(text)).toBeUndefined();
    },
  );
  it('keeps the order', () => {
    expect(parseKeys(`9:${key}, 3:${key}`)?.map((one) => one.id)).toEqual([9, 3]);
  });
});
