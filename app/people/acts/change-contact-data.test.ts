import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, personWith, said, theCase, thePerson, writesOf } from '../testing/decide.ts';
import { changeContactData as act } from './change-contact-data.ts';

const state = (over: object = {}, closed = false) => ({ closed, person: personWith(over) });
const citizen = { ...anna, id: thePerson, kind: 'citizen' as const, roles: ['citizen' as const] };
const same = { phone: '12345678' };

describe('change-contact-data', () => {
  it('lists each change as people read it', () => {
    const input = { phone: '+45 87 65 43 21', email: 'Maja@Post.dk', contactForm: 'video', interpreterLanguage: 'ar' };
    const decision = decide(act, state(), input, { actor: citizen });
    expect(eventOf(decision).data).toEqual({
      bySelf: true,
      changes: [
        { field: 'phone', before: '12345678', after: '+4587654321' },
        { field: 'email', before: '', after: 'Maja@Post.dk' },
        { field: 'contactForm', before: '', after: 'På video' },
        { field: 'interpreterLanguage', before: '', after: 'Arabisk' },
      ],
    });
    expect(writesOf(act, decision)).toEqual([
      {
        op: 'update',
        table: 'person',
        key: { authority_id: 860, id: thePerson },
        set: {
          phone: '+4587654321',
          email: 'Maja@Post.dk',
          language: 'da',
          contact_form: 'video',
          interpreter_language: 'ar',
        },
      },
      {
        op: 'update',
        table: 'case_overview',
        key: { authority_id: 860, case_id: theCase },
        set: { contact_form: 'video', interpreter_language: 'ar' },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du rettede: telefon, e-mail, ønsket samtaleform og tolk.'],
      staff: ['Borgeren rettede selv: telefon, e-mail, ønsket samtaleform og tolk.'],
    });
  });

  it('says when staff did it for the citizen', () => {
    const decision = decide(act, state(), { phone: '11112222' });
    expect(said(act, decision)).toEqual({
      citizen: ['Vi rettede dine oplysninger: telefon.'],
      staff: ['Kontaktoplysninger rettet: telefon.'],
    });
  });

  it('clears what was emptied, and leaves a choice that was not answered', () => {
    const before = { email: 'a@b.dk', contactForm: 'phone', interpreterLanguage: 'so', language: 'en' };
    expect(writesOf(act, decide(act, state(before), { email: '' }))[0]).toMatchObject({
      set: { phone: null, email: null, contact_form: 'phone', interpreter_language: 'so', language: 'en' },
    });
    const cleared = { ...same, contactForm: 'any', interpreterLanguage: 'none' };
    expect(writesOf(act, decide(act, state(before), cleared))[0]).toMatchObject({
      set: { contact_form: null, interpreter_language: null },
    });
  });

  it('refuses what changes nothing, and a closed case', () => {
    expect(codeOf(decide(act, state(), same))).toBe('unchanged');
    expect(codeOf(decide(act, state({}, true), { phone: '11112222' }))).toBe('case-closed');
  });

  it.each([
    { phone: '1234567' },
    { phone: '123456789' },
    { phone: 'ring til mig' },
    { email: 'maja' },
    { contactForm: 'letter' },
    { language: 'fr' },
  ])('does not take %j', (input) => {
    expect(act.input.safeParse({ caseId: theCase, ...input }).success).toBe(false);
  });
});
