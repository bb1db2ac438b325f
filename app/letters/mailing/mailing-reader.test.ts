import { describe, expect, it } from 'vitest';
import type { Recipient } from '../merge/values.ts';
import { mailingReader } from './mailing.ts';

const mehmet: Recipient = {
  caseId: 'c',
  personId: 'p',
  givenName: 'Mehmet',
  name: 'Mehmet Öztürk',
  language: 'en',
  channel: 'digital',
  email: null,
  phone: null,
  closed: false,
  contact: null,
};
const read = (words: string | null, wordsEn: string | null) => {
  const { recipient, words: said } = mailingReader({ words, wordsEn }, mehmet);
  return [recipient.language, said];
};

describe('the language of a letter to many', () => {
  it('is English where the words are', () => {
    expect(read('Vi flytter', 'We move')).toEqual(['en', 'We move']);
    expect(read(null, null)).toEqual(['en', undefined]);
  });
  it('is Danish throughout where nobody wrote them in English', () => {
    expect(read('Vi flytter', null)).toEqual(['da', 'Vi flytter']);
  });
});
