import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderFacts } from './render.ts';

const page = new URL('../FACTS.md', import.meta.url);

it('FACTS.md says what the definitions say', () => {
  if (process.env['WRITE_FACTS'] === '1') writeFileSync(page, renderFacts());
  expect(readFileSync(page, 'utf8')).toBe(renderFacts());
});
