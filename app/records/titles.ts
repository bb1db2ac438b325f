import type { TemplateKey } from '../letters/index.ts';
import { kleTitle } from './kle.ts';

/*
 * Titles are shown to the citizen on borger.dk and to everybody who works with the index. So each is one of these, word for word:
 * nothing that somebody typed, no name, no illness, no consequence.
 */

export const courseTitle = 'Forløb om job og uddannelse';
export const courseDescription = [
  'Sagen samler samtaler, planen og breve.',
  'Den følger borgeren, fra kontakten med kommunen begynder, til den slutter.',
];
export const noteTitle = 'Notat fra samtale';
const letterTitle = 'Brev fra kommunen';
const decisionTitle = 'Afgørelse';
/** The same for every outcome: what was decided is read in the letter. */
const letterOfDecision = 'Brev med en afgørelse';
const answerToComplaint = 'Svar på en klage';

/** What letters are called by their purpose. A purpose that is not here is a letter from the municipality. */
export const letterTitles: Readonly<Partial<Record<TemplateKey, string>>> = {
  welcome: 'Velkomstbrev',
  summons: 'Indkaldelse til samtale',
  invitation: 'Invitation til at vælge en tid',
  'invitation-reminder': 'Påmindelse om at vælge en tid',
  'meeting-booked': 'Aftale om møde',
  'meeting-moved': 'Ny tid til møde',
  'meeting-cancelled': 'Møde aflyst',
  'meeting-reminder': 'Påmindelse om møde',
  'not-met': 'Brev efter et møde',
  message: 'Besked fra kontaktpersonen',
  proposal: 'Forslag til planen',
  note: 'Notat sendt til borgeren',
  'contact-changed': 'Ny kontaktperson',
  'group-meeting': 'Invitation til fælles møde',
  hearing: 'Høring før en afgørelse',
  'hearing-extended': 'Ny frist for at svare på en høring',
  'decision-granted': letterOfDecision,
  'decision-refused': letterOfDecision,
  'decision-imposed': letterOfDecision,
  'decision-corrected': 'Rettet afgørelse',
  'decision-delayed': 'Ny dato for en afgørelse',
  'decision-withdrawn': 'Brev om en sag, der er lukket',
  'complaint-received': 'Kvittering for en klage',
  'complaint-upheld': answerToComplaint,
  'complaint-forwarded': 'Klage sendt til Ankestyrelsen',
  'complaint-late': answerToComplaint,
  'board-decided': 'Afgørelse fra Ankestyrelsen',
};

const byPurpose: Readonly<Record<string, string>> = letterTitles;

export const titleOfLetter = (purpose: string): string =>
  Object.hasOwn(byPurpose, purpose) ? (byPurpose[purpose] ?? letterTitle) : letterTitle;

/** The list's own word for the subject says what it is about. */
export function titleOfDecision(kle: string): string {
  const subject = kleTitle(kle);
  return subject === null ? decisionTitle : `${decisionTitle}: ${subject}`;
}
