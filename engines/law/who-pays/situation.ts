import { addDays, addMonths, type PlainDate, plainDate, toDayNumber } from '../dates/index.ts';
import type { InputKind, InputValue } from '../inputs/kinds.ts';
import type { Entry } from '../inputs/record.ts';

/** What somebody does today, as one says it oneself. */
export const lives = [
  'jobless',
  'sick',
  'sick-employed',
  'ledighedsydelse',
  'fleksjob',
  'rehabilitation',
  'pension',
  'self-supporting',
  'notice',
  'mass-layoff',
  'newly-hired',
  'employed',
] as const;
export type Lives = (typeof lives)[number];

export const ages = ['under-25', '25-29', '30-plus'] as const;
export type AgeGroup = (typeof ages)[number];

/** How far the education goes. `obsolete`: not used for five years. `short-skilled`: a short higher one on top of a vocational one. */
export const educations = [
  'none',
  'skilled',
  'obsolete',
  'short',
  'short-skilled',
  'higher',
  'bachelor',
  'foreign',
] as const;
export type EducationLevel = (typeof educations)[number];

/**
 * A situation in plain answers, without any person: what the public page asks. `weeks`: without work or on the benefit so far;
 * of the newly hired: before the hiring. Null: not said.
 */
export interface Situation {
  readonly lives: Lives;
  readonly insured: boolean;
  readonly age: AgeGroup;
  readonly education: EducationLevel;
  readonly weeks: number;
  readonly children: boolean | null;
  /** An employer has written that the person is hired directly after the course. */
  readonly declaration: boolean;
}

const exampleAge: Readonly<Record<AgeGroup, number>> = { 'under-25': 22, '25-29': 27, '30-plus': 42 };
const hoursOfWeek = 37;
const someFund = 9001;
const benefitReform = plainDate('2025-07-01');
/** No rehabilitation was granted after that day. */
const lastRehabilitation = plainDate('2026-01-31');
const yearsFrom = (day: PlainDate, years: number): PlainDate => addMonths(day, 12 * years, 'last-day-of-month');

/** What is recorded of a person in that situation, on a day. */
export function entriesOfSituation(situation: Situation, on: PlainDate): readonly Entry[] {
  const { lives: now, insured, weeks, declaration } = situation;
  const began = addDays(on, -7 * weeks);
  return [
    ...personEntries(situation, on),
    ...(insured ? [since('akasse', { akasse: someFund, forsikring: 'fuldtid' }, yearsFrom(on, -5))] : []),
    ...livesEntries(now, situation, began, on),
    ...(declaration
      ? [moment('arbejdsgivererklaering', { udenLoentilskud: true, kursusAftalt: true, umiddelbartEfter: true }, on)]
      : []),
  ];
}

function livesEntries(now: Lives, situation: Situation, began: PlainDate, on: PlainDate): readonly Entry[] {
  const job = { tilknytning: 'ansat', timerPrUge: 37, fastTimetal: true } as const;
  const longAgo = yearsFrom(on, -2);
  const noticeBegan = addDays(on, -30);
  const noticeEnds = addMonths(noticeBegan, 3, 'last-day-of-month');
  switch (now) {
    case 'jobless':
      return joblessEntries(situation, began, on);
    case 'sick':
      return [
        since('sygdom', { omfang: 'fuldt', foersteFravaersdag: began, forventetRask: null, fra: 'ledighed' }, began),
        since('ydelse', 'sygedagpenge', began),
        since('sygedagpengekategori', 'kategori_2', began),
      ];
    case 'sick-employed':
      return [
        since('beskaeftigelse', job, longAgo),
        since('sygdom', { omfang: 'fuldt', foersteFravaersdag: began, forventetRask: null, fra: 'arbejde' }, began),
        since('ydelse', 'sygedagpenge', began),
        since('sygedagpengekategori', 'kategori_2', began),
      ];
    case 'ledighedsydelse':
      return [
        since('fleksjob', { visiteret: began, status: 'soeger_fleksjob' }, began),
        since('ydelse', 'ledighedsydelse', began),
        since('ledighedsydelse_sats', 'fuld', began),
      ];
    case 'fleksjob':
      return [
        since('fleksjob', { visiteret: began, status: 'i_fleksjob' }, began),
        since('beskaeftigelse', { tilknytning: 'ansat', timerPrUge: 15, fastTimetal: true }, began),
        since('ydelse', 'fleksloentilskud', began),
      ];
    case 'rehabilitation': {
      const granted = began < lastRehabilitation ? began : lastRehabilitation;
      return [
        since('forloeb', { forloeb: 'revalidering', bevilget: granted }, granted),
        since('ydelse', 'revalideringsydelse', granted),
      ];
    }
    case 'pension':
      return [since('ydelse', 'foertidspension', began)];
    case 'self-supporting':
      return [since('ydelse', 'ingen', began), since('ledig_selvforsoergende', true, began)];
    case 'notice':
    case 'mass-layoff':
      return [
        since('beskaeftigelse', job, longAgo),
        since('ydelse', 'ingen', longAgo),
        {
          ...since(
            'opsigelsesperiode',
            { stoerreAfskedigelse: now === 'mass-layoff', kursusBegyndt: null },
            noticeBegan,
          ),
          to: noticeEnds,
        },
      ];
    case 'newly-hired': {
      const hired = addDays(on, -7);
      const before = addDays(hired, -7 * situation.weeks);
      return [
        ...joblessEntries(situation, before, hired).map((entry) => ({
          ...entry,
          to: entry.kind === 'dagpengeperiode' || entry.kind === 'dagpengeforbrug' ? entry.to : hired,
        })),
        since('ydelse', 'ingen', hired),
        since('beskaeftigelse', job, hired),
      ];
    }
    case 'employed':
      return [since('beskaeftigelse', job, longAgo), since('ydelse', 'ingen', longAgo)];
  }
}

