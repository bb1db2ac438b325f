import { expect, test } from 'vitest';
import { uddannelse } from './index.ts';

test('every question that a rule asks exists, and every question is asked', () => {
  const law = JSON.stringify(uddannelse.parts);
  const asked = new Set([...law.matchAll(/"question":"(uddannelse\.[^"]+)"/g)].map(([, id]) => id));
  expect([...asked].sort()).toEqual(uddannelse.questions.map(({ id }) => id).sort());
});
