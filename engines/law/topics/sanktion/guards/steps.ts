import { all, always, any, not } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { fvl2014 } from '../../sources.ts';
import { breachDay, breachIs, breachWasBooked, type Section, searchArts, spaced } from '../breach.ts';
import { breachOn, readySince } from '../whose.ts';
import { type Check, guardsOf, type Step } from './check.ts';
import { guidance } from './guidance.ts';
import { access, hearing, moreTime } from './hearing.ts';
import { contact, furthers, ground, informed, ownFault } from './judgements.ts';
import { onceAMonth, threeMonths, toldAtOnce } from './timing.ts';
import { cited, type Version } from './version.ts';

type Deduction = '36' | '37' | '37a' | '38' | '39';

const words: Readonly<Record<Deduction, { da: string; en: string; lawyerDa: string; lawyerEn: string }>> = {
  '36': {
    da: 'du ikke kom i et tilbud',
    en: 'you were absent from an offer',
    lawyerDa: 'udeblivelse fra tilbud eller anden foranstaltning',
    lawyerEn: 'absence from an offer or other measure',
  },
  '37': {
    da: 'du ikke kom til en samtale',
    en: 'you missed a talk',
    lawyerDa: 'udeblivelse fra jobsamtale, sygeopfølgning, møde i rehabiliteringsteam eller rådighedsvurdering',
    lawyerEn: 'absence from a job talk, sickness follow-up, team meeting or assessment of availability',
  },
  '37a': {
    da: 'du ikke bookede en samtale',
    en: 'you did not book a talk',
    lawyerDa: 'undladt selvbooking inden fristen',
    lawyerEn: 'not booking by the deadline',
  },
  '38': {
    da: 'du ikke var tilmeldt eller manglede cv',
    en: 'you were not registered or had no CV',
    lawyerDa: 'manglende tilmelding eller cv',
    lawyerEn: 'missing registration or CV',
  },
  '39': {
    da: 'du sagde nej til noget eller holdt op',
    en: 'you refused or left something',
    lawyerDa: 'nedsættelse med tre gange sanktionssatsen efter §§ 39-40',
    lawyerEn: 'cut by three times the rate under §§ 39-40',
  },
};

/** Every guard before a deduction or a cut under §§ 36-40. */
export function deductionGuards(section: Deduction, version: Version, extra: readonly Check[] = []): readonly Rule[] {
  const day = breachDay(section);
  const { da, en, lawyerDa, lawyerEn } = words[section];
  const step: Step = {
    id: `sanktion.${section}`,
    bearer: 'kommune',
    label: `§ ${spaced(section)}`,
    when: all(breachOn('kontanthjaelp', section), covers(section, version)),
    name: { da: `Afgørelse om fradrag (§ ${spaced(section)})`, en: `Decision on a deduction (§ ${spaced(section)})` },
    citizen: {
      da: `Det kan koste noget af din hjælp, at ${da}. Men først skal alle krav til sagen være på plads.`,
      en: `Because ${en}, something can be deducted from your help, but only when every demand on the case is met.`,
    },
    lawyer: {
      da: `Afgørelse efter § ${spaced(section)} (${lawyerDa}) kan træffes, når vejledning, høring, kontakt, rimelig grund, frist og sagens oplysning er i orden.`,
      en: `A decision under § ${spaced(section)} (${lawyerEn}) can be made when guidance, hearing, contact, reasonable ground, deadline and the facts are in order.`,
    },
    cites: [...cited(version, `§ ${spaced(section)}`), ...cited(version, '§ 35')],
    checks: [
      guidance(section, version),
      ...(section === '36' ? [] : [toldAtOnce(section, version)]),
      hearing(
        day,
        'kommune',
        'four-contents',
        [fvl2014('§ 19'), ...cited(version, '§ 35, stk. 3 og 6')],
        hearable(section),
      ),
      moreTime(day, 'kommune'),
      access(day),
      // § 38 concerns the job-ready alone, so what is asked for people ready for activities does not arise.
      ...(section === '38'
        ? [ownFault(version)]
        : [contact(section, version), ground(section, version), furthers(section, version)]),
      ...(section === '39' ? [onceAMonth(version)] : []),
      ...extra,
      informed(day, 'kommune'),
      threeMonths(section, version),
    ],
  };
  return guardsOf(step);
}

const hearable = (section: Section): Bool =>
  readySince(section, 'jobparat', 'uddannelsesparat', 'aabenlyst_uddannelsesparat');

/** Whom the paragraph concerns: a CV and job search are duties of the job-ready alone (LAS §§ 8 a and 13 a). */
export function covers(section: Section, { bookedCounts, mustBook }: Version): Bool {
  const jobReady = readySince(section, 'jobparat', 'aabenlyst_uddannelsesparat');
  switch (section) {
    case '37':
      return any(not(breachWasBooked), bookedCounts);
    case '37a':
      return mustBook;
    case '38':
      return jobReady;
    case '39':
      return any(not(breachIs('39', searchArts)), jobReady);
    default:
      return always;
  }
}
