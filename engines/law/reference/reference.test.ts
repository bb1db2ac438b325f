import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { renderFacts } from './render-facts.ts';
import { renderRules } from './render-rules.ts';

const pages = [
  ['FACTS.md', renderFacts],
  ['RULES.md', () => renderRules(danishLaw)],
] as const;

it.each(pages)('%s says what the definitions say', (name, render) => {
  const page = new URL(`../${name}`, import.meta.url);
  if (process.env['WRITE_FACTS'] === '1') writeFileSync(page, render());
  expect(readFileSync(page, 'utf8')).toBe(render());
});
