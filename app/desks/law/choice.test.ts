import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceHref, expectedActs, isOpening, type RuleChoice, readChoice } from './choice.ts';

const today = plainDate('2026-11-24');
const read = (query: string) => {
  const given = new URLSearchParams(query);
  return readChoice((name) => given.get(name) ?? undefined, today);
};
const nothing: RuleChoice = {
  on: today,
  topic: null,
  group: null,
  kind: null,
  search: '',
  expected: false,
  all: false,
};

describe('what a reader has chosen', () => {
  it('is today and everything, when nothing is said', () => {
    expect(read('')).toEqual(nothing);
    expect(isOpening(read(''))).toBe(true);
    expect(isOpening(read('dato=2023-01-01&forventet=1'))).toBe(true);
  });

  it('stands in the address', () => {
    const chosen = read('dato=2023-03-22&emne=kontakt&gruppe=gruppe.dagpenge&slags=duty&q=+§+31+&forventet=1&alle=1');
    expect(chosen).toEqual({
      on: '2023-03-22',
      topic: 'kontakt',
      group: 'gruppe.dagpenge',
      kind: 'duty',
      search: '§ 31',
      expected: true,
      all: true,
    });
    expect(isOpening(chosen)).toBe(false);
  });

  it('counts what makes no sense as not chosen', () => {
    for (const dato of ['i går', '2026-02-30', '24-11-2026', '']) expect(read(`dato=${dato}`).on).toBe(today);
    expect(read('dato=2019-12-31').on).toBe('2020-01-01');
    for (const emne of ['<script>', 'Kontakt', 'a'.repeat(81), '../x', '']) {
      expect(read(new URLSearchParams({ emne, gruppe: emne, slags: emne }).toString())).toMatchObject({
        topic: null,
        group: null,
        kind: null,
      });
    }
    expect(read('forventet=ja&alle=ja')).toMatchObject({ expected: false, all: false });
    expect(read(`q=${'x'.repeat(200)}`).search).toHaveLength(80);
  });

  it('comes back as it was from its own address', () => {
    const code = fc.constantFrom(null, 'kontakt', 'gruppe.ung_aktivitetsparat', 'duty');
    const words = fc.string({ maxLength: 80 }).map((text) => text.trim());
    const choice = fc.record({
      on: fc.constantFrom(plainDate('2020-01-01'), plainDate('2026-07-01')),
      topic: code,
      group: code,
      kind: code,
      search: words,
      expected: fc.boolean(),
      all: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        const href = choiceHref('/regler', chosen);
        expect(href.startsWith('/regler?dato=')).toBe(true);
        expect(read(href.slice(href.indexOf('?') + 1))).toEqual(chosen);
      }),
    );
  });

  it('is changed one thing at a time', () => {
    const chosen: RuleChoice = { ...nothing, topic: 'kontakt', search: 'samtale' };
    expect(choiceHref('/regler', chosen, { topic: null })).toBe('/regler?dato=2026-11-24&q=samtale');
    expect(choiceHref('/regler', chosen, { kind: 'duty' })).toBe(
      '/regler?dato=2026-11-24&emne=kontakt&slags=duty&q=samtale',
    );
  });
});

it('the expected acts that can be asked for are those that the law has', () => {
  const known = danishLaw.overlays.filter(({ expected }) => expected).map(({ id }) => id);
  expect(expectedActs({ expected: true })).toEqual(known);
  expect(expectedActs({ expected: false })).toEqual([]);
});
