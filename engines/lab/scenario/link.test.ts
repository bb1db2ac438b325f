import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLetters, toLetters } from './base64.ts';
import { decodeFromLink, encodeForLink } from './link.ts';
import { knownFrom } from './testing.ts';
import { anyScenarioOf } from './testing-scenarios.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));
const anyScenario = anyScenarioOf(known);

describe('a link', () => {
  it('tells what is reckoned, in letters that a link can hold', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = encodeForLink(scenario);
        expect(link).toMatch(/^1\.[0-9a-z]+\.[A-Za-z0-9_-]+$/);
        expect(decodeFromLink(link, known)).toEqual({
          ok: true,
          scenario: { ...scenario, asks: null, description: null },
        });
      }),
      { numRuns: 150 },
    );
  });

  it('that was cut off, changed or is of another kind is a problem', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0, max: 0.99, noNaN: true }), (scenario, share) => {
        const link = encodeForLink(scenario);
        expect(decodeFromLink(link.slice(0, Math.floor(link.length * share)), known).ok).toBe(false);
        const at = Math.floor(link.length * share);
        expect(decodeFromLink(`${link.slice(0, at)}~${link.slice(at + 1)}`, known).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeFromLink(text, known).ok).toBe(false);
      }),
    );
  });

  it('says so in words', () => {
    expect(decodeFromLink('2.a.b', known)).toMatchObject({
      problems: [{ en: 'The link was made by another version of the lab.' }],
    });
    expect(decodeFromLink('', known)).toMatchObject({ problems: [{ da: 'Linket er ikke helt.' }] });
    expect(decodeFromLink(`1.a.${'A'.repeat(9000)}`, known)).toMatchObject({ ok: false });
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromLetters(toLetters(text))).toBe(text);
        expect(toLetters(text)).toBe(Buffer.from(text).toString('base64url'));
      }),
    );
    expect(fromLetters('a b')).toBeNull();
  });
});
