import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../text/bilingual.ts';
import { act } from './act.ts';
import { accept } from './decision.ts';
import { type Control, field } from './field.ts';
import { invalidFields } from './invalid-input.ts';

const meaning = { because: 'meaningless-without' } as const;

/** An act with one field, and what it says of a value. */
function complaint(da: string, en: string, control: Control, schema: z.ZodType, value: unknown) {
  const input = z.object({ it: field(schema, { label: say(da, en), control, mandatory: meaning }) });
  const sample = act({
    name: 'sample',
    title: say('Prøve', 'Sample'),
    submit: say('Gem', 'Save'),
    input,
    who: [{ roles: ['caseworker'], relations: ['authority'] }],
    basis: 'none',
    aspect: 'sample',
    minutes: 1,
    caseOf: null,
    locks: () => [],
    load: async () => ({}),
    guards: [],
    decide: () => accept(),
    writes: () => [],
    sentences: {},
  });
  const parsed = input.safeParse({ it: value });
  if (parsed.success) throw new Error('nothing was wrong');
  return invalidFields(sample, { it: value }, parsed.error)['it'];
}
const text = z.string().min(1).max(3);

describe('what is wrong, whatever the label is', () => {
  it.each([
    ['CPR-nummer', 'CPR number', 'text', 'Udfyld feltet “CPR-nummer”', 'Fill in the field “CPR number”'],
    [
      'Til den nye kontaktperson',
      'To the new contact person',
      'textarea',
      'Udfyld feltet “Til den nye kontaktperson”',
      'Fill in the field “To the new contact person”',
    ],
    [
      'Sådan får borgeren post',
      'How the citizen gets mail',
      'radio',
      'Vælg et svar: “Sådan får borgeren post”',
      'Choose an answer: “How the citizen gets mail”',
    ],
    [
      'Hvorfor slutter sagen?',
      'Why does the case end?',
      'radio',
      'Svar på “Hvorfor slutter sagen?”',
      'Answer “Why does the case end?”',
    ],
  ] as const)('%s is missing', (da, en, control, inDanish, inEnglish) => {
    expect(complaint(da, en, control, text, '')).toEqual(say(inDanish, inEnglish));
  });

  it('is wrong or too long', () => {
    const question = ['Hvorfor slutter sagen?', 'Why does the case end?'] as const;
    expect(complaint(...question, 'radio', z.enum(['job']), 'hest')).toEqual(
      say(
        '“Hvorfor slutter sagen?” er ikke skrevet rigtigt. Ret det, og prøv igen',
        '“Why does the case end?” is not written correctly. Correct it and try again',
      ),
    );
    expect(complaint('CPR-nummer', 'CPR number', 'text', text, '1234')).toEqual(
      say('“CPR-nummer” må højst fylde 3 tegn', '“CPR number” must be at most 3 characters'),
    );
  });

  it('is a number out of bounds: told as a number, not as letters', () => {
    const days = z.coerce.number().int().min(1).max(365);
    const wrong = (value: unknown) => complaint('Antal dage', 'Number of days', 'text', days, value);
    expect(wrong('366')).toEqual(say('“Antal dage” må højst være 365', '“Number of days” must be at most 365'));
    expect(wrong('0')).toEqual(say('“Antal dage” skal være mindst 1', '“Number of days” must be at least 1'));
    expect(wrong('')?.da).toBe('Udfyld feltet “Antal dage”');
    for (const value of ['mange', '2,5', '2.5']) expect(wrong(value)?.da).toContain('er ikke skrevet rigtigt');
  });
});
