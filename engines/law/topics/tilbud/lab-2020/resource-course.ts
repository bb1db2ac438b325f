import {
  all,
  any,
  ask,
  atLeast,
  before,
  choose,
  concept,
  count,
  day,
  exists,
  latest,
  not,
  number,
  onOrAfter,
  param,
  plusDays,
  plusMonths,
  today,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1750of2025, lab2019, lab2022, lab2024 } from '../../sources.ts';
import { offersWithoutCommunityWork } from '../shared.ts';
import { starReform } from '../sources.ts';

const start = latest('forloeb', { where: { forloeb: 'ressourceforloeb' } });
const inCourse = concept('gruppe.ressourceforloeb');
/** The last day of the longest time. A course begun before 2022 keeps the five years it was granted under: a transition was not read. */
const mostMonths = choose([[before(start, day('2022-01-01')), number(60)]], param('tilbud.ressourceforloeb_maaneder'));
const lastDay = plusDays(plusMonths(start, mostMonths, 'next-month-first'), -1);
const effortMonths = param('tilbud.ressourceforloeb_indsats_maaneder');

const length = (cites: Rule['cites'], mark: Rule['mark'], told: { da: string; en: string }): Rule => ({
  id: 'tilbud.ressourceforloeb_laengde',
  kind: 'limit',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Ressourceforløb slutter', en: 'Resource course ends' },
  citizen: {
    da: 'Forløbet kan højst vare til og med {value}. Barsel og sorgorlov forlænger det.',
    en: 'The course can last to and including {value} at most. Parental and bereavement leave lengthen it.',
  },
  lawyer: told,
  cites,
  mark,
  when: inCourse,
  value: lastDay,
  unit: 'day',
  groupOnly: true,
});

export const length2020 = length([lab2019('§ 114, stk. 1')], 'V', {
  da: 'Et ressourceforløb varer mindst et og højst fem år. Perioder med ret til dagpenge ved barsel medregnes ikke. Der kan tilbydes flere på hinanden følgende forløb.',
  en: 'A resource course lasts at least one and at most five years. Times of parental leave do not count. Several courses may follow each other.',
});

export const length2022 = length([lab2022('§ 114'), lab2024('§ 114')], 'D', {
  da: 'Et ressourceforløb varer mindst et og højst tre år; forløb begyndt før 2022 er her regnet med fem år, da overgangsreglen ikke er læst. Barsel og sorgorlov medregnes ikke. Mellem 40 og 50 år kan den samlede tid ikke overstige fem år, medmindre personen ønsker det; fra 50 år gives flere forløb kun efter ønske.',
  en: 'A resource course lasts at least one and at most three years; one begun before 2022 is counted with five here, as the transition was not read. Parental and bereavement leave do not count. Between 40 and 50 years the total cannot exceed five years unless wished; from 50 more courses are given only on wish.',
});

export const decideFurther: Rule = {
  id: 'tilbud.ressourceforloeb_afslutning',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Beslut, hvad der skal ske bagefter', en: 'Decide what comes after' },
  citizen: {
    da: 'Kommunen skal sige, hvad der så skal ske. Det skal den gøre senest {due}.',
    en: 'By {due} the municipality must decide what comes after the course.',
  },
  lawyer: {
    da: 'Kommunen skal inden ressourceforløbets afslutning træffe beslutning om, hvilke indsatser der skal iværksættes fremadrettet.',
    en: 'Before the course ends the municipality must decide which efforts are to follow.',
  },
  cites: [lab2019('§ 113, stk. 2'), lab2022('§ 113, stk. 4'), lab2024('§ 113, stk. 4')],
  mark: 'V',
  when: inCourse,
  done: exists(latest('indsats_vurderet', { where: { value: 'ressourceforloeb_ophoerer' }, from: start })),
  due: lastDay,
  groupOnly: true,
};

/** From 1 February 2026 chapter 19 holds only for courses granted before. */
export const decideFurther2026: Rule = {
  ...decideFurther,
  lawyer: {
    da: `${decideFurther.lawyer.da} Kapitel 19 er ophævet for nye forløb; overgangsreglen i lov nr. 1750 er ikke læst.`,
    en: `${decideFurther.lawyer.en} Chapter 19 has ended for new courses; the transition of lov 1750 was not read.`,
  },
  cites: [lab2024('§ 113, stk. 4'), act1750of2025('LAB kap. 19')],
  mark: 'D',
};

const effortBegun = any(
  atLeast(
    count('tilbud', {
      where: { kategori: offersWithoutCommunityWork },
      from: start,
      until: plusDays(plusMonths(start, effortMonths), 1),
    }),
    1,
  ),
  exists(latest('indsats_anden_lov', { from: start, until: plusDays(plusMonths(start, effortMonths), 1) })),
);

