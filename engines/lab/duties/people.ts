import { type Entry, type RawEntry, validateEntries } from '@fodfaeste/law';
import { addDays, addMonths, fromDayNumber, type PlainDate, plainDate, toDayNumber } from '@fodfaeste/law/dates';
import { type AgeBand, ageBands, type Education, educations, type Group, groups, spellWeeks } from '../model/groups.ts';

/** One row of the lattice: somebody made up of whom all is known that the law asks. */
export interface LatticePerson {
  readonly group: Group;
  readonly age: AgeBand;
  readonly education: Education;
}

/** All rows in the order of `DemandTable`: group, age, education. */
export const latticePeople: readonly LatticePerson[] = groups.flatMap((group) =>
  ageBands.flatMap((age) => educations.map((education) => ({ group, age, education }))),
);

const oneBenefit = plainDate('2025-07-01');
const lastGrant = plainDate('2026-01-31');
/** Age at the start, so that the band holds through the weeks of the table; 25-29 is shorter than they are by three weeks. */
const ageAtStart: Readonly<Record<AgeBand, number>> = { under25: 19, '25-29': 25, '30-49': 40, '50+': 55 };
/** Hours are counted until 16 months of unemployment (2,565 hours): nothing later in the contact course or of offers hangs on them. */
const countedWeeks = 72;
const fullTime = 37;
/** West of the Great Belt, where the effort reopened whole on 27 May 2020 (BEK 686/2020). */
const odense = 461;

/** Questions that the law leaves to a person's judgement, answered as its main rule has it: no. `assumptions` says why. */
const answered = [
  'kontakt.behov_for_faelles_samtale',
  'syge.kort_forudsigeligt_forloeb',
  'syge.rask_inden_26_uger',
] as const;

type Facts = (kind: string, value: unknown, from?: PlainDate) => RawEntry;

/** Whoever is ready for education is under 30 without qualifying education (LAB § 6, nr. 4), and job-ready is whoever is not. */
function fitting({ group, age, education }: LatticePerson): LatticePerson {
  const isYoung = isUnder30(age);
  if (group === 'uddannelsesparat' || group === 'aabenlyst_uddannelsesparat') {
    return { group, age: isYoung ? age : '25-29', education: 'none' };
  }
  return { group, age, education: group === 'jobparat' && isYoung && education === 'none' ? 'vocational' : education };
}

const isUnder30 = (age: AgeBand): boolean => age === 'under25' || age === '25-29';

/** Nr. 4-5 of LAB § 6: on help, under 30 without qualifying education. Offers go on and on for them until 30 June 2026 (§ 105). */
export function isReadyForEducationInLaw(row: LatticePerson): boolean {
  const { group, age, education } = fitting(row);
  const isOnHelp =
    group === 'aktivitetsparat' || group === 'uddannelsesparat' || group === 'aabenlyst_uddannelsesparat';
  return isOnHelp && isUnder30(age) && education === 'none';
}

/** First day on which the person is in the next band of age; null when the weeks of the table end before. */
export function bandEnds(person: LatticePerson, start: PlainDate): PlainDate | null {
  return fitting(person).age === '25-29' ? addMonths(start, 60, 'next-month-first') : null;
}

/**
 * What is recorded of a person of the row who passes to the benefit on `start`, with nothing but the ordinary: full-time insured and
 * unemployed, no children, both demands of LAS § 11 met, nothing that exempts. `law` is the day of the law, which names the benefit.
 * `isLeftOut`: assessed to find a job alone (in law from 1 July 2026). Throws where the law refuses the facts.
 */
