import { addDays, ageOn, type PlainDate } from '@fodfaeste/law/dates';
import { type FundMonths, fundMonths } from '../../plan/index.ts';
import type { Citizen } from '../population/citizen.ts';

/** LAB § 27, stk. 3: under 25 without an education, the talks are the jobcentre's from the beginning. */
const isForJobcentre = ({ birthDate, education, life }: Citizen): boolean => {
  const first = life.spells.find(({ benefit }) => benefit === 'dagpenge')?.from;
  return first !== undefined && ageOn(birthDate, first) < 25 && !education.erhvervskompetencegivende;
};

/** The months of a citizen that belong to the a-kasse; null for everybody who is not on dagpenge or belongs to the jobcentre. */
export function fundCourse(citizen: Citizen, today: PlainDate): FundMonths | null {
  const { life } = citizen;
  const fund = life.facts.find(({ kind }) => kind === 'akasse');
  const period = life.facts.find(({ kind }) => kind === 'dagpengeperiode');
  if (fund?.kind !== 'akasse' || period?.kind !== 'dagpengeperiode' || isForJobcentre(citizen)) return null;
  const counts = life.facts.flatMap((fact) =>
    fact.kind === 'dagpengeforbrug' ? [{ hours: fact.value.timer, countedTo: fact.value.opgjortTilOgMed }] : [],
  );
  return fundMonths({ counts, partTime: fund.value.forsikring === 'deltid', placed: period.value.indplaceret }, today);
}

/** Days after the jobcentre took over in which the a-kasse can still read what it handed over. */
export const readsOnFor = 45;

/** Whether the a-kasse has the course, or handed it over so lately that its caseworker still reads along. */
export const isWithFund = (course: FundMonths | null, today: PlainDate): boolean =>
  course?.lastDay != null && addDays(course.lastDay, readsOnFor) >= today;
