import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitterOf } from './compounds.ts';
import { fold, withDanishLetters } from './fold.ts';
import { gramsOf, trigramCodes } from './grams.ts';
import { readerOf } from './reader.ts';
import { editsBetween, spellingOf } from './spelling.ts';
import { stem } from './stem.ts';
import { readings, wordsOf } from './words.ts';

describe('fold', () => {
  it('leaves small letters, digits and the signs that cut a title', () => {
    expect(fold('  Pædagog (M/K) – Café & Bar ')).toBe('pædagog (m/k) - cafe og bar');
    expect(fold("VVS'er")).toBe('vvs');
    expect(fold('Лекарь 日本 \u0000\u0007')).toBe('');
  });
  it('gives the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
  it('writes Danish letters', () =>
    expect(withDanishLetters('paedagogmedhjaelper aarhus')).toBe('pædagogmedhjælper århus'));
});

describe('stem', () => {
  it.each([
    ['assistent', 'assistenter', 'assistenten', 'assistenterne'],
    ['lærer', 'lærere', 'læreren', 'lærernes'],
    ['kok', 'kokke', 'kokken', 'kokkene'],
    ['pædagog', 'pædagoger', 'pædagogen', 'pædagogisk'],
  ])('makes the forms of %s one', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));
  it.each(['el', 'it', 'bus', 'smed'])('leaves %s', (word) => expect(stem(word)).toBe(word));
});

describe('wordsOf', () => {
  const head = (title: string) => {
    const { words, head: at } = wordsOf(title, true);
    return words[at];
  };
  it('finds what names the job', () => {
    expect(head('Rengøringsassistent, hotel')).toBe('rengøringsassistent');
    expect(head('leder af en kennel')).toBe('leder');
    expect(head('teknisk leder')).toBe('leder');
    expect(head('ingeniør - boreudstyr')).toBe('ingeniør');
  });
  it('spells out, drops noise and places, but never everything', () => {
    expect(wordsOf('Sosu-ass. søges til Aalborg (deltid)', true).words).toEqual(['social', 'sundhedsass']);
    expect(wordsOf('pæd.medhj. m/k', true).words).toEqual(['pædagog', 'medhjælper']);
    expect(wordsOf('it-chef', true).words).toEqual(['ikt-chef']);
    expect(wordsOf('vikariat deltid', true).words).toEqual(['vikariat', 'deltid']);
  });
  it('reads the sides of a slash where both can stand alone', () => {
    expect(readings('tømrer/snedker')).toEqual(['tømrer/snedker', 'tømrer', 'snedker']);
    expect(readings('kok m/k')).toEqual(['kok m/k']);
  });
});

describe('splitterOf', () => {
  const { split, knows } = splitterOf([
    'maskinmester',
    'maskinpasser',
    'rengøring',
    'rengøringsleder',
    'værktøj',
    'grafisk',
    'fisk',
  ]);
  it('cuts compounds at their joints', () => {
    expect(split('rengøringsassistent')).toEqual(['rengøring', 'assistent']);
    expect(split('maskinleder')).toEqual(['maskin', 'leder']);
    expect(split('klinikassistent')).toEqual(['klinik', 'assistent']);
    expect(split('byplanlægger')).toEqual(['by', 'plan', 'lægger']);
  });
  it('leaves words that only look like compounds', () => {
    expect(split('grafisk')).toEqual(['grafisk']);
    expect(split('kok')).toEqual(['kok']);
  });
  it('tells known from unknown', () => {
    expect(knows('rengøringsassistent')).toBe(true);
    expect(knows('qwertyuiop')).toBe(false);
  });
  it('gives parts that stand in the word, in order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdefgiklmnorstuvæøå'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(word, (text) => {
        let at = 0;
        for (const part of split(text)) {
          const found = text.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
    );
  });
});

describe('readerOf', () => {
  const reader = readerOf([
    'lærer',
    'sygeplejerske',
    'buschauffør',
    'dataanalytiker',
    'analytiker',
    'pædagogmedhjælper',
  ]);
  it.each([
    ['laererinde', 'lærer'],
    ['lærerne', 'lærer'],
    ['buschaufførerne', 'buschauffør'],
    ['paedagogmedhjaelper', 'pædagogmedhjælper'],
    ['dataanalytiker', 'dataanalytiker'],
  ])('reads %s as %s', (title, letters) => expect(reader.title(title).letters).toBe(letters));
  it('says which words it does not know', () => expect(reader.title('sygepljerske').unknown).toEqual(['sygepljerske']));
});

describe('spelling', () => {
  it('counts edits, a swap as one', () => {
    expect(editsBetween('elektriker', 'elektriker', 2)).toBe(0);
    expect(editsBetween('elektiker', 'elektriker', 2)).toBe(1);
    expect(editsBetween('elketriker', 'elektriker', 2)).toBe(1);
    expect(editsBetween('kok', 'smed', 2)).toBe(3);
  });
  it('finds the word that was meant, and none for nonsense', () => {
    const { near } = spellingOf(['sygeplejerske', 'elektriker', 'tømrer']);
    expect(near('sygepljerske')).toEqual(['sygeplejerske']);
    expect(near('elektiker')).toEqual(['elektriker']);
    expect(near('qqqqqqqq')).toEqual([]);
  });
});

describe('gramsOf', () => {
  it('gives each run once, three letters below the bound and four above', () => {
    const into = new Int32Array(50);
    const grams = (text: string) => [...into.slice(0, gramsOf(text, into))];
    expect(grams('kok')).toHaveLength(3 + 2);
    expect(grams('kok').filter((code) => code < trigramCodes)).toHaveLength(3);
    expect(new Set(grams('kokkok')).size).toBe(grams('kokkok').length);
  });
});
