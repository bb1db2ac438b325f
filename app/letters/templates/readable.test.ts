import { describe, expect, it } from 'vitest';
import { fillIn, mergeFields } from '../merge/fields.ts';
import { decisionTemplates } from './decision-keys.ts';
import { isTemplateKey, templateKeys } from './keys.ts';
import { letterReadability } from './readable.ts';
import { shippedDa } from './shipped.da.ts';

const read = (body: string) => letterReadability({ subject: 'Kort', body });

describe('how hard a letter is', () => {
  it('counts a sentence of 25 words as too long', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'ord').join(' ')}.`;
    expect(read(words(24)).isLong).toBe(false);
    expect(read(words(25)).isLong).toBe(true);
  });
  it('finds long words', () => {
    expect(
      read('Beskæftigelsesindsatsen forudsætter dokumentationskrav. Opfølgningssamtaler iværksættes.').isHard,
    ).toBe(true);
  });
  it('wants the law last', () => {
    expect(read('Efter § 34 skal du komme.\n\nVi ses.').lawTooSoon).toBe(1);
    expect(read('Vi ses.\n\nDet står i loven, § 34.').lawTooSoon).toBeNull();
  });
  it('measures words, not marks and names of fields', () => {
    expect(read('- Ring til mig på {kontaktperson.telefon}').longest.words).toBe(5);
  });
});

describe('the letters that ship', () => {
  it.each(Object.keys(decisionTemplates).filter(isTemplateKey))(
    '%s is easy to read with everything filled in',
    (key) => {
      const examples = Object.fromEntries(Object.entries(mergeFields).map(([name, { example }]) => [name, example.da]));
      const { subject, body } = shippedDa[key];
      const text = { subject: fillIn(subject, examples), body: fillIn(body, examples) };
      expect({ key, ...letterReadability(text) }).toMatchObject({ isHard: false, isLong: false, lawTooSoon: null });
    },
  );
  it.each(templateKeys)('%s is easy to read, and the law stands last', (key) => {
    const found = letterReadability(shippedDa[key]);
    expect({ key, ...found }).toMatchObject({ isHard: false, isLong: false, lawTooSoon: null });
  });
  it.each(templateKeys)('%s begins with no duty and threatens with nothing', (key) => {
    expect(shippedDa[key].body).not.toMatch(/sanktion|mister|trækkes|stoppe[rs]? .*hjælp|pligt|konsekvens/i);
  });
});