export function entriesOf(row: LatticePerson, start: PlainDate, law: PlainDate, isLeftOut = false): readonly Entry[] {
  const person = fitting(row);
  const now: Facts = (kind, value, from = start) => ({ kind, value, from });
  const born = addMonths(start, -12 * ageAtStart[person.age], 'last-day-of-month');
  const finished = addDays(start, -180);
  const level = { none: 'grundskole', vocational: 'erhvervsuddannelse', higher: 'mellemlang_videregaaende' }[
    person.education
  ];
  const checked = validateEntries([
    { kind: 'foedselsdato', value: born },
    now(
      'uddannelse',
      { niveau: level, erhvervskompetencegivende: person.education !== 'none', afsluttet: finished },
      finished,
    ),
    now(
      'forsoergelse',
      { forsoergerpligt: false, boernIHjemmet: 0, enligForsoerger: false, boernIDanmarkEllerEoes: true },
      finished,
    ),
    now('kommune', { handlekommune: odense, bopaelskommune: odense }),
    now('opholdskrav', 'opfyldt'),
    now('beskaeftigelseskrav', 'opfyldt'),
    ...(isLeftOut ? [now('klarer_sig_selv', ['samtaler', 'tilbud'])] : []),
    ...answered.map((spoergsmaal) => now('vurdering', { spoergsmaal, svar: false })),
    ...ofGroup(person, start, law, now),
  ]);
  if (!checked.ok)
    throw new Error(`${row.group} ${row.age}: ${checked.problems.map(({ field, en }) => `${field}: ${en}`).join(' ')}`);
  return checked.entries;
}

function ofGroup(
  { group, age, education }: LatticePerson,
  start: PlainDate,
  law: PlainDate,
  now: Facts,
): readonly RawEntry[] {
  const isYoung = isUnder30(age) && education === 'none';
  const help = (isReady: string): RawEntry[] => [
    now('foerste_henvendelse', start),
    now('ydelse', isYoung && law < oneBenefit ? 'uddannelseshjaelp' : 'kontanthjaelp'),
    now('parathed', { parathed: isReady, status: 'endelig' }),
  ];
  const course = (forloeb: string, ydelse: string, lastDay: PlainDate | null = null): RawEntry[] => {
    const bevilget = lastDay !== null && start > lastDay ? lastDay : start;
    return [now('ydelse', ydelse), now('forloeb', { forloeb, bevilget })];
  };
  switch (group) {
    case 'dagpenge':
      return [
        now('ydelse', 'dagpenge'),
        now('tilmelding', 'dagpenge'),
        now('akasse', { akasse: 9001, forsikring: 'fuldtid' }),
        now('dagpengeperiode', { indplaceret: start, grundlag: 'indkomst' }),
        ...hoursUsed(start),
      ];
    case 'jobparat':
      return [...help('jobparat'), now('tilmelding', 'kontanthjaelp')];
    case 'aabenlyst_uddannelsesparat':
    case 'uddannelsesparat':
    case 'aktivitetsparat':
      return help(group);
    case 'integration':
      return [
        now('ydelse', law < oneBenefit ? 'overgangsydelse' : 'kontanthjaelp'),
        now('foerste_henvendelse', start),
        now('integrationsprogram', 'introduktionsprogram'),
      ];
    case 'sygedagpenge':
      return [
        now('ydelse', 'sygedagpenge'),
        now('sygedagpengekategori', 'kategori_2'),
        now('beskaeftigelse', { tilknytning: 'ansat', timerPrUge: fullTime, fastTimetal: true }),
        now('sygdom', {
          omfang: 'fuldt',
          foersteFravaersdag: start,
          forventetRask: addDays(start, 7 * spellWeeks),
          fra: 'arbejde',
        }),
      ];
    case 'jobafklaring':
      return course('jobafklaringsforloeb', 'ressourceforloebsydelse');
    case 'ressourceforloeb':
      return course('ressourceforloeb', 'ressourceforloebsydelse', lastGrant);
    case 'revalidering':
      return course('revalidering', 'revalideringsydelse', lastGrant);
    case 'ledighedsydelse':
      return [now('ydelse', 'ledighedsydelse'), now('fleksjob', { visiteret: start, status: 'soeger_fleksjob' })];
    case 'fleksjob':
      return [now('ydelse', 'fleksloentilskud'), now('fleksjob', { visiteret: start, status: 'i_fleksjob' })];
  }
}

/** Full-time use of dagpenge, counted at the end of each week. */
function hoursUsed(start: PlainDate): readonly RawEntry[] {
  const first = toDayNumber(start);
  return Array.from({ length: countedWeeks }, (_, at) => ({
    kind: 'dagpengeforbrug',
    value: { timer: fullTime * (at + 1), opgjortTilOgMed: fromDayNumber(first + 7 * (at + 1) - 1) },
    from: fromDayNumber(first + 7 * (at + 1)),
    ...(at + 1 < countedWeeks ? { to: fromDayNumber(first + 7 * (at + 2)) } : {}),
  }));
}
