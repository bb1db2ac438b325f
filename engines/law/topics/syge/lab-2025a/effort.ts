import { all, ask, concept, exists, is, not, yes } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1657of2024, sdpl2025 } from '../../sources.ts';
import { agreementMade, workplaceContacted } from '../lab-2020/effort.ts';
import { followedUp } from '../lab-2020/follow-up.ts';
import { firstFollowUp } from '../lab-2020/talks.ts';

/** Effort, agreement and contact as simplified on 1 January 2025. SDPL §§ 12-15. */
export const effort2025: readonly Rule[] = [
  {
    id: 'syge.visitation',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kategori i sygedagpenge', en: 'Sickness benefit category' },
    citizen: {
      da: 'Kommunen ser på, hvornår du ventes rask. Det har betydning for, hvor tit den taler med dig.',
      en: 'The municipality assesses when recovery is expected. That decides how it follows up.',
    },
    lawyer: {
      da: 'Kommunen visiterer til kategori 1 (fuld raskmelding ventes inden 8 uger fra første fraværsdag), når oplysningsskemaet er modtaget, ellers til kategori 2 (senere) ved den første opfølgningssamtale. Kategori 3 og revisitation ved hver opfølgning er ophævet.',
      en: 'The municipality places the case in category 1 (recovery within 8 weeks) when the form is received, else in category 2 at the first follow-up talk. Category 3 and the new assessment at each follow-up are repealed.',
    },
    cites: [sdpl2025('§ 12')],
    mark: 'V',
    when: all(concept('syge.sag'), exists(firstFollowUp)),
    done: is('sygedagpengekategori', 'kategori_1', 'kategori_2'),
  },
  {
    id: 'syge.indsats.ret',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Hjælp tæt på arbejdspladsen', en: 'Help close to the workplace' },
    citizen: {
      da: 'Du har ret til hjælp, der passer til dig og dit helbred. Det kan være at vende gradvist tilbage, et tilbud eller en mentor.',
      en: 'You have a right to help that fits you and your health: a gradual return, an offer or a mentor.',
    },
    lawyer: {
      da: 'Sygemeldte i kategori 2 skal have en arbejdspladsbaseret indsats, der kan bestå af gradvis tilbagevenden samt tilbud og mentorstøtte efter LAB kapitel 11, 12, 14 og 26. Ved andre udfordringer og behov for tværfaglig indsats kan den også bestå af indsats efter anden lovgivning. Trappemodellen er ophævet.',
      en: 'In category 2 a workplace-based effort that may consist of gradual return, offers and mentor (LAB chapters 11, 12, 14, 26), and, where a cross-disciplinary effort is needed, of measures under other acts.',
    },
    cites: [sdpl2025('§ 13 c, stk. 1'), act1657of2024('§ 13 c')],
    mark: 'V',
    when: followedUp,
  },
  {
    id: 'syge.indsats.aftale',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Aftale om indsats', en: 'Agreement on the effort' },
    citizen: {
      da: 'Ved den første samtale finder du og kommunen ud af, hvad der skal ske.',
      en: 'At the first follow-up you and the municipality agree on what is to happen.',
    },
    lawyer: {
      da: 'Kommunen indgår ved første opfølgning en aftale om jobmål, beskæftigelsesindsats og eventuelt tværfaglig indsats, som indgår i Min Plan. For ansatte er der ikke krav om jobmål eller om, at aftalen indgår i Min Plan. Den kan erstattes af en helhedsorienteret plan med samtykke (§ 13 e).',
      en: 'At the first follow-up the municipality agrees on job goal, effort and any cross-disciplinary effort, in Min Plan. For the employed neither a job goal nor Min Plan is demanded. With consent a coordinated plan may replace it.',
    },
    cites: [sdpl2025('§ 13 c, stk. 2'), sdpl2025('§ 13 e')],
    mark: 'V',
    when: all(followedUp, exists(firstFollowUp), not(yes('samtykke_helhedsorienteret_plan'))),
    done: agreementMade,
    due: firstFollowUp,
  },
  {
    id: 'syge.arbejdsplads.kontakt',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kontakt til arbejdspladsen', en: 'Contact with the workplace' },
    citizen: {
      da: 'Kommunen taler med din arbejdsplads. I kan også aftale, at du selv gør det.',
      en: 'The municipality talks with your workplace. You can also agree to do so yourself.',
    },
    lawyer: {
      da: 'I forbindelse med første samtale kontakter kommunen arbejdspladsen. Det kan undlades, hvis 1) det aftales, at den sygemeldte varetager kontakten, eller 2) forløbet er længerevarende og den sygemeldte aktuelt hverken kan vende gradvist tilbage eller deltage i tilbud.',
      en: 'In connection with the first talk the municipality contacts the workplace, unless 1) it is agreed that the person does so, or 2) the course is long and neither return nor offers are possible now.',
    },
    cites: [sdpl2025('§ 15, stk. 7')],
    mark: 'V',
    when: all(
      concept('syge.sag'),
      concept('syge.ansat'),
      exists(firstFollowUp),
      not(ask('syge.arbejdsplads_kan_undlades')),
    ),
    done: workplaceContacted,
  },
  {
    id: 'syge.tvaerfaglig.rehabteam',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Rehabiliteringsteamet kan spørges', en: 'The rehabilitation team may be asked' },
    citizen: null,
    lawyer: {
      da: 'Inden en tværfaglig indsats iværksættes, kan sagen forelægges rehabiliteringsteamet; der er ingen pligt. Sker det, udarbejdes rehabiliteringsplanens forberedende del sammen med den sygemeldte.',
      en: 'Before a cross-disciplinary effort the case may go to the rehabilitation team; there is no duty.',
    },
    cites: [sdpl2025('§ 13 c, stk. 3')],
    mark: 'V',
    when: followedUp,
  },
];
