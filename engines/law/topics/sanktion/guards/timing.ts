import {
  all,
  any,
  ask,
  atMost,
  before,
  count,
  equal,
  exists,
  latest,
  monthEnd,
  monthStart,
  nextMonthStart,
  not,
  onOrAfter,
  onOrBefore,
  plusMonths,
  day as theDay,
  today,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import { las2023, las2024 } from '../../sources.ts';
import { arts, breachDay, breachIs, type Section } from '../breach.ts';
import type { Check } from './check.ts';
import { cited, type Version } from './version.ts';

/** End of the third whole calendar month after the event. */
export const lastDay = (section: Section): Quantity => monthEnd(plusMonths(breachDay(section), 3));

/** Carried out within three whole calendar months after the event. */
export function threeMonths(section: Section, version: Version): Check {
  const last = lastDay(section);
  return {
    key: 'frist',
    name: { da: 'Inden tre hele måneder', en: 'Within three whole months' },
    citizen: {
      da: 'Kommunen kan højst trække i din hjælp til og med {due}. Derefter er det for sent.',
      en: 'A deduction can be made up to and including {due}. After that it is too late.',
    },
    lawyer: {
      da: 'Fradrag og nedsættelser skal ske inden tre hele kalendermåneder efter hændelsen: senest {due}.',
      en: 'Deductions and cuts must be made within three whole calendar months after the event: by {due}.',
    },
    cites: cited(version, '§ 35, stk. 3'),
    may: onOrBefore(today, last),
    due: last,
    lapses: true,
  };
}

/** Told right after the event, when the month's deductions come as one statement. Not for § 36. */
export function toldAtOnce(section: Section, version: Version): Check {
  const since = breachDay(section);
  const told = latest('forseelse_oplyst', { where: { value: true }, from: since });
  return {
    key: 'oplyst_straks',
    name: { da: 'Besked med det samme', en: 'Told at once' },
    citizen: {
      da: 'Samler kommunen fradrag for en måned, skal du have fået besked om hvert af dem, lige da det skete.',
      en: 'If deductions are put together for a month, you must have been told of each right when it happened.',
    },
    lawyer: {
      da: 'En samlet månedlig opgørelse for §§ 37-40 er betinget af, at personen i umiddelbar tilknytning til forseelsen fik oplyst forseelsen og den forestående sanktion. Loven nævner ikke et antal dage; samme dag er nok.',
      en: 'One statement for the month under §§ 37-40 needs that the person was told of the breach and the coming sanction in immediate connection with it. The act names no number of days; the same day is enough.',
    },
    cites: cited(version, '§ 35, stk. 3, 5. pkt.'),
    when: equal(latest('partshoering', { where: { fra: 'kommune' }, from: since, take: 'samletForMaaned' }), 1),
    may: any(equal(told, since), all(exists(told), ask('sanktion.oplyst_straks', { since }))),
  };
}

/** § 40(2): one cut in a calendar month. */
export function onceAMonth(version: Version): Check {
  const since = breachDay('39');
  return {
    key: 'en_om_maaneden',
    name: { da: 'Højst én om måneden', en: 'At most one a month' },
    citizen: {
      da: 'Der kan højst ske én af den slags nedsættelser i en kalendermåned.',
      en: 'There can be at most one cut of this kind in a calendar month.',
    },
    lawyer: {
      da: 'Der kan i en kalendermåned kun ske en enkelt nedsættelse efter § 40, stk. 1. Måneden er forseelsens, da nedsættelsen virker fra den dag.',
      en: 'In a calendar month there can be only one cut under § 40(1). The month is that of the breach, from whose day the cut counts.',
    },
    cites: cited(version, '§ 40, stk. 2'),
    may: atMost(
      count('forseelse', {
        where: { art: arts['39'], udfald: 'sanktion' },
        from: monthStart(since),
        until: nextMonthStart(since),
      }),
      0,
    ),
  };
}

/** A missed deadline of the job log gave no cut from 1 April 2022 to 31 December 2023; a whole month without search did. */
export function searchInMonth(): readonly Check[] {
  const since = breachDay('39');
  const inPeriod = all(onOrAfter(since, theDay('2022-04-01')), before(since, theDay('2024-01-01')));
  return [
    {
      key: 'joblog_pause',
      name: { da: 'Joblog 2022-2023', en: 'Job log 2022-2023' },
      citizen: {
        da: 'En overskredet frist i joblog gav ikke fradrag fra 1. april 2022 til 31. december 2023.',
        en: 'A missed deadline of the job log gave no cut from 1 April 2022 to 31 December 2023.',
      },
      lawyer: {
        da: 'I perioden 1. april 2022 til 31. december 2023 nedsættes hjælpen ikke for manglende registrering i joblog inden fristen.',
        en: 'From 1 April 2022 to 31 December 2023 the benefit is not cut for missing the deadline of the job log.',
      },
      cites: [las2023('§ 39, stk. 2'), las2024('§ 39, stk. 2')],
      when: breachIs('39', 'joblog_frist_overskredet'),
      may: not(inPeriod),
    },
    {
      key: 'hel_maaned',
      name: { da: 'Ingen jobsøgning i en måned', en: 'No job search in a month' },
      citizen: {
        da: 'Du skal have fået det at vide i en samtale, før en måned uden jobsøgning kunne give fradrag.',
        en: 'You must have been told in a talk before a month without job search could give a cut.',
      },
      lawyer: {
        da: 'Nedsættelse for en hel kalendermåned uden jobsøgning gælder 1. april 2022 til 31. december 2023 og først efter mundtlig vejledning efter § 35 a.',
        en: 'A cut for a whole calendar month without job search exists from 1 April 2022 to 31 December 2023 and only after oral guidance under § 35 a.',
      },
      cites: [las2023('§ 35 a, stk. 1-2'), las2023('§ 39, stk. 2')],
      when: breachIs('39', 'ingen_jobsoegning_i_maaneden'),
      may: all(
        inPeriod,
        exists(
          latest('vejledning', {
            where: { emne: 'jobsoegning_i_kalendermaaned', form: ['mundtlig', 'samtale_og_skriftlig'] },
            until: since,
          }),
        ),
      ),
    },
  ];
}

/** § 35 a(3): told in a talk that the job log counts again from 2024. */
export function jobLogFrom2024(): Check {
  const since = breachDay('39');
  return {
    key: 'joblog_vejledning',
    name: { da: 'Vejledning om joblog', en: 'Guidance on the job log' },
    citizen: {
      da: 'Du skal have fået det at vide i en samtale, før en frist i joblog kan give fradrag.',
      en: 'You must have been told in a talk before a deadline of the job log can give a cut.',
    },
    lawyer: {
      da: 'Forud for en sanktion for joblog efter § 39, stk. 1, nr. 8, skal personen ved en samtale være vejledt om, at den gælder fra 1. januar 2024.',
      en: 'Before a sanction over the job log under § 39(1)(8) the person must have been told at a talk that it holds from 1 January 2024.',
    },
    cites: [las2024('§ 35 a, stk. 3')],
    when: breachIs('39', 'joblog_frist_overskredet'),
    may: exists(
      latest('vejledning', {
        where: { emne: 'joblog_fra_2024', form: ['mundtlig', 'samtale_og_skriftlig'] },
        until: since,
      }),
    ),
  };
}
