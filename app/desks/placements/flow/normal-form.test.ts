import { describe, expect, it } from 'vitest';
import { normalForm } from './normal-form.ts';

const names = { navn: 'Amina', virksomhed: 'Børnehuset Solen' };

describe('a form as it is meant', () => {
  it('leaves out of a small job what it does not ask for', () => {
    const form = {
      kind: 'smaajob',
      purposeKind: 'skills',
      step1Unpaid: '10',
      step1Paid: '3',
      answerBehov: 'yes',
      noRepresentative: 'on',
      purpose: 'Tre timer om ugen',
    };
    expect(normalForm(form, names)).toEqual({ kind: 'smaajob', step1Paid: '3', purpose: 'Tre timer om ugen' });
  });
  it('puts the ready sentence in where nobody wrote one', () => {
    const form = { kind: 'praktik', purposeKind: 'skills', step1Unpaid: '10' };
    expect(normalForm(form, names)).toMatchObject({ step1Unpaid: '10', purpose: expect.stringContaining('Amina') });
  });
});
