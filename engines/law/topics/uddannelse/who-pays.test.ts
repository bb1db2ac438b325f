import { expect, test } from 'vitest';
import { uddannelse } from './index.ts';
import { educationSchemes } from './who-pays.ts';

const ruleIds = new Set(Object.values(uddannelse.parts).flatMap(({ rules }) => (rules ?? []).map(({ id }) => id)));
const gapIds = new Set(uddannelse.gaps.map(({ id }) => id));

test('every scheme is answered by rules that exist, or by a gap', () => {
  for (const { id, rules, course, gap } of educationSchemes) {
    expect(
      [...rules, ...course].filter((rule) => !ruleIds.has(rule)),
      id,
    ).toEqual([]);
    expect(gap === null || gapIds.has(gap), `${id} ${gap}`).toBe(true);
    expect(rules.length > 0 || gap !== null, id).toBe(true);
  }
});

test('every question that a rule asks exists, and every question is asked', () => {
  const law = JSON.stringify(uddannelse.parts);
  const asked = new Set([...law.matchAll(/"question":"(uddannelse\.[^"]+)"/g)].map(([, id]) => id));
  expect([...asked].sort()).toEqual(uddannelse.questions.map(({ id }) => id).sort());
});
