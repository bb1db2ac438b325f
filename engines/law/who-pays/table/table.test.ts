import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { danishLaw } from '../../danish-law.ts';
import type { PlainDate } from '../../dates/index.ts';
import { type RawEntry, validateEntries } from '../../inputs/validate.ts';
import type { SchemeAnswer, WhoPaysAnswer } from '../answer.ts';
import { schemeIds } from '../answer.ts';
import { entriesOfSituation } from '../situation.ts';
import { whoPays } from '../who-pays.ts';
import { courses, days, type TableCourse } from './courses.ts';
import { people, type TablePerson } from './people.ts';
import { readExpected } from './read-expected.ts';
import { renderTable } from './render-table.ts';

interface Cell {
  readonly person: TablePerson;
  readonly course: TableCourse;
  readonly on: PlainDate;
  readonly answer: WhoPaysAnswer;
}

const cells: readonly Cell[] = people.flatMap((person) =>
  days.flatMap((on) => {
    const entries = entriesOfSituation(person.situation, on);
    return courses.map((course) => ({
      person,
      course,
      on,
      answer: whoPays(danishLaw, { entries, course: course.facts, on }),
    }));
  }),
);
const expected = readExpected(readFileSync(new URL('expected.txt', import.meta.url), 'utf8'));
const nameOf = ({ person, course, on }: Cell) => `${person.id} ${course.id} ${on}`;
const each = (check: (scheme: SchemeAnswer, cell: Cell) => string | null): readonly string[] =>
  cells.flatMap((cell) =>
    cell.answer.schemes.flatMap((scheme) => {
      const wrong = check(scheme, cell);
      return wrong === null ? [] : [`${scheme.id} ${nameOf(cell)}: ${wrong}`];
    }),
  );

describe('who pays: twenty people, twelve courses, four days', () => {
  it('is that many cells, of people whose facts are valid', () => {
    expect(cells).toHaveLength(20 * 12 * 4);
    for (const person of people)
      for (const on of days) {
        const raw = entriesOfSituation(person.situation, on).map(
          ({ kind, value, from, to }): RawEntry => ({ kind, value, ...(from ? { from } : {}), ...(to ? { to } : {}) }),
        );
        expect(validateEntries(raw), `${person.id} ${on}`).toMatchObject({ ok: true });
      }
  });

  it('answers every scheme of every cell as the statutes do, with the paragraph', () => {
    const used = new Set<number>();
    const wrong = each((scheme, { person, course, on }) => {
      const line = expected.find(
        (one) => one.scheme === scheme.id && one.person(person.id) && one.course(course.id) && one.year(on.slice(0, 4)),
      );
      if (line === undefined) return 'no line of expected.txt speaks of it';
      used.add(line.line);
      const cites = scheme.cites.map(({ paragraph }) => paragraph);
      if (scheme.standing !== line.standing)
        return `${scheme.standing}, not ${line.standing} (line ${line.line}): ${scheme.because.da}`;
      if (line.paragraph === null) return cites.length === 0 && scheme.unread ? null : 'was read after all';
      return cites.some((cite) => cite.startsWith(line.paragraph ?? ''))
        ? null
        : `${cites.join(', ')}, not ${line.paragraph}`;
    });
    expect(wrong.slice(0, 40)).toEqual([]);
    expect(expected.filter(({ line }) => !used.has(line)).map(({ line }) => line)).toEqual([]);
  });

  it('gives a reason, a paragraph or whom to ask, and a next step, always', () => {
    expect(
      each(({ because, cites, unread, standing, askWhom, nextStep, missing, they }) => {
        if (cites.length === 0 && !unread) return 'no paragraph';
        if (standing === 'ask' && askWhom === null) return 'whom to ask?';
        if (standing === 'missing' && missing.length === 0) return 'what is missing?';
        if (because.da.startsWith('Lovens betingelser')) return 'no reason';
        const texts = [because, nextStep, they.because, they.nextStep];
        return texts.some(({ da, en }) => da === '' || en === '' || /[{}]/.test(da + en)) ? 'a text with a gap' : null;
      }),
    ).toEqual([]);
  });

  it('never opens what was closed, and never before it began', () => {
    expect(
      each(({ id, standing }, { on }) => {
        if (standing !== 'yes') return null;
        if (id === 'T04' && on >= '2026-02-01') return 'closed on 31 January 2026';
        if ((id === 'T08' || id === 'T08b') && on >= '2026-02-01') return 'closed on 31 January 2026';
        if (id === 'T05' && on < '2020-08-01') return 'began on 1 August 2020';
        if (id === 'T02c' && on < '2021-01-01') return 'began in 2021';
        return null;
      }),
    ).toEqual([]);
  });

  it('has every scheme in every cell once, in order', () => {
    expect(cells.every(({ answer }) => answer.schemes.map(({ id }) => id).join() === schemeIds.join())).toBe(true);
  });

  it('is told in docs/law/who-pays.md', () => {
    const page = new URL('../../../../docs/law/who-pays.md', import.meta.url);
    const rendered = renderTable(people, courses, days, (person, course, on) => {
      const cell = cells.find((one) => one.person === person && one.course === course && one.on === on);
      if (cell === undefined) throw new Error(`${person.id} ${course.id} ${on}`);
      return cell.answer;
    });
    if (process.env['WRITE_FACTS'] === '1') writeFileSync(page, rendered);
    expect(readFileSync(page, 'utf8')).toBe(rendered);
  });
});