/** On dagpenge, or on the cash benefit of age and education as the law had it on the day. */
function joblessEntries(situation: Situation, began: PlainDate, on: PlainDate): readonly Entry[] {
  if (situation.insured)
    return [
      since('ydelse', 'dagpenge', began),
      since('tilmelding', 'dagpenge', began),
      since('dagpengeperiode', { indplaceret: began, grundlag: 'indkomst' }, began),
      ...statements(began, on),
    ];
  const young = situation.age !== '30-plus' && !qualifies(situation.education);
  const readiness = since('parathed', { parathed: young ? 'uddannelsesparat' : 'jobparat', status: 'endelig' }, began);
  const older = young && began < benefitReform;
  const benefit = older
    ? [
        { ...since('ydelse', 'uddannelseshjaelp', began), ...(on >= benefitReform ? { to: benefitReform } : {}) },
        ...(on >= benefitReform ? [since('ydelse', 'kontanthjaelp', benefitReform)] : []),
      ]
    : [since('ydelse', 'kontanthjaelp', began)];
  return [since('foerste_henvendelse', began, began), ...benefit, readiness];
}

/** The hours used, stated at each month’s end and on the day before: which months they fell in can matter (BEK-LAB § 7, stk. 3). */
function statements(began: PlainDate, on: PlainDate): readonly Entry[] {
  const last = addDays(on, -1);
  const days: PlainDate[] = [];
  for (let month = began; month < last; month = addMonths(firstOf(month), 1, 'error')) {
    const end = addDays(addMonths(firstOf(month), 1, 'error'), -1);
    if (end >= began && end < last) days.push(end);
  }
  if (last >= began) days.push(last);
  return days.map((day, place) => ({
    ...since('dagpengeforbrug', { timer: hoursBy(began, day), opgjortTilOgMed: day }, day),
    to: days[place + 1] ?? null,
  }));
}

const firstOf = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 8)}01`);
const hoursBy = (began: PlainDate, day: PlainDate): number =>
  Math.round((((toDayNumber(day) - toDayNumber(began) + 1) * hoursOfWeek) / 7) * 100) / 100;

const qualifies = (education: EducationLevel): boolean =>
  education !== 'none' && education !== 'foreign' && education !== 'bachelor';

const levels: Readonly<Record<EducationLevel, InputValue<'uddannelse'>['niveau']>> = {
  none: 'grundskole',
  skilled: 'erhvervsuddannelse',
  obsolete: 'erhvervsuddannelse',
  short: 'kort_videregaaende',
  'short-skilled': 'kort_videregaaende',
  higher: 'lang_videregaaende',
  bachelor: 'bachelor',
  foreign: 'udenlandsk_uden_vurdering',
};

function personEntries({ age, education, children }: Situation, on: PlainDate): readonly Entry[] {
  const born = yearsFrom(on, -exampleAge[age]);
  const finished = yearsFrom(born, 20);
  const lastUsed = education === 'obsolete' ? yearsFrom(on, -7) : yearsFrom(on, -1);
  return [
    { kind: 'foedselsdato', value: born, from: null, to: null },
    since(
      'uddannelse',
      { niveau: levels[education], erhvervskompetencegivende: qualifies(education), afsluttet: null },
      finished,
    ),
    ...(qualifies(education) ? [since('uddannelse_sidst_anvendt', lastUsed, finished)] : []),
    ...(education === 'short-skilled' ? [since('ogsaa_erhvervsuddannelse', true, finished)] : []),
    ...(education === 'short' ? [since('ogsaa_erhvervsuddannelse', false, finished)] : []),
    ...(children === null
      ? []
      : [
          since(
            'forsoergelse',
            {
              forsoergerpligt: children,
              boernIHjemmet: children ? 1 : 0,
              enligForsoerger: false,
              boernIDanmarkEllerEoes: children,
            },
            finished,
          ),
        ]),
  ];
}

function since<K extends InputKind>(kind: K, value: InputValue<K>, from: PlainDate): Entry {
  return { kind, value, from, to: null };
}
const moment = since;
