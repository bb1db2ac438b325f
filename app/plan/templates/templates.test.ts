import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { readability } from '../../kernel/text/readability.ts';
import type { PlanTemplate } from './template.ts';
import { mostCards, templates } from './templates.ts';

const all: readonly (readonly [string, PlanTemplate])[] = Object.entries(templates);
const textsOf = ({ name, lead, goal, step, cards }: PlanTemplate): readonly Bilingual[] => [
  name,
  lead,
  goal.words,
  step.words,
  ...cards.flatMap(({ title, purpose }) => [title, purpose]),
];

describe('the plan templates', () => {
  it.each(all)('%s fits the act and has words in both languages', (_key, template) => {
    expect(template.cards.length).toBeGreaterThan(2);
    expect(template.cards.length).toBeLessThanOrEqual(mostCards);
    const texts = textsOf(template);
    expect(texts.filter(({ da, en }) => da.trim() === '' || en.trim() === '' || da === en)).toEqual([]);
    expect(new Set(template.cards.map(({ title }) => title.da)).size).toBe(template.cards.length);
  });

  it.each(all)('%s is easy to read, short, and speaks of no duty', (_key, template) => {
    const danish = textsOf(template).map(({ da }) => da);
    expect(readability(danish.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')).lix).toBeLessThan(35);
    expect(danish.filter((text) => readability(text).longest.words > 25)).toEqual([]);
    expect(danish.filter((text) => /§|pligt|sanktion|du skal(?! alene)/i.test(text))).toEqual([]);
  });

  it('help the new graduate to a first job, with a small job beside the search', () => {
    const { goal, cards } = templates.nyuddannet;
    expect(goal.aim).toBe('job');
    const titles = cards.map(({ title }) => title.da).join(' ');
    expect(titles).toMatch(/Ring til tre arbejdspladser/);
    expect(titles).toMatch(/småjob/);
  });

  it('give the vulnerable young person education as the goal, and one adult who stays', () => {
    const { goal, step, cards } = templates['ung-smaa-skridt'];
    expect(goal.aim).toBe('education');
    expect(step.whose).toBe('both');
    expect(cards[0]).toMatchObject({ title: { da: 'Én voksen, der bliver' }, whose: 'staff', planPart: 'stabilising' });
    expect(cards.map(({ title }) => title.da)).toContain('Besøg en skole');
  });
});
