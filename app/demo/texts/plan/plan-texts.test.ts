import { describe, expect, it } from 'vitest';
import { occupations } from '../../../occupations/index.ts';
import { fields } from '../../../people/index.ts';
import { cards, declineNotes, doneNotes, stopNotes } from './cards.ts';
import { goals } from './goals.ts';
import { groupIdeas } from './groups.ts';
import { handOverQuestions, handOverSummaries } from './hand-overs.ts';
import { planKinds } from './kinds.ts';
import { letters, threads } from './messages.ts';
import { firstNote, notes, notMetReasons, notShared, topics } from './notes.ts';
import { steps } from './steps.ts';
import { trackReasons } from './tracks.ts';

const ideas = Object.values(goals).flat();
const words = ideas.map((goal) => goal.words);
const unique = (texts: readonly string[]) => [...new Set(texts)];
const whole = unique([
  ...words,
  ...Object.values(cards)
    .flat()
    .map(({ purpose }) => purpose),
  ...Object.values(notes).flat(),
  ...[...declineNotes, ...doneNotes, ...stopNotes, ...firstNote, ...notShared, ...notMetReasons, ...topics],
  ...threads.flatMap(({ turns }) => turns),
  ...[...letters, ...handOverSummaries, ...handOverQuestions, ...Object.values(trackReasons).flat()],
  ...groupIdeas.map(({ description }) => description),
]);
const short = unique([
  ...Object.values(cards)
    .flat()
    .map(({ title }) => title),
  ...Object.values(steps)
    .flat()
    .map((step) => step.words),
]);

describe('what people in the demo say of plans and talks', () => {
  it('has at least sixty goals in own words, none twice, and some of each kind', () => {
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(unique(words)).toHaveLength(words.length);
    for (const kind of planKinds) expect(goals[kind].length).toBeGreaterThanOrEqual(3);
  });

  it('points to occupations that the classification knows by that name', () => {
    const { find } = occupations();
    const unknown = unique(ideas.flatMap(({ job }) => job ?? [])).filter((title) => find(title).sureness !== 'known');
    expect(unknown).toEqual([]);
  });

  it('is whole sentences of at most 25 words', () => {
    const isWhole = (sentence: string) => /^[A-ZÆØÅÉ].*[.?!]$/.test(sentence) && sentence.split(/\s+/).length <= 25;
    expect(whole.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => !isWhole(sentence))).toEqual([]);
  });

  it('names no illness, holds no CPR number, and calls nobody by what they lack', () => {
    const unkind =
      /\b(svag|belastet|umotiveret|doven|misbrug|diagnose|depression|ADHD|psykisk|klient|angst|stress)\w*/i;
    expect([...whole, ...short].filter((text) => unkind.test(text) || fields.holdsCpr(text))).toEqual([]);
    for (const text of short) expect(text).toMatch(/^[A-ZÆØÅ][^.]*$/);
  });
});
