import { danishLaw, type Rule } from '@fodfaeste/law';
import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as law } from '../../law/text/acts.da.ts';
import { da as access } from '../../people/text/access.da.ts';
import { da as cases } from '../../people/text/case.da.ts';
import { da as contact } from '../../people/text/contact.da.ts';
import { da as facts } from '../../people/text/facts.da.ts';
import { da } from './text.da.ts';

const said = Object.entries({ ...access, ...cases, ...contact, ...facts, ...law }).filter(([key]) =>
  key.endsWith('.citizen'),
);
const own = Object.entries(da);

describe('what citizens read', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(readability(own.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')).lix).toBeLessThan(
      35,
    );
    expect(said.length).toBeGreaterThan(10);
    expect(readability(said.map(([, text]) => text).join(' ')).lix).toBeLessThan(35);
  });
  it.each([...own, ...said])('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
});

describe('what citizens read of the law', () => {
  const topicOf = (id: string) => id.split('.')[0] ?? '';
  const parts = danishLaw.topics.flatMap((topic) => Object.entries(topic.parts));
  /** Every wording that a rule or a belief ever had, each once: id, where it stands, and the Danish text. */
  const wordings = new Map<string, { readonly id: string; readonly pack: string; readonly text: string }>();
  for (const [pack, { rules = [], notDemanded = [] }] of parts) {
    for (const { id, citizen } of rules as readonly Rule[])
      if (citizen !== null) wordings.set(`${id} ${citizen.da}`, { id, pack, text: citizen.da });
    for (const { id, text, subject } of notDemanded)
      if (subject === undefined || subject === 'person') wordings.set(`${id} ${text.da}`, { id, pack, text: text.da });
  }
  const all = [...wordings.values()];
  const topics = [...new Set(all.map(({ id }) => topicOf(id)))];
  const failing = (isWrong: (text: string) => boolean) =>
    all.filter(({ text }) => isWrong(text)).map(({ id, pack, text }) => `${id} (${pack}): ${text}`);

  it('is there', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(topics).toHaveLength(danishLaw.topics.length);
  });

  it.each(topics)('is easy in each topic as a whole: LIX under 35: %s', (topic) => {
    const texts = all.filter(({ id }) => topicOf(id) === topic).map(({ text }) => text);
    const hard = texts.toSorted((a, b) => readability(b).lix - readability(a).lix).slice(0, 5);
    expect(readability(texts.join(' ')).lix, `the hardest:\n${hard.join('\n')}`).toBeLessThan(35);
  });

  it('has no sentence over 25 words', () => {
    expect(failing((text) => readability(text).longest.words > 25)).toEqual([]);
  });

  it('has no paragraph sign and no words of lawyers: the law stands last, and apart', () => {
    expect(failing((text) => /§|\bstk\.|\bjf\.|\bnr\.|\blitra\b|bekendtgørelse/i.test(text))).toEqual([]);
  });

  it('does not count what was done: talks and offers are registered elsewhere', () => {
    expect(failing((text) => text.includes('{have}'))).toEqual([]);
  });

  it('ends as a sentence does', () => {
    expect(failing((text) => !/[.?!]$/.test(text.trim()))).toEqual([]);
  });
});
