import type { Entry } from '@fodfaeste/law';
import { ageOn, type PlainDate } from '@fodfaeste/law/dates';

/**
 * The number in LAB § 6, for the rules on companies: they make a difference for nr. 6-8 and 10-11 alone, and those follow from benefit
 * and course. Whether the citizen may have the place at all is for the rules on persons, which know all groups and their doubts.
 */
export function groupNumber(person: readonly Entry[], today: PlainDate): number {
  const holding = (kind: Entry['kind']) =>
    person.filter(
      (entry) =>
        entry.kind === kind &&
        entry.superseded === undefined &&
        (entry.from === null || entry.from <= today) &&
        (entry.to === null || today < entry.to),
    );
  const latestOf = (kind: Entry['kind']) => holding(kind).at(-1)?.value;
  const courses = holding('forloeb').map(({ value }) => (value as { forloeb?: string }).forloeb);
  const benefit = latestOf('ydelse');
  if (courses.includes('jobafklaringsforloeb')) return 7;
  if (courses.includes('ressourceforloeb')) return 8;
  if (courses.includes('revalidering') || (courses.includes('forrevalidering') && benefit !== 'sygedagpenge'))
    return 10;
  if (benefit === 'sygedagpenge') return 6;
  if (benefit === 'foertidspension') return 11;
  if (benefit === 'ledighedsydelse') return 9;
  if (benefit === 'dagpenge') return 1;
  if (latestOf('ledig_selvforsoergende') === true) return 12;
  const born = person.find(({ kind }) => kind === 'foedselsdato')?.value;
  if (latestOf('ungeindsats') === true && typeof born === 'string' && ageOn(born as PlainDate, today) < 18) return 13;
  const readiness = (latestOf('parathed') as { parathed?: string } | undefined)?.parathed;
  return readiness === 'aktivitetsparat' ? 3 : readiness === 'jobparat' ? 2 : 4;
}
