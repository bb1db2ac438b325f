import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './deps.mjs';
import { repoFiles } from './repo-files.mjs';

interface Rule {
  readonly name: string;
  /** Which files it is about; all texts when left out. */
  readonly about?: RegExp;
  readonly never: RegExp;
  /** Finds of `never` that are fine after all. */
  readonly unless?: (file: string, line: string) => boolean;
}

const code = /\.(?:tsx?|mjs|cjs|js|sql|css|json|sh|ya?ml)$|^\.ci\/|^\.npmrc$/;
const tests = /\.test\.tsx?$/;
const outside = ['..', 'shared'].join('/');

/** An import of a folder of ours that happens to be called shared. */
function isOwnImport(file: string, line: string): boolean {
  const specifiers = [...line.matchAll(/from '([^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.some((one) => one.includes(outside) && files.has(path.posix.join(path.posix.dirname(file), one)));
}

// Put together from parts, so that this file does not break its own rules.
const rules: readonly Rule[] = [
  {
    name: 'names what lies outside the repository',
    never: new RegExp(outside.replaceAll('.', '\\.')),
    unless: isOwnImport,
  },
  {
    name: 'names a registry',
    never: /\bregistry\.[\w-]+\.(?:org|com|net|io|dev|dk)\b|\/\/[^/\s]*(?:artifactory|nexus|verdaccio|jfrog)/i,
  },
  {
    name: 'leaves something for later',
    never: new RegExp(`\\b(?:${['TO', 'FIX'].map((start, at) => start + ['DO', 'ME'][at]).join('|')})\\b`),
  },
  { name: 'names a folder of one machine', about: code, never: /(?<![\w.~/-])\/(?:work|root|home\/\w+|Users\/\w+)\// },
  { name: 'names a drive of one machine', about: code, never: /\b[A-Z]:\\+Users\\/ },
  {
    name: 'leaves tests out',
    about: tests,
    never: /\b(?:describe|it|test|suite|bench|fc|expect)(?:\.\w+)*\.(?:only|skip|todo)\b(?!If)/,
  },
  { name: 'leaves tests out', about: tests, never: /(?<![\w.'])[fx](?:it|describe|test)\(/ },
];

const isText = (file: string): boolean => !/\.(?:gz|png|jpe?g|woff2?|ico|pdf)$/.test(file) && file !== 'LICENSE';

const files = new Set<string>(repoFiles(root));

function faults(file: string, text: string): string[] {
  const held = rules.filter(({ about }) => about?.test(file) ?? true).filter(({ never }) => never.test(text));
  return held.flatMap(({ name, never, unless }) =>
    text
      .split('\n')
      .flatMap((line, at) => (never.test(line) && !unless?.(file, line) ? [`${file}:${at + 1} ${name}`] : [])),
  );
}

describe('the repository', () => {
  it('holds to its own rules in every file', () => {
    expect(files.size).toBeGreaterThan(500);
    const found = [...files]
      .filter(isText)
      .flatMap((file) => faults(file, readFileSync(path.join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('has a lock file that holds no address', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; link?: boolean; integrity?: string }>;
    };
    const fetched = Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && !link);
    expect(fetched.length).toBeGreaterThan(100);
    expect(fetched.filter(([, { resolved = '' }]) => /^(?:https?|git)/.test(resolved)).map(([place]) => place)).toEqual(
      [],
    );
    expect(fetched.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
  });
});

describe('the rules', () => {
  const later = `${'TO'}${'DO'}`;
  it.each([
    ['app/a.ts', `// ${later} mend this`, 'leaves something for later'],
    ['README.md', `read ${outside}/mission.md`, 'names what lies outside the repository'],
    ['.npmrc', `${'regis'}try=https://${'regis'}try.npmjs.org/`, 'names a registry'],
    ['app/a.ts', `const folder = '${'/wo'}rk/main';`, 'names a folder of one machine'],
    ['app/a.ts', `const folder = '${'/ho'}me/jens/x';`, 'names a folder of one machine'],
    ['app/a.test.ts', `describe${'.on'}ly('x', () => {`, 'leaves tests out'],
    ['app/a.test.ts', `  it.each([1])${''}; it${'.sk'}ip('x')`, 'leaves tests out'],
  ])('find it in %s: %s', (file, text, name) => {
    expect(faults(file, `fine\n${text}\n`)).toEqual([`${file}:2 ${name}`]);
  });

  it.each([
    ['app/a.test.ts', 'describe.skipIf(!has)("x", () => {'],
    ['app/a.ts', "import { fact } from '../kinds/work/x.ts';"],
    ['app/a.ts', '// /root is closed to others'],
    ['docs/operation.md', `WorkingDirectory=${'/ho'}me/fodfaeste/app/`],
    ['app/desks/person/routes.tsx', `import { sharedRoutes } from '${outside}/routes.tsx';`],
  ])('let %s: %s through', (file, text) => {
    expect(faults(file, text)).toEqual([]);
  });
});
