import { describe, expect, it } from 'vitest';
import { readinessReasons } from '../population/life/reasons.ts';
import { changeReasons } from './change-reasons.ts';
import { handoverNotes } from './handover-notes.ts';
import { fundPurposes, guestReasons, helperPurposes, moveNotes, moveReasons } from './sharing.ts';

const reasons = Object.values(changeReasons).flat();
const notes = Object.values(handoverNotes).flat();
const all = [
  ...reasons,
  ...notes,
  ...Object.values(readinessReasons).flat(),
  ...Object.values(helperPurposes).flat(),
  ...fundPurposes,
  ...guestReasons,
  ...moveNotes,
  ...moveReasons,
];
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);

describe('what people in the demo have written', () => {
  it('is varied: forty reasons and forty notes at least, none twice', () => {
    expect(reasons.length).toBeGreaterThanOrEqual(40);
    expect(notes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(all)('is whole sentences of at most 25 words: %s', (text) => {
    for (const sentence of sentencesOf(text)) {
      expect(sentence).toMatch(/^[A-ZÆØÅ{].*[.]$/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  it('never calls people by what they lack, and names no illness', () => {
    const unkind = /\b(svag|belastet|umotiveret|doven|misbrug|diagnose|depression|ADHD|psykisk|klient|tung sag)\w*/i;
    expect(all.filter((text) => unkind.test(text))).toEqual([]);
  });

  it('leaves no blank but the name of who leaves', () => {
    for (const text of all) expect(text.replaceAll('{fra}', '')).not.toMatch(/[{}]/);
  });
});
