import { choice, date, fields, list, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

/** Inputs of the topic `uddannelse` that no other topic defines. */
export const uddannelseInputs = {
  ogsaa_erhvervsuddannelse: interval({
    name: { da: 'Også en erhvervsuddannelse', en: 'Also a vocational education' },
    meaning: {
      da: 'Om du har en erhvervsuddannelse ud over din højeste uddannelse.',
      en: 'Whether the person holds a vocational education besides the highest one (short higher education only).',
    },
    shape: yesNo,
    silence: 'unknown',
    readBy: ['LAB § 48, stk. 1, nr. 2', 'BEK-SEKS-UGER § 1, stk. 2, nr. 2'],
  }),
  jobrettet_forbrug: interval({
    name: { da: 'Brugte timer på jobrettet uddannelse', en: 'Hours used of job-directed education' },
    meaning: {
      da: 'De timer, du har brugt af dine seks uger.',
      en: 'Hours used of the six weeks in the present right; 37 (part-time insured 30) for a full week.',
    },
    shape: number(0, 222, 2),
    readBy: ['LAB § 48, stk. 1', 'BEK-SEKS-UGER §§ 7-8'],
  }),
  opsigelsesperiode: interval({
    name: { da: 'Opsigelsesperiode', en: 'Notice period' },
    meaning: {
      da: 'Fra den dag du blev sagt op, til din første dag uden job.',
      en: 'From the day of notice to the first day without the job; also whether a course was begun or agreed in it.',
    },
    shape: fields({
      stoerreAfskedigelse: ['del af en større afskedigelse', 'part of a large lay-off', optional(yesNo)],
      kursusBegyndt: ['kursus begyndt eller aftalt', 'course begun or agreed', optional(date)],
    }),
    readBy: ['LAB § 48, stk. 3', 'LAB §§ 163-166', 'BEK-SEKS-UGER § 4'],
  }),
  varslingsplan: moment({
    name: { da: 'Plan ved større afskedigelse', en: 'Plan at a large lay-off' },
    meaning: {
      da: 'Du bad om en plan for at finde nyt job, eller planen blev lavet.',
      en: 'The plan for new work that a laid-off person may ask for: asked, or made.',
    },
    shape: choice({
      anmodet: { da: 'anmodet', en: 'asked for' },
      udarbejdet: { da: 'udarbejdet', en: 'made' },
    }),
    readBy: ['LAB § 164, stk. 1, nr. 3'],
  }),
  minkerhverv: interval({
    name: { da: 'Arbejde i minkerhverv', en: 'Work in mink farming' },
    meaning: {
      da: 'Du har erklæret, at du arbejdede i minkerhverv eller et følgeerhverv fra januar 2020 til marts 2021.',
      en: 'Declared: worked in mink farming or a following trade in some of 2020-01-01 to 2021-03-22.',
    },
    shape: yesNo,
    readBy: ['LAB § 97 b, stk. 3'],
  }),
  kursusoenske: interval({
    name: { da: 'Kursus, du ønsker', en: 'Course wished for' },
    meaning: {
      da: 'Det kursus eller den uddannelse, du spørger om.',
      en: 'The course or education that is asked about: its lists, level, form and price.',
    },
    shape: fields({
      lister: [
        'står på',
        'on the list',
        list(
          choice({
            seks_uger: { da: 'listen til seks uger', en: 'six weeks' },
            regional: { da: 'egen regions liste', en: 'own region' },
            naboregion: { da: 'en naboregions liste', en: 'a neighbouring region' },
            uddannelsesloeft_110: { da: 'listen til uddannelsesløft', en: 'education lift' },
          }),
        ),
      ],
      niveau: [
        'niveau',
        'level',
        choice({
          til_og_med_erhvervsuddannelse: { da: 'højst erhvervsuddannelse', en: 'up to vocational' },
          videregaaende: { da: 'videregående', en: 'higher' },
        }),
      ],
      fremmoede: [
        'undervisning med fremmøde i procent',
        'per cent of teaching attended in person',
        optional(number(0, 100, 0)),
      ],
      fuldtid: ['på fuld tid', 'full time', optional(yesNo)],
      timerPrUge: ['timer om ugen', 'hours a week', optional(number(0, 60, 2))],
      prisPrUgeOere: [
        'pris for en uge på fuld tid, i øre',
        'price of a full-time week, in øre',
        optional(number(0, 1e8)),
      ],
      giverSu: ['giver SU på fuld tid', 'carries SU as full-time education', optional(yesNo)],
    }),
    readBy: ['LAB §§ 48-49', 'LAB §§ 97-97 a', 'BEK-SEKS-UGER § 2', 'ALF § 62 a'],
  }),
  arbejdsgivererklaering: moment({
    name: { da: 'Erklæring fra en arbejdsgiver', en: 'Employer’s declaration' },
    meaning: {
      da: 'En arbejdsgiver har skrevet, at du bliver ansat efter kurset.',
      en: 'An employer declared employment after the course; what the declaration says.',
    },
    shape: fields({
      udenLoentilskud: ['uden løntilskud', 'without wage subsidy', yesNo],
      kursusAftalt: ['kurset er aftalt i den', 'the course is agreed in it', yesNo],
      umiddelbartEfter: ['ansættelse lige efter kurset', 'employment directly after', yesNo],
    }),
    readBy: ['LAB § 97, stk. 1, nr. 2'],
  }),
  uddannelse_bevilget: moment({
    name: { da: 'Bevilget af kommunen', en: 'Granted by the municipality' },
    meaning: {
      da: 'Den dag kommunen bevilgede ordningen.',
      en: 'The day on which the municipality granted a scheme. Some closed with the grants of 31 January 2026.',
    },
    shape: choice({
      uddannelsesloeft: { da: 'uddannelsesløft', en: 'education lift' },
      jobrotation: { da: 'jobrotation', en: 'job rotation' },
    }),
    readBy: ['LAB § 96', 'LAB §§ 149-152', 'BEK-RAADIGHED § 1, stk. 2', 'BEK-RAADIGHED § 23'],
  }),
  uddannelsesaftale: interval({
    name: { da: 'Uddannelsesaftale som voksenlærling', en: 'Apprenticeship agreement of an adult' },
    meaning: {
      da: 'Din aftale med en arbejdsgiver om en erhvervsuddannelse, fra den dag du begynder.',
      en: 'The agreement on a vocational (or maritime) education, from the day the apprentice begins.',
    },
    shape: fields({
      fra: [
        'kommer fra',
        'comes from',
        choice({
          ledighed: { da: 'ledighed eller ydelse', en: 'unemployment or benefit' },
          arbejde: { da: 'arbejde', en: 'work' },
        }),
      ],
      sosuEllerPauMedVoksenloen: ['sosu eller pau med voksenelevløn', 'care trades with adult pay', yesNo],
      andenStoette: ['anden offentlig støtte', 'other public support', yesNo],
      loenSomUfaglaert: ['mindst løn som ufaglært', 'at least unskilled pay', optional(yesNo)],
      mangelomraade: ['på listen over mangelområder', 'on the shortage list', optional(yesNo)],
      ansatHerFoer: [
        'ordinært ansat her i de seneste seks måneder',
        'employed here within six months',
        optional(yesNo),
      ],
      ansoegt: ['tilskud søgt', 'subsidy applied for', optional(date)],
    }),
    readBy: ['LAB §§ 154-159', 'BEK-LAB §§ 120-121'],
  }),
  daglig_transport: interval({
    name: { da: 'Daglig transport', en: 'Daily travel' },
    meaning: {
      da: 'Kilometer om dagen fra dit hjem til tilbuddet eller kurset og hjem igen.',
      en: 'Kilometres a day from home to the offer or course and back.',
    },
    shape: number(0, 1000, 1),
    readBy: ['LAB § 175', 'BEK-SEKS-UGER § 12'],
  }),
} as const;