/** From lov 1160/2021; read in LBK 701/2022. The day is that of the order on resource courses. */
export const courseRules2022: readonly Rule[] = [
  {
    id: 'tilbud.ressourceforloeb_rehabiliteringsteam',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sagen tilbage til teamet', en: 'Case back to the team' },
    citizen: {
      da: 'Din sag skal tilbage til teamet. Du kom ikke i gang inden seks måneder.',
      en: 'Your case goes back to the rehabilitation team, because no effort began within six months.',
    },
    lawyer: {
      da: 'Er et tilbud efter kapitel 11, 12 eller 14, en indsats efter serviceloven eller en kommunal sundhedsindsats ikke påbegyndt senest seks måneder efter ressourceforløbets begyndelse, forelægges sagen for rehabiliteringsteamet, medmindre særlige grunde taler imod. Bekendtgørelsens nærmere regler om opgørelsen er ikke læst.',
      en: 'When no offer under chapters 11, 12 or 14, no social effort and no municipal health effort has begun within six months of the start, the case goes to the team unless special reasons speak against. The order with details on counting was not read.',
    },
    cites: [lab2022('§ 113, stk. 2'), lab2024('§ 113, stk. 2')],
    mark: 'D',
    when: all(
      inCourse,
      before(plusMonths(start, effortMonths), today),
      not(effortBegun),
      not(ask('tilbud.saerlige_grunde_mod_team')),
    ),
    done: exists(
      latest('rehabiliteringsteam', {
        where: { sag: 'ressourceforloeb_uden_indsats' },
        from: plusMonths(start, effortMonths),
      }),
    ),
    groupOnly: true,
  },
  {
    id: 'tilbud.ressourceforloeb_samtale_om_helbred',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Samtale om tilbud og helbred', en: 'Talk on the offer and health' },
    citizen: {
      da: 'Er tilbuddet for hårdt for dit helbred? Så kan du få en samtale om det, før du begynder.',
      en: 'Does the offer not respect your health? Then you can have a talk with a health coordinator before you begin.',
    },
    lawyer: {
      da: 'En person i ressourceforløb, der mener, at et beskæftigelsesrettet tilbud ikke tager tilstrækkeligt hensyn til helbredet, har ret til en samtale med en sundhedskoordinator og den koordinerende sagsbehandler. Bruges retten, inden tilbuddet er påbegyndt, skal det ikke påbegyndes, før kommunen har taget stilling.',
      en: 'A person in a resource course who finds that an offer does not respect health enough has a right to a talk with a health coordinator and the caseworker. When used before the offer begins, it need not begin until the municipality has decided.',
    },
    cites: [lab2022('§ 113, stk. 3'), lab2024('§ 113, stk. 3')],
    mark: 'D',
    when: inCourse,
    groupOnly: true,
  },
  {
    id: 'tilbud.ressourceforloeb_start_af_tilbud',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kræve, at tilbuddet begynder', en: 'Demand that the offer begins' },
    citizen: {
      da: 'Du skal ikke begynde endnu. Vent, til kommunen har svaret dig efter samtalen.',
      en: 'You need not begin the offer until the municipality has answered you after the talk.',
    },
    lawyer: {
      da: 'Har personen bedt om samtalen med sundhedskoordinatoren, inden tilbuddet begynder, kan tilbuddet først kræves påbegyndt, når kommunen har taget stilling til, om det skal tilpasses.',
      en: 'When the talk with the health coordinator was asked for before the offer begins, it can be demanded only after the municipality has decided whether to fit it.',
    },
    cites: [lab2022('§ 113, stk. 3'), lab2024('§ 113, stk. 3')],
    mark: 'D',
    when: all(inCourse, exists(latest('sundhedskoordinator', { where: { hvad: 'oensket' }, from: start }))),
    done: onOrAfter(
      latest('sundhedskoordinator', { where: { hvad: 'tilbud_vurderet' }, from: start }),
      latest('sundhedskoordinator', { where: { hvad: 'oensket' }, from: start }),
    ),
    groupOnly: true,
  },
  {
    id: 'tilbud.ressourceforloeb_jobformidler',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ret til en personlig jobformidler', en: 'Right to a personal job broker' },
    citizen: {
      da: 'Du har ret til en jobformidler. Det er en, der hjælper dig med at finde det rigtige sted.',
      en: 'You have a right to a job broker who helps you find the right place.',
    },
    lawyer: {
      da: 'Personer i ressourceforløb har ret til en personlig jobformidler, der støtter matchet med en arbejdsgiver, herunder om få ugentlige timer.',
      en: 'People in resource courses have a right to a personal job broker who supports the match with an employer, also for few weekly hours.',
    },
    cites: [lab2022('§ 113 a'), lab2024('§ 113 a')],
    mark: 'D',
    when: inCourse,
    groupOnly: true,
  },
];

/** From 1 February 2026 no course is granted anew. */
export const courseClosed: Rule = {
  id: 'tilbud.ressourceforloeb_lukket',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Forløbet fortsætter efter de gamle regler', en: 'The course goes on under the old rules' },
  citizen: {
    da: 'Dit forløb fortsætter. Nye forløb bliver ikke givet efter 31. januar 2026.',
    en: 'Your course goes on. No new courses are granted after 31 January 2026.',
  },
  lawyer: {
    da: 'Ressourceforløb gives kun videre til personer, der er bevilget forløbet senest den 31. januar 2026; for dem gælder de hidtidige regler. Dagen er læst hos styrelsen, ikke i loven.',
    en: 'Resource courses go on only for people granted one by 31 January 2026; the former rules hold for them. The day was read with the agency, not in the act.',
  },
  cites: [act1750of2025('LAB kap. 19'), starReform('ressourceforløb'), lab2024('§§ 112-115')],
  mark: 'S',
  when: inCourse,
  groupOnly: true,
};
