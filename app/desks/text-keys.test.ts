import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { da as citizen } from './citizen/text.da.ts';
import { da as lab } from './lab/text.da.ts';
import { da as ruleBook } from './law/text.da.ts';
import { da as management } from './management/text.da.ts';
import { da as outlook } from './outlook/text.da.ts';
import { da as overblik } from './overblik/text.da.ts';
import { da as participation } from './participation/text.da.ts';
import { da as caseLaw } from './person/law/text.da.ts';
import { da as person } from './person/text.da.ts';
import { da as staffPlan } from './plan/staff/text.da.ts';
import { da as plan } from './plan/text.da.ts';
import { da as sharedDesk } from './shared/text.da.ts';
import { da as shared } from './text.da.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const isCode = (name: string) => /\.tsx?$/.test(name) && !/\.test\.ts$|(^|\/)text(\.da|\.en)?\.ts$/.test(name);
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => isCode(name.replaceAll(path.sep, '/')))
  .map((name) => readFileSync(path.join(root, name), 'utf8'))
  .join('\n');

/** `tab.${one}` uses every key that begins with `tab.` and ends with nothing more than what is put in. */
const templates = [...code.matchAll(/`([\w.-]+\.)\$\{[^`]*?\}([\w.-]*)`/g)].map(([, before = '', after = '']) => ({
  before,
  after,
}));
const isUsed = (key: string) =>
  code.includes(`'${key}'`) || templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));

describe('no text is left behind when the page that said it changes', () => {
  it.each(
    Object.entries({
      shared,
      person,
      caseLaw,
      citizen,
      lab,
      management,
      participation,
      sharedDesk,
      outlook,
      overblik,
      plan,
      ruleBook,
      staffPlan,
    }),
  )('%s', (_desk, texts) => {
    expect(Object.keys(texts).filter((key) => !isUsed(key))).toEqual([]);
  });
});
