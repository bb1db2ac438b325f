import { describe, expect, it } from 'vitest';
import { kleSubjects } from './kle.ts';
import { longest } from './oio.ts';
import { courseTitle, letterTitles, noteTitle, titleOfDecision, titleOfLetter } from './titles.ts';

const allLetters = Object.values(letterTitles);
const every = [
  courseTitle,
  noteTitle,
  ...allLetters,
  titleOfLetter(''),
  titleOfDecision(''),
  ...Object.keys(kleSubjects).map(titleOfDecision),
];
const texts = [
  'Maja Østergaard',
  'depression',
  'sanktion',
  '070785-1001',
  '__proto__',
  'toString',
  'summons\n',
  '54.42.00',
];

describe('titles', () => {
  it('come from a closed list, whatever is put in', () => {
    for (const text of texts) {
      expect(titleOfLetter(text)).toBe('Brev fra kommunen');
      expect(titleOfDecision(text)).toBe('Afgørelse');
    }
    for (const purpose of Object.keys(letterTitles)) expect(allLetters).toContain(titleOfLetter(purpose));
  });
  it('can be read by anybody: nothing about consequences or illness, no digits, short', () => {
    for (const title of every) {
      expect(title).not.toMatch(/sanktion|diagnos|sygdom|depress|nedsæt|rådighed|pligt|udebl/i);
      expect(title.length).toBeLessThan(longest.title);
    }
    for (const title of [courseTitle, noteTitle, ...allLetters]) expect(title).not.toMatch(/\d/);
  });
});
