import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './deps.mjs';
import { readImports } from './import-graph.mjs';
import { brokenWalls } from './walls.mjs';

const one = (from: string, to: string, specifier = `./${to}`) => ({ imports: [{ from, to, specifier }] });

describe('the walls', () => {
  it.each([
    ['engines/law/a.ts', 'app/kernel/b.ts', 'engines know nothing of the app'],
    ['engines/law/a.ts', 'engines/outlook/b.ts', 'imported by its package name'],
    ['app/people/a.ts', 'engines/law/dates/index.ts', 'imported by its package name'],
    ['app/kernel/a.ts', 'app/people/index.ts', 'the kernel knows engines only'],
    ['app/kernel/a.ts', 'app/ui/button.tsx', 'the kernel knows engines only'],
    ['app/ui/a.tsx', 'app/kernel/database/scope.ts', 'ui knows engines and kernel/text only'],
    ['app/ui/a.tsx', 'app/people/index.ts', 'ui knows engines and kernel/text only'],
    ['app/people/a.ts', 'app/desks/overblik/b.tsx', 'a module does not know desks'],
    ['app/people/a.ts', 'app/exchange/login/b.ts', 'a module does not know exchange'],
    ['app/people/a.ts', 'app/main.ts', 'a module does not know main.ts'],
    ['app/people/a.ts', 'app/plan/queries.ts', 'plan is entered by its index.ts'],
    ['app/desks/person/a.tsx', 'app/people/queries.ts', 'people is entered by its index.ts'],
    ['app/desks/person/a.tsx', 'app/exchange/login/b.ts', 'desks does not know exchange'],
    ['app/exchange/login/a.ts', 'app/desks/person/b.tsx', 'exchange does not know desks'],
    ['app/plan/a.ts', 'app/people/testing/world.ts', 'people is entered by its index.ts'],
    ['app/ui/a.tsx', 'tests/setup/browser.ts', 'what ships does not know the tests'],
    ['app/main.ts', 'app/people/acts/move.ts', 'people is entered by its index.ts'],
  ])('stop %s → %s', (from, to, reason) => {
    const [sentence, ...more] = brokenWalls(one(from, to));
    expect(sentence).toContain(`${from} imports ${to}: `);
    expect(sentence).toContain(reason);
    expect(more).toEqual([]);
  });

  it('keeps an engine from one it does not know, by package name too', () => {
    expect(brokenWalls(one('engines/law/a.ts', 'engines/lab/index.ts', '@fodfaeste/lab'))).toHaveLength(1);
    expect(brokenWalls(one('engines/lab/a.ts', 'engines/law/dates/index.ts', '@fodfaeste/law/dates'))).toEqual([]);
  });

  it.each([
    ['app/people/a.ts', 'app/people/acts/b.ts', './acts/b.ts'],
    ['app/people/a.ts', 'app/plan/index.ts', '../plan/index.ts'],
    ['app/people/a.ts', 'app/kernel/database/scope.ts', '../kernel/database/scope.ts'],
    ['app/people/a.ts', 'engines/law/dates/index.ts', '@fodfaeste/law/dates'],
    ['app/ui/a.tsx', 'app/kernel/text/index.ts', '../kernel/text/index.ts'],
    ['app/desks/person/a.tsx', 'app/people/index.ts', '../../people/index.ts'],
    ['app/desks/person/a.tsx', 'app/desks/overblik/b.tsx', '../overblik/b.tsx'],
    ['app/exchange/login/a.ts', 'app/people/index.ts', '../../people/index.ts'],
    ['app/bench/web.ts', 'app/server.ts', '../server.ts'],
    ['app/cli.ts', 'app/bench/web.ts', './bench/web.ts'],
    ['app/cli.ts', 'app/commands/demo.ts', './commands/demo.ts'],
    ['app/commands/demo.ts', 'app/installation.ts', '../installation.ts'],
    ['app/plan/testing/plan.ts', 'app/people/testing/world.ts', '../../people/testing/world.ts'],
    ['app/ui/gallery/harness.ts', 'tests/setup/browser.ts', '../../../tests/setup/browser.ts'],
    ['app/main.ts', 'app/desks/overblik/b.tsx', './desks/overblik/b.tsx'],
  ])('let %s → %s through', (from, to, specifier) => {
    expect(brokenWalls(one(from, to, specifier))).toEqual([]);
  });

  it('find a circle between modules through their doors, once', () => {
    const imports = [
      ['app/a/x.ts', 'app/b/index.ts'],
      ['app/b/x.ts', 'app/c/index.ts'],
      ['app/c/x.ts', 'app/a/index.ts'],
      ['app/d/x.ts', 'app/a/index.ts'],
    ].map(([from = '', to = '']) => ({ from, to, specifier: `../${to}` }));
    expect(brokenWalls({ imports })).toEqual(['circle: a → b → c → a (app/a/x.ts)']);
    expect(brokenWalls({ imports: imports.slice(1) })).toEqual([]);
  });

  it('keep Node out of engines and browser scripts', () => {
    const uses = [
      { from: 'engines/law/a.ts', package: 'node:fs' },
      { from: 'app/ui/browser/a.ts', package: 'node:path' },
      { from: 'app/kernel/a.ts', package: 'node:fs' },
    ];
    expect(brokenWalls({ imports: [], uses })).toHaveLength(2);
  });
});

describe('the reading of imports', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-walls-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('sees values, types, re-exports, and imports made while running', async () => {
    const files = {
      'app/people/index.ts': 'export const a = 1;',
      'app/people/inner.ts': 'export interface Inner {}\nexport const b = 2;\nexport class C {}',
      'app/plan/value.ts': "import { b } from '../people/inner.ts';\nexport const c = b;",
      'app/plan/type.ts': "import type { Inner } from '../people/inner.ts';\nexport type D = Inner;",
      'app/plan/mixed.ts': "import { type Inner } from '../people/inner.ts';\nexport type E = Inner;",
      'app/plan/again.ts': "export type { Inner } from '../people/inner.ts';",
      'app/plan/later.ts': "export const later = () => import('../people/inner.ts');",
      'app/plan/page.tsx':
        "import {\n  type Inner,\n  C,\n} from '../people/inner.ts';\nexport const f = (x: Inner) => new C();",
      'app/plan/door.ts': "import { a } from '../people/index.ts';\nexport const g = a;",
      'app/plan/fine.test.ts': "import '../people/inner.ts';",
      'engines/law/index.ts': "import fs from 'node:fs';\nexport const h = fs;",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const broken = brokenWalls(await readImports(folder));
    const wrong = ['again.ts', 'later.ts', 'mixed.ts', 'page.tsx', 'type.ts', 'value.ts'];
    expect(broken).toEqual([
      ...wrong.map((file) => `app/plan/${file} imports app/people/inner.ts: people is entered by its index.ts`),
      'engines/law/index.ts imports node:fs: engines are pure and use nothing of Node',
    ]);
  });

  it('has read the real house', async () => {
    const { files, imports } = await readImports(root);
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
    const read = new Set(imports.flatMap(({ from, to }) => [from, to]));
    expect(files.filter((file) => read.has(file)).length).toBeGreaterThan(files.length * 0.8);
  });
});
