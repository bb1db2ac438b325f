import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usedClasses } from './used-classes.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'used-classes-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('usedClasses', () => {
  it('reads the words of quoted strings in components, not of imports and not of code', () => {
    writeFileSync(
      path.join(folder, 'page.tsx'),
      `import { card } from './footer.tsx';\nconst kind = { info: 'alert alert-info' };\nexport const P = () => <p class="sr-only">{table}</p>;\n`,
    );
    writeFileSync(path.join(folder, 'other.ts'), `export const x = 'button';\n`);
    expect([...usedClasses(folder)].sort()).toEqual(['alert', 'alert-info', 'sr-only']);
  });
});
