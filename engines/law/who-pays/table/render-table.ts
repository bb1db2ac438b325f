import type { PlainDate } from '../../dates/index.ts';
import { table } from '../../reference/tables.ts';
import type { Standing, WhoPaysAnswer } from '../answer.ts';
import type { TableCourse } from './courses.ts';
import type { TablePerson } from './people.ts';

const intro = (days: readonly PlainDate[]) => `# Who pays? Twenty people, twelve courses, four days

Written by \`engines/law/who-pays/table/render-table.ts\` from the people and courses beside it and the law; a test holds them equal, and holds every
answer to \`expected.txt\`, with the paragraph. That file was written from the statutes, for many cells after the engine had answered; 170 cells were then
answered blind, from the statutes alone, and what differed was settled by their words. To renew after a change:
\`WRITE_FACTS=1 npx vitest run engines/law/who-pays\`. The people are made up, and the lists a course is said to stand on are the table’s.

Each cell: **yes**, then what is missing (?), then what must be asked about (ask). What cannot be used is left out, and so are the acts that were
not read (T10, T12, T14, T16, T17, T18: always “ask”). Days: ${days.join(', ')}.

Weaker than the rest: everything of 2026, of which the act (lov 1750/2025) was read in part only; starred courses (T01b) and the trials of three months in
adult apprenticeship and job rotation until 2022, whose orders were not read; own education (T20, T20b) before 2024; the six weeks on 1 September 2021, the day
after the order that left months out had ended; whether a course after hiring (T03) goes beyond what the employer must give, and whether money is left in a
pool, which the municipality knows; and a large lay-off (T09) that a jobless person does not tell of, which counts as none.`;

/** Each person’s courses on each day, in the ids of the schemes. */
export function renderTable(
  people: readonly TablePerson[],
  courses: readonly TableCourse[],
  days: readonly PlainDate[],
  answer: (person: TablePerson, course: TableCourse, on: PlainDate) => WhoPaysAnswer,
): string {
  const first = answer(...pick(people, courses, days));
  const names = first.schemes.map(({ id, name }) => `\`${id}\` ${name.en.toLowerCase()}`).join(', ');
  const courseList = courses.map(({ id, what }) => `- **${id}** ${what}`).join('\n');
  const parts = people.map((person) =>
    [
      `## ${person.id}: ${person.who}`,
      table(
        ['course', ...days],
        courses.map((course) => [course.id, ...days.map((on) => cellOf(answer(person, course, on)))]),
      ),
    ].join('\n\n'),
  );
  return `${[intro(days), `Schemes: ${names}.`, courseList, ...parts].join('\n\n')}\n`;
}

function pick(
  people: readonly TablePerson[],
  courses: readonly TableCourse[],
  days: readonly PlainDate[],
): [TablePerson, TableCourse, PlainDate] {
  const [person, course, on] = [people[0], courses[0], days[0]];
  if (person === undefined || course === undefined || on === undefined) throw new Error('The table is empty.');
  return [person, course, on];
}

function cellOf({ schemes }: WhoPaysAnswer): string {
  const of = (standing: Standing) =>
    schemes.filter((scheme) => scheme.standing === standing && !scheme.unread).map(({ id }) => id);
  const [yes, missing, asks] = [of('yes'), of('missing'), of('ask')];
  return (
    [
      yes.length > 0 ? `**${yes.join(' ')}**` : '',
      missing.length > 0 ? `? ${missing.join(' ')}` : '',
      asks.length > 0 ? `ask ${asks.join(' ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ') || 'no'
  );
}
