import {
  ageAtLeast,
  all,
  any,
  ask,
  atLeast,
  before,
  concept,
  day,
  exists,
  is,
  latest,
  not,
  onOrAfter,
  onOrBefore,
  plusMonths,
  today,
} from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';
import type { Cite } from '../../rules/cite.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2019, lab2022, lab2024, raadighed2023, raadighed2026 } from '../sources.ts';
import { inOffer } from './shared/offers.ts';
import { personRule } from './shared/person-rule.ts';

/** The two education lifts: LAB § 96 (80 per cent) and § 97 a (110 per cent). */

const untrained30 = all(ageAtLeast(30), concept('uddannelse.ufaglaert_eller_ubrugt_erhvervsuddannelse'));

/** As of 1 January 2020: dagpenge only, and the whole education within the dagpenge period, which a person must judge. */
export const lift80of2020: Rule = personRule({
  id: 'uddannelse.loeft80.mulighed',
  kind: 'status',
  bearer: 'kommune',
  groupOnly: true,
  name: { da: 'Uddannelsesløft', en: 'Education lift' },
  citizen: {
    da: 'Kommunen kan give dig en hel erhvervsuddannelse. Du skal kunne nå den, mens du har ret til dagpenge. Næste skridt: Bed kommunen om en samtale om uddannelsesløft.',
    en: 'The municipality may give you a whole vocational education. You must be able to finish it while entitled to dagpenge. Next step: ask the municipality for a talk on education lift.',
  },
  lawyer: {
    da: 'Inden for en pulje kan dagpengemodtagere, der er fyldt 30 år, få tilbud om en erhvervsuddannelse, når de ikke har en erhvervsuddannelse eller mere, eller ikke har brugt den i de seneste fem år. Hele uddannelsen skal kunne gennemføres, mens personen har ret til dagpenge: om en uddannelse kan det, afhænger af dens længde efter realkompetencevurdering og af resten af dagpengeperioden. Kun efter aftale.',
    en: 'Within a pool recipients of dagpenge from 30 may be offered a vocational education if they have none or more, or have not used it in the latest five years. The whole must fit in the time with a right to dagpenge: whether one does depends on its length after assessment of prior learning and on what is left of the period. By agreement only.',
  },
  cites: [lab2019('§ 96, stk. 1-2'), lab2019('§ 53, stk. 2'), lab2019('§ 100, stk. 2')],
  when: all(concept('gruppe.dagpenge'), untrained30, ask('uddannelse.hele_uddannelsen_i_dagpengeperioden')),
});

/** From 1 August 2020: also a part, also the basic course for the job-ready, also past the benefit. */
export const lift80later: Rule = personRule({
  id: 'uddannelse.loeft80.mulighed',
  kind: 'status',
  bearer: 'kommune',
  name: { da: 'Uddannelsesløft', en: 'Education lift' },
  citizen: {
    da: 'Kommunen kan give dig en erhvervsuddannelse eller en del af den. På kontanthjælp er det grundforløbet. Næste skridt: Bed kommunen om en samtale om uddannelsesløft.',
    en: 'The municipality may give you a vocational education or part of it. On kontanthjælp it is the basic course. Next step: ask the municipality for a talk on education lift.',
  },
  lawyer: {
    da: 'Inden for en pulje kan personer, der er fyldt 30 år, og som ikke har en erhvervsuddannelse eller mere, eller ikke har brugt den i de seneste fem år, få tilbud: dagpengemodtagere om en hel eller en del af en erhvervsuddannelse, jobparate (§ 6, nr. 2) om et grundforløb. Tilbuddet kan række ud over ydelsesperioden (§ 55, stk. 4). Kun efter aftale.',
    en: 'Within a pool people from 30 without a vocational education or more, or who have not used it in the latest five years, may be offered: on dagpenge a whole or part of a vocational education, the job-ready (§ 6, no. 2) a basic course. It may run past the benefit (§ 55, stk. 4). By agreement only.',
  },
  cites: [
    lab2022('§ 96, stk. 1'),
    lab2022('§ 53, stk. 2'),
    lab2022('§ 55, stk. 4'),
    lab2024('§ 96, stk. 1'),
    lab2024('§ 55, stk. 4'),
  ],
  when: all(any(concept('gruppe.dagpenge'), concept('gruppe.jobparat')), untrained30),
});

