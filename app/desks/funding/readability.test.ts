import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import {
  ages,
  courseKinds,
  educations,
  entriesOfSituation,
  lives,
  type Reader,
  readers,
  readingFor,
  whoPays,
} from '@fodfaeste/law/who-pays';
import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { courseOfKind } from './question.ts';
import { da } from './text.da.ts';

const days = ['2020-03-01', '2021-09-01', '2026-09-01'].map(plainDate);

/** Every sentence that any situation can be told, each once, by reader. */
const said = new Map<Reader, Set<string>>(readers.map((reader) => [reader, new Set()]));
for (const on of days)
  for (const now of lives)
    for (const insured of [true, false])
      for (const age of ages)
        for (const [at, education] of educations.entries()) {
          const situation = {
            lives: now,
            insured,
            age,
            education,
            weeks: at * 7,
            children: null,
            declaration: at % 2 === 0,
          };
          const entries = entriesOfSituation(situation, on);
          const kind = courseKinds[at % courseKinds.length] ?? 'amu';
          const lists = at % 2 === 0 ? (['seks_uger', 'regional', 'uddannelsesloeft_110'] as const) : [];
          const answer = whoPays(danishLaw, { entries, course: courseOfKind(kind, lists), on });
          for (const reader of readers) {
            const { result, lead, sections, against } = readingFor(answer, reader);
            const items = [...sections.flatMap((section) => section.items), ...against];
            for (const text of [result, ...(lead ? [lead] : []), ...items.flatMap(({ lines }) => lines)])
              said.get(reader)?.add(text.da);
          }
        }

describe('what is read of who pays', () => {
  it('is easy for the citizen: LIX under 35, in the whole and on the page', () => {
    expect(readability([...(said.get('citizen') ?? [])].join(' ')).lix).toBeLessThan(35);
    const own = Object.values(da).map((text) => (/[.?!]$/.test(text) ? text : `${text}.`));
    expect(readability(own.join(' ')).lix).toBeLessThan(35);
  });

  it.each(readers)('has no sentence over 25 words: %s', (reader) => {
    const long = [...(said.get(reader) ?? [])].filter((text) => readability(text).longest.words > 25);
    expect(long).toEqual([]);
  });

  it('has no paragraph sign in what is said, and no word of lawyers to the citizen', () => {
    for (const texts of said.values()) expect([...texts].filter((text) => text.includes('§'))).toEqual([]);
    const citizen = [...(said.get('citizen') ?? [])];
    expect(citizen.filter((text) => /\b(personen|sagsbehandling|afholdelse|initiativ)\b/i.test(text))).toEqual([]);
  });

  it('never tells a fee by the day: the unemployed pay nothing, the municipality pays in full', () => {
    for (const texts of said.values()) expect([...texts].filter((text) => /208|om dagen/.test(text))).toEqual([]);
  });

  it('speaks to the citizen, and of the person to everybody else', () => {
    for (const reader of readers.filter((one) => one === 'caseworker' || one === 'school')) {
      const wrong = [...(said.get(reader) ?? [])].filter((text) => /\b(du|dig|din|dit|dine)\b/i.test(text));
      expect(wrong, reader).toEqual([]);
    }
  });
});
