import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../kernel/files/pdf/testing.ts';
import { pageLink } from '../merge/links.ts';
import { type Recipient, writeLetter } from '../merge/values.ts';
import type { TemplateKey } from '../templates/keys.ts';
import { shippedTemplate } from '../templates/shipped.ts';
import { exampleDecision } from '../testing/decision.ts';
import { type LetterOnPaper, letterPdf } from './letter-pdf.ts';

const pictures = process.env['PICTURES'];
const house = { name: 'Hjørring Kommune', phone: '72333300', address: 'Springvandspladsen 5, 9800 Hjørring' };
const maja: Recipient = {
  caseId: 'c',
  personId: 'p',
  givenName: 'Maja',
  name: 'Maja Østergaard',
  language: 'da',
  channel: 'exempt',
  email: null,
  phone: null,
  closed: false,
  contact: { staffId: 's', name: 'Anna Holm', phone: '72333333', email: 'anna@example.org' },
};
const today = plainDate('2026-11-24');

const letter = (key: TemplateKey, over: Partial<LetterOnPaper> = {}): LetterOnPaper => {
  const lang = over.lang ?? 'da';
  const facts = { recipient: { ...maja, language: lang }, house, today, decision: exampleDecision };
  return {
    ...writeLetter(shippedTemplate(key), { ...facts, link: pageLink('/min-side/beskeder') }),
    house,
    recipient: ['Maja Østergaard', 'Havnegade 1', '9800 Hjørring'],
    date: today,
    lang,
    publicUrl: 'https://job.example.dk',
    ...over,
  };
};

const read = async (key: TemplateKey, over: Partial<LetterOnPaper> = {}) => {
  const bytes = Buffer.from(await letterPdf(letter(key, over)));
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(path.join(pictures, `${key}.pdf`), bytes);
  }
  return readPdf(bytes);
};

describe('a letter as PDF', () => {
  it('is tagged, says its language, and shows its subject as title in the window', async () => {
    expect(await read('decision-refused')).toMatchObject({
      lang: 'da-DK',
      title: 'Vi har besluttet, om den næste samtale skal være et møde',
      marked: true,
      showsTitle: true,
      universal: true,
      fontsOutside: [],
    });
    expect((await read('decision-refused', { lang: 'en' })).lang).toBe('en-GB');
  });

  it('is read in order: the municipality, the citizen, the result, why, what can be done, the law', async () => {
    const { reading } = await read('decision-refused');
    expect(reading).toEqual([
      ['P', 'Hjørring Kommune'],
      ['P', 'Springvandspladsen 5, 9800 Hjørring · Telefon 72 33 33 00'],
      ['P', 'Maja Østergaard'],
      ['P', 'Havnegade 1'],
      ['P', '9800 Hjørring'],
      ['P', '24. november 2026'],
      ['H1', 'Vi har besluttet, om den næste samtale skal være et møde'],
      ['P', 'Hej Maja'],
      ['P', expect.stringMatching(/^Den næste samtale bliver ansigt til ansigt/)],
      ['H2', 'Derfor'],
      ['P', expect.stringMatching(/^Vi skal se på din plan sammen/)],
      ['H2', 'Det bygger vi på'],
      ['Lbl', '•'],
      ['LBody', 'Du bad den 20. november 2026 om at tale i telefonen.'],
      ['Lbl', '•'],
      ['LBody', 'Du har fortalt, at bussen går én gang i timen.'],
      ['Lbl', '•'],
      ['LBody', 'Din a-kasse har skrevet, at du ikke kom til mødet den 12. november 2026.'],
      ['H2', 'Det kan du gøre'],
      ['P', expect.stringContaining('ring til Anna Holm på 72 33 33 33')],
      ['P', expect.stringMatching(/^Er du ikke enig, kan du klage/)],
      ['P', 'Venlig hilsen Anna Holm Hjørring Kommune'],
      ['P', 'Anna Holm besluttede det den 24. november 2026.'],
      ['P', 'Vi har brugt lov om en aktiv beskæftigelsesindsats § 33, stk. 2.'],
    ]);
  });

  it('has whole addresses, and names who signed', async () => {
    const { lines } = await read('hearing', { signer: 'Anna Holm' });
    expect(lines.join(' ')).toContain('https://job.example.dk/min-side/beskeder');
    expect(lines.join(' ')).toContain('Underskrevet af Anna Holm');
  });

  it('is the same every time', async () => {
    expect(await letterPdf(letter('hearing'))).toEqual(await letterPdf(letter('hearing')));
  });
});