/** In a closed scheme that was granted by 31 January 2026; what began before February had been granted. */
const grantedInTime = (scheme: 'uddannelsesloeft' | 'jobrotation'): Bool =>
  all(
    inOffer(scheme),
    any(
      exists(latest('uddannelse_bevilget', { where: { value: scheme }, until: day('2026-02-01') })),
      before(latest('tilbud', { where: { kategori: scheme } }), day('2026-02-01')),
      ask('uddannelse.bevilget_senest_januar_2026', { since: latest('tilbud', { where: { kategori: scheme } }) }),
    ),
  );

/** From 1 February 2026: what was granted by 31 January goes on. */
export const lift80legacy: Rule = personRule({
  id: 'uddannelse.loeft80.fortsaetter',
  kind: 'right',
  bearer: 'kommune',
  name: { da: 'Uddannelsesløft, bevilget før februar 2026', en: 'Education lift granted before February 2026' },
  citizen: {
    da: 'Du kan gøre din uddannelse færdig. Du fik ja, før ordningen lukkede.',
    en: 'You go on with your education lift. It was granted before the scheme closed.',
  },
  lawyer: {
    da: 'Puljen til uddannelsesløft efter § 96 er lukket for nye bevillinger efter 31. januar 2026. Tilbud bevilget senest den dag fortsætter efter LBK 280/2024, og deltageren er fortsat fri af jobsøgning.',
    en: 'The pool of § 96 is closed to new grants after 31 January 2026. Offers granted by then go on under LBK 280/2024, and the participant remains freed from job search.',
  },
  cites: [raadighed2026('§ 23, nr. 2'), lab2024('§ 96')],
  when: grantedInTime('uddannelsesloeft'),
});

export const rotationLegacy: Rule = personRule({
  id: 'uddannelse.jobrotation.fortsaetter',
  kind: 'right',
  bearer: 'kommune',
  name: { da: 'Jobrotation, bevilget før februar 2026', en: 'Job rotation granted before February 2026' },
  citizen: {
    da: 'Du kan blive i dit vikariat. Det fik ja, før ordningen lukkede.',
    en: 'You may stay in your place as a temp. It was granted before the scheme closed.',
  },
  lawyer: {
    da: 'Jobrotation er lukket for nye bevillinger efter 31. januar 2026. Jobrotation, som kommunen har bevilget senest den dag, fortsætter efter LBK 280/2024.',
    en: 'Job rotation is closed to new grants after 31 January 2026. What the municipality granted by then goes on under LBK 280/2024.',
  },
  cites: [raadighed2026('§ 1, stk. 2'), lab2024('§ 151')],
  when: grantedInTime('jobrotation'),
});

const leftOldOffer: Bool = atLeast(
  plusMonths(latest('tilbud', { where: { kategori: 'uddannelsesloeft' }, until: day('2020-08-01'), take: 'to' }), 6),
  today,
);

/** The right at 110 per cent while a window is open. */
export function lift110(window: Bool, cites: readonly [Cite, ...Cite[]], mark: Rule['mark']): readonly Rule[] {
  const entitled = all(window, concept('gruppe.dagpenge'), untrained30, not(leftOldOffer));
  const right = personRule({
    id: 'uddannelse.loeft110.ret',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    mark,
    name: { da: 'Uddannelsesløft med 110 procent', en: 'Education lift at 110 per cent' },
    citizen: {
      da: 'Du har ret til at begynde på en hel erhvervsuddannelse, hvor der mangler folk. Imens får du 110 procent af dine dagpenge. Næste skridt: Find uddannelsen på listen, og tal med kommunen.',
      en: 'You have a right to begin a whole vocational education where people are needed. Meanwhile you get 110 per cent of your dagpenge. Next step: find it on the list and talk with the municipality.',
    },
    lawyer: {
      da: 'Dagpengemodtagere, der er fyldt 30 år, har ret til at begynde på en erhvervsuddannelse på den landsdækkende positivliste, når de ikke har en erhvervsuddannelse eller mere, eller ikke har brugt den i de seneste fem år. Ikke den, der inden for de seneste seks måneder er ophørt med et tilbud efter § 96, begyndt før 1. august 2020. Kravene i § 53, stk. 1, gælder ikke. Kun efter aftale; derefter er der pligt til at begynde og deltage. Tilbuddet kan række ud over dagpengeperioden (§ 55, stk. 4). Staten refunderer 80 procent uden for puljen (§ 196 a).',
      en: 'Recipients of dagpenge from 30 have a right to begin a vocational education on the national positive list if they have none or more, or have not used it in the latest five years. Not who within six months left an offer under § 96 begun before 1 August 2020. § 53, stk. 1, does not apply. By agreement only, then a duty to begin and take part. It may run past the dagpenge period (§ 55, stk. 4). The state refunds 80 per cent outside the pool (§ 196 a).',
    },
    cites,
    when: entitled,
  });
  const onList = personRule({
    id: 'uddannelse.loeft110.uddannelse_passer',
    kind: 'status',
    bearer: 'kommune',
    groupOnly: true,
    mark,
    name: { da: 'Uddannelsen kan tages med 110 procent', en: 'The education fits the lift at 110 per cent' },
    citizen: {
      da: 'Uddannelsen står på listen. Du kan tage den med 110 procent af dine dagpenge.',
      en: 'The education is on the list. You can take it with 110 per cent of your dagpenge.',
    },
    lawyer: {
      da: 'Erhvervsuddannelsen står på den landsdækkende positivliste over uddannelser, hvor der er behov for arbejdskraft.',
      en: 'The vocational education is on the national positive list of trades in need of labour.',
    },
    cites,
    when: all(is('kursusoenske.lister', 'uddannelsesloeft_110'), entitled),
  });
  return [right, onList];
}

