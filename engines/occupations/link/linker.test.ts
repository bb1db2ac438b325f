import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallClassification, uriOf } from '../testing/small-classification.ts';
import { linkerOf } from './linker.ts';

const { link } = linkerOf(smallClassification);
const first = (title: string) => link(title)[0]?.label;

describe('link', () => {
  it.each([
    ['Sygeplejerske', 'sygeplejerske'],
    ['sygepljerske', 'sygeplejerske'],
    ['SYGEPLEJERSKER SØGES TIL AALBORG', 'sygeplejerske'],
    ['sosu-hjælper (m/k)', 'social- og sundhedshjælper'],
    ['elektiker', 'elektriker'],
    ['el-installatør', 'elektriker'],
    ['bilmekanikeren', 'automekaniker'],
    ['dyrlæge', 'almen dyrlæge'],
    ['rengøringsdame', 'rengøringsassistent'],
    ['chef for rengøring', 'rengøringsleder'],
    ['folkeskolelaererinde', 'grundskolelærer'],
    ['IT-supporter', 'IKT-supportmedarbejder'],
    ['software developer', 'softwareudvikler'],
    ['buschauffoer', 'buschauffør'],
    ['skoleinspektør', 'skoleleder'],
    ['kokkene', 'kok'],
  ])('%s is %s', (title, label) => expect(first(title)).toBe(label));

  it('reads both sides of a slash', () =>
    expect(
      link('tømrer/snedker', 2)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['møbelsnedker', 'tømrer']));

  it("puts an occupation's own name before the same word as another's alias", () => {
    expect(link('biokemiker', 2).map(({ label }) => label)).toEqual(['biokemiker', 'kemiker']);
  });

  it('says by which label it was found', () => {
    expect(link('hjemmehjælper', 1)).toMatchObject([{ label: 'social- og sundhedshjælper', met: 'hjemmehjælper' }]);
  });

  it('answers with the group where the title is its name, the narrowest of two alike', () => {
    expect(link('Almindeligt kontorarbejde', 1)).toMatchObject([{ uri: 'urn:C4110', score: 1 }]);
    expect(link('Sygeplejerskearbejde', 1)).toMatchObject([{ uri: 'urn:C2221' }]);
  });

  it.each([
    '',
    '   ',
    '123',
    '---',
    'Лекарь',
    '日本語',
    '\u0000\u0001\u001f',
    '\ud800',
    'a'.repeat(10_000),
    '!?#',
    'xqzw',
  ])('has no answer to %j', (title) => expect(link(title)).toEqual([]));

  it('never fails, keeps its order and answers alike each time', () => {
    const word = fc.constantFrom(
      'leder',
      'af',
      'syge',
      'plejerske',
      'maskin',
      '/',
      '-',
      ',',
      '(',
      'æ',
      'it',
      'ass.',
      '\u0007',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join('')),
        ),
        (title) => {
          const hits = link(title, 5);
          expect(hits.length).toBeLessThanOrEqual(5);
          for (const [at, { score }] of hits.entries()) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
          }
          expect(link(title, 5)).toEqual(hits);
        },
      ),
    );
  });
});

describe("STAR's mapping", () => {
  const star = [
    {
      title: 'Omsorgsarbejder',
      matches: [
        { relation: 'broadMatch', uri: 'urn:C2221' },
        { relation: 'exactMatch', uri: uriOf('taxichauffør') },
      ],
    },
  ] as const;

  it('goes first, the exact match before the broad one', () => {
    const hits = linkerOf(smallClassification, { star }).link('omsorgsarbejder', 3);
    expect(hits.slice(0, 2).map(({ uri }) => uri)).toEqual([uriOf('taxichauffør'), 'urn:C2221']);
    expect(new Set(hits.map(({ uri }) => uri)).size).toBe(hits.length);
  });
  it('says nothing where it is off, nor of other titles', () => {
    expect(link('omsorgsarbejder').some(({ uri }) => uri === uriOf('taxichauffør'))).toBe(false);
    expect(linkerOf(smallClassification, { star }).link('elektriker')).toEqual(link('elektriker'));
  });
});
