import type { EducationLevel, Situation } from '../situation.ts';

/** One person of the table. */
export interface TablePerson {
  readonly id: string;
  /** Who it is, for a lawyer. */
  readonly who: string;
  readonly situation: Situation;
}

const person = (
  id: string,
  who: string,
  given: Pick<Situation, 'lives' | 'age' | 'education' | 'weeks'> & Partial<Situation>,
): TablePerson => ({
  id,
  who,
  situation: { insured: false, children: false, declaration: false, ...given },
});

const insured = (
  id: string,
  who: string,
  [age, education, weeks]: readonly [Situation['age'], EducationLevel, number],
  more: Partial<Situation> = {},
): TablePerson => person(id, who, { lives: 'jobless', insured: true, age, education, weeks, ...more });

/** Twenty people, the same on each of the four days: `weeks` are counted back from the day. */
export const people: readonly TablePerson[] = [
  insured('A1', 'Ledig på dagpenge, 42 år, uden uddannelse, uge 1', ['30-plus', 'none', 1]),
  insured('A2', 'Ledig på dagpenge, 42 år, uden uddannelse, uge 6', ['30-plus', 'none', 6]),
  insured('A3', 'Ledig på dagpenge, 42 år, faglært, uge 6', ['30-plus', 'skilled', 6]),
  insured('A4', 'Ledig på dagpenge, 42 år, faglært, ikke brugt i syv år, uge 6', ['30-plus', 'obsolete', 6]),
  insured('A5', 'Ledig på dagpenge, 42 år, akademiker, uge 6', ['30-plus', 'higher', 6]),
  insured('A6', 'Ledig på dagpenge, 42 år, uden uddannelse, uge 45', ['30-plus', 'none', 45]),
  insured('A7', 'Ledig på dagpenge, 22 år, uden uddannelse og børn, uge 10', ['under-25', 'none', 10]),
  insured('A8', 'Ledig på dagpenge, 27 år, uden uddannelse, med et barn hjemme, uge 10', ['25-29', 'none', 10], {
    children: true,
  }),
  insured('A9', 'Ledig på dagpenge, 42 år, udenlandsk uddannelse, ikke vurderet, uge 6', ['30-plus', 'foreign', 6]),
  insured(
    'A10',
    'Ledig på dagpenge, 42 år, faglært, uge 6, med en arbejdsgivers erklæring',
    ['30-plus', 'skilled', 6],
    {
      declaration: true,
    },
  ),
  person('B1', 'Jobparat på kontanthjælp, 42 år, uden uddannelse, uge 40', {
    lives: 'jobless',
    age: '30-plus',
    education: 'none',
    weeks: 40,
  }),
  person('B2', 'Uddannelsesparat, 22 år, uden uddannelse, uge 10', {
    lives: 'jobless',
    age: 'under-25',
    education: 'none',
    weeks: 10,
  }),
  person('B3', 'Sygemeldt fra ledighed, 42 år, faglært, uge 20', {
    lives: 'sick',
    age: '30-plus',
    education: 'skilled',
    weeks: 20,
  }),
  person('B4', 'På ledighedsydelse, 42 år, faglært, uge 12', {
    lives: 'ledighedsydelse',
    age: '30-plus',
    education: 'skilled',
    weeks: 12,
  }),
  person('B5', 'I fleksjob, 42 år, faglært', { lives: 'fleksjob', age: '30-plus', education: 'skilled', weeks: 60 }),
  person('B6', 'I revalidering, 27 år, uden uddannelse', {
    lives: 'rehabilitation',
    age: '25-29',
    education: 'none',
    weeks: 40,
  }),
  person('C1', 'Sagt op i en stor afskedigelse, 42 år, faglært, i opsigelsen', {
    lives: 'mass-layoff',
    insured: true,
    age: '30-plus',
    education: 'skilled',
    weeks: 0,
  }),
  person('C2', 'Sagt op, 42 år, uden uddannelse, i opsigelsen', {
    lives: 'notice',
    insured: true,
    age: '30-plus',
    education: 'none',
    weeks: 0,
  }),
  person('C3', 'Ansat for en uge siden efter 40 uger på kontanthjælp, 42 år, uden uddannelse', {
    lives: 'newly-hired',
    age: '30-plus',
    education: 'none',
    weeks: 40,
  }),
  person('C4', 'I job, 27 år, uden uddannelse', { lives: 'employed', age: '25-29', education: 'none', weeks: 0 }),
];