/** The first window: 1 August 2020 to 31 December 2022. */
export const lift110first = lift110(
  all(onOrAfter(today, day('2020-08-01')), onOrBefore(today, day('2022-12-31'))),
  [lab2022('§ 97 a'), lab2022('§ 55, stk. 4')],
  'V',
);

/** Both lifts while they run. */
export const liftRules2020: readonly Rule[] = [
  personRule({
    id: 'uddannelse.loeft.fritaget',
    kind: 'status',
    bearer: 'borger',
    name: { da: 'Ingen jobsøgning under uddannelsesløft', en: 'No job search during an education lift' },
    citizen: {
      da: 'Du skal ikke søge job, mens du er på uddannelsesløft. Du skal møde op på uddannelsen.',
      en: 'You need not look for work during the education lift. You must attend the education.',
    },
    lawyer: {
      da: 'Under uddannelse efter § 96 eller § 97 a er personen fritaget fra at være aktivt jobsøgende og stå til rådighed for henvist arbejde. Tilbuddet gives kun efter aftale; er den indgået, er der pligt til at begynde og deltage.',
      en: 'During education under § 96 or § 97 a the person is freed from active job search and availability for referred work. It is given by agreement only; once agreed there is a duty to begin and take part.',
    },
    cites: [
      lab2019('§ 96, stk. 3'),
      lab2019('§ 100, stk. 2'),
      lab2024('§ 96, stk. 2'),
      lab2024('§ 97 a, stk. 3'),
      lab2024('§ 100, stk. 3'),
      raadighed2023('§ 23'),
      raadighed2026('§ 23'),
    ],
    when: inOffer('uddannelsesloeft', 'uddannelsesloeft_110'),
  }),
];

/** From 1 August 2020 both lifts may run past the benefit. */
export const liftGoesOn: Rule = personRule({
  id: 'uddannelse.loeft.fortsaet',
  kind: 'right',
  bearer: 'kommune',
  name: { da: 'Uddannelsesløft ud over ydelsen', en: 'Education lift past the benefit' },
  citizen: {
    da: 'Du må gøre uddannelsen færdig, selv om din ydelse ændrer sig. Du får den ydelse, du så har ret til.',
    en: 'You may finish the education although your benefit changes. You get the benefit you are then entitled to.',
  },
  lawyer: {
    da: 'Tilbud efter §§ 96 og 97 a kan række ud over den dato, hvortil personen har ret til sin ydelse, og personen har ret til at fortsætte, hvis personen ved ydelsesskift fortsat er omfattet af § 6. Tilbuddet fortsættes på den ydelse, personen derefter har ret til.',
    en: 'Offers under §§ 96 and 97 a may run past the day to which the person has a right to the benefit, and the person may go on when still within § 6 after a change of benefit, on the benefit then due.',
  },
  cites: [lab2022('§ 55, stk. 4'), lab2024('§ 55, stk. 4')],
  when: inOffer('uddannelsesloeft', 'uddannelsesloeft_110'),
});
