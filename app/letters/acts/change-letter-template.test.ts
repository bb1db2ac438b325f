import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { shippedTemplate } from '../templates/shipped.ts';
import { changeLetterTemplate as act } from './change-letter-template.ts';

const before = shippedTemplate('invitation');
const call = 'Ring til {kontaktperson} på {kontaktperson.telefon}.';
const input = (over: object = {}) => ({
  key: 'invitation',
  subjectDa: before.da.subject,
  bodyDa: `Hej {fornavn}\n\nVælg en tid senest {frist}. ${call}\n\nFind en tid her: {link}`,
  subjectEn: before.en.subject,
  bodyEn: before.en.body,
  ...over,
});
const long = `${Array.from({ length: 30 }, () => 'ord').join(' ')}. {frist} {link} ${call}`;

describe('change-letter-template', () => {
  it('keeps the old version and makes the next', () => {
    const decision = decide(act, before, input());
    expect(eventOf(decision)).toMatchObject({ data: { key: 'invitation', version: 1, hardReason: null } });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'letter_template', row: { key: 'invitation', version: 1, changed_by: 'Anna Holm' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Brevet “Find selv en tid” blev ændret. Det er nu version 1.'],
    });
  });

  it('refuses an unknown field and names it with its line', () => {
    const decision = decide(act, before, input({ bodyDa: 'Hej\n{fornvan} {frist} {link}' }));
    expect(codeOf(decision)).toBe('faulty');
    expect(decision).toMatchObject({ fields: { bodyDa: { da: expect.stringMatching(/^Linje 2: .*\{fornvan\}/) } } });
  });

  it('refuses a missing field', () => {
    const decision = decide(act, before, input({ bodyEn: 'Hello {link}' }));
    expect(codeOf(decision)).toBe('faulty');
    expect(fieldOf(decision)).toBe('bodyEn');
  });

  it('refuses a hard letter, unless somebody says why', () => {
    expect(codeOf(decide(act, before, input({ bodyDa: long })))).toBe('hard-to-read');
    const decision = decide(act, before, input({ bodyDa: long, hardReason: 'Ordene står i en dom' }));
    expect(eventOf(decision)).toMatchObject({ data: { hardReason: 'Ordene står i en dom' } });
    expect(said(act, decision).staff[0]).toContain('fordi: Ordene står i en dom');
  });

  it('keeps no reason that is not needed', () => {
    expect(eventOf(decide(act, before, input({ hardReason: 'Bare fordi' })))).toMatchObject({
      data: { hardReason: null },
    });
  });

  it('wants the law last', () => {
    const bodyDa = `Efter § 34 vælger du en tid.\n\nVælg senest {frist}: {link} ${call}`;
    expect(codeOf(decide(act, before, input({ bodyDa })))).toBe('law-too-soon');
  });

  it('refuses to save what has not changed', () => {
    expect(codeOf(decide(act, before, input({ bodyDa: before.da.body })))).toBe('unchanged');
  });
});
