import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { da as citizen } from './citizen/text.da.ts';
import { da as followUp } from './follow-up/text.da.ts';
import { da as parts } from './parts/text.da.ts';
import { da as school } from './school/text.da.ts';
import { da as staff } from './staff/text.da.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|text(\.da|\.en)?\.ts$/.test(name))
  .map((name) => readFileSync(path.join(root, name), 'utf8'))
  .join('\n');
const templates = [...code.matchAll(/`([^`$]*)\$\{[^`]*?\}([^`$]*)`/g)].map(([, before = '', after = '']) => ({
  before,
  after,
}));
const isUsed = (key: string) =>
  code.includes(`'${key}'`) ||
  templates.some(
    ({ before, after }) => `${before}${after}`.length > 2 && key.startsWith(before) && key.endsWith(after),
  );

it.each(Object.entries({ parts, staff, citizen, school, followUp }))('%s: no text is left behind', (_desk, texts) => {
  expect(Object.keys(texts).filter((key) => !isUsed(key) && !/^(citizen|staff)\./.test(key))).toEqual([]);
});
