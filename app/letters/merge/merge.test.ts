import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { fieldsOf, templateKeys } from '../templates/keys.ts';
import { shippedTemplate } from '../templates/shipped.ts';
import { exampleDecision } from '../testing/decision.ts';
import { blocksOf, plainText } from './blocks.ts';
import { fieldsIn, fillIn } from './fields.ts';
import { pageLink, partsOfText, withAddresses } from './links.ts';
import { type LetterFacts, mergeValues, momentInWords, type Recipient, writeLetter } from './values.ts';

const maja: Recipient = {
  caseId: 'c',
  personId: 'p',
  givenName: 'Maja',
  name: 'Maja Lind',
  language: 'da',
  channel: 'digital',
  email: null,
  phone: null,
  closed: false,
  contact: { staffId: 's', name: 'Anna Holm', phone: '72333333', email: 'anna@example.org' },
};
const facts = (over: Partial<LetterFacts> = {}): LetterFacts => ({
  recipient: maja,
  house: { name: 'Hjørring Kommune', phone: '72333300', address: null },
  today: plainDate('2026-11-24'),
  link: pageLink('/min-side'),
  meeting: {
    startsAt: instant('2026-12-01T09:00:00.000Z'),
    minutes: 30,
    form: 'phone',
    place: '12 34 56 78',
    hostName: 'Anna Holm',
  },
  due: plainDate('2026-12-02'),
  words: 'Tak for i går.',
  decision: exampleDecision,
  place: {
    company: 'Løkken Bageri',
    task: 'Medhjælper i bageriet',
    days: { from: plainDate('2026-12-07'), to: plainDate('2027-01-01') },
  },
  contactBefore: 'Bo Dahl',
  ...over,
});

describe('merge fields', () => {
  it('are found with their lines', () => {
    expect(fieldsIn('Hej {fornavn}\n\n{ frist } {x}')).toEqual([
      { name: 'fornavn', line: 1 },
      { name: 'frist', line: 3 },
      { name: 'x', line: 3 },
    ]);
  });
  it('are filled in once: what somebody wrote is not a template', () => {
    expect(fillIn('{tekst}', { tekst: 'Se {navn}' })).toBe('Se {navn}');
  });
  it('throws rather than send a letter with a hole in it', () => {
    expect(() => fillIn('{frist}', {})).toThrow('{frist}');
  });
  it.each(templateKeys)('all have a value in the letter %s', (key) => {
    for (const language of ['da', 'en'] as const) {
      const values = mergeValues(facts({ recipient: { ...maja, language } }));
      for (const field of fieldsOf(key)) expect(values[field], field).toBeTruthy();
      const { subject, body } = writeLetter(shippedTemplate(key), facts({ recipient: { ...maja, language } }));
      expect(`${subject}${body}`).not.toMatch(/[{}]|undefined|null/);
    }
  });
  it('say the whole day and Danish clocks', () => {
    expect(momentInWords('da', instant('2026-12-01T09:00:00.000Z'))).toBe('tirsdag den 1. december 2026 kl. 10.00');
    expect(momentInWords('en', instant('2026-12-01T09:00:00.000Z'))).toBe('Tuesday 1 December 2026 at 10:00');
  });
  it('name the municipality for whoever has no contact person yet', () => {
    const nobody = { ...maja, contact: null };
    expect(mergeValues(facts({ recipient: nobody }))).toMatchObject({
      kontaktperson: 'Hjørring Kommune',
      'kontaktperson.telefon': '72 33 33 00',
    });
  });
});

describe('links in stored letters', () => {
  const text = `Log ind her: ${pageLink('/min-side/breve')}. Tak.`;
  it('get the address of the installation when they leave', () => {
    expect(withAddresses(text, 'https://job.example.dk')).toBe(
      'Log ind her: https://job.example.dk/min-side/breve. Tak.',
    );
  });
  it('are links on our own pages', () => {
    expect(partsOfText(text)).toEqual([{ text: 'Log ind her: ' }, { href: '/min-side/breve' }, { text: '. Tak.' }]);
  });
});

describe('a letter in blocks', () => {
  it('has headings, lists and paragraphs', () => {
    expect(blocksOf('Hej\nMaja\n\n# Nu\n- en\n- to\nSlut')).toEqual([
      { kind: 'paragraph', lines: ['Hej', 'Maja'] },
      { kind: 'heading', text: 'Nu' },
      { kind: 'list', items: ['en', 'to'] },
      { kind: 'paragraph', lines: ['Slut'] },
    ]);
    expect(plainText('# Nu\n- en')).toBe('Nu\n- en');
  });
});
