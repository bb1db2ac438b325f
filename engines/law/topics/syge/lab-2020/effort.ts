import {
  all,
  ask,
  concept,
  exists,
  first,
  is,
  latest,
  measure,
  not,
  param,
  plusWeeks,
  startOf,
  yes,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2020, sdpl2024 } from '../../sources.ts';
import { unchanged } from '../cites.ts';
import { firstFollowUp } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
const inCategoryTwo = all(concept('syge.sag'), is('sygedagpengekategori', 'kategori_2'));
const inCategoryThree = all(concept('syge.sag'), is('sygedagpengekategori', 'kategori_3'));
export const agreementMade = exists(latest('aftale_sygeopfoelgning', { from: firstDay }));
export const workplaceContacted = exists(latest('arbejdsplads_kontaktet', { from: firstDay }));
const untilEnd2024 = (paragraph: string): [ReturnType<typeof sdpl2020>, ReturnType<typeof sdpl2020>] => [
  sdpl2020(paragraph),
  sdpl2024(paragraph),
];

/** What the municipality must do for the sick person. SDPL §§ 13 c-17. */
export const effortRules: readonly Rule[] = [
  {
    id: 'syge.indsats.ret',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Hjælp tæt på arbejdspladsen', en: 'Help close to the workplace' },
    citizen: {
      da: 'Du har ret til hjælp, der passer til dig og dit helbred. Det kan være at vende gradvist tilbage eller prøve et job af.',
      en: 'You have a right to help that fits you and your health: a gradual return, or trying out a job.',
    },
    lawyer: {
      da: 'Sygemeldte i kategori 2 skal have en arbejdspladsbaseret indsats med gradvis tilbagevenden, virksomhedspraktik eller løntilskud, tilpasset forudsætninger, behov og helbred. Så vidt muligt aftales en af indsatserne i stk. 3 (ansatte) eller stk. 4 (uden ansættelse); vejledning og opkvalificering gives som supplement (stk. 5).',
      en: 'In category 2 a workplace-based effort with gradual return, placement or wage subsidy, fitted to the person. As far as possible one of the efforts of subsections 3 (employed) or 4 (not employed); guidance and upskilling as a supplement.',
    },
    cites: untilEnd2024('§ 13 c, stk. 1 og 3-5'),
    mark: 'V',
    when: inCategoryTwo,
  },
  {
    id: 'syge.indsats.mestringskursus',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kursus i at leve med sygdommen', en: 'Course in living with the illness' },
    citizen: {
      da: 'Du har ret til et kursus i at håndtere følgerne af din sygdom.',
      en: 'You have a right to a course in handling the effects of your illness.',
    },
    lawyer: {
      da: 'Sygemeldte i kategori 2 har ret til et kursus i mestring af følger af sygdom med henblik på at fastholde et arbejde.',
      en: 'In category 2 a right to a course in coping with the effects of illness, so as to keep a job.',
    },
    cites: untilEnd2024('§ 13 c, stk. 6'),
    mark: 'V',
    when: inCategoryTwo,
  },
  {
    id: 'syge.indsats.aftale',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Aftale om mål og indsats', en: 'Agreement on goal and effort' },
    citizen: {
      da: 'Ved den første samtale aftaler du og kommunen, hvad du skal nå, og hvad der skal ske. Det står i din plan.',
      en: 'At the first follow-up you and the municipality agree on a goal and an effort. It stands in your plan.',
    },
    lawyer: {
      da: 'Kommunen indgår ved første opfølgning en aftale med den sygemeldte i kategori 2 om beskæftigelsesmål og -indsats. Aftalen indgår i Min Plan og justeres løbende. Den kan erstattes af en helhedsorienteret plan med samtykke ved komplekse problemer (§ 13 e).',
      en: 'At the first follow-up the municipality agrees with the person in category 2 on goal and effort, in Min Plan. With consent a coordinated plan may replace it in complex cases.',
    },
    cites: [...untilEnd2024('§ 13 c, stk. 2'), sdpl2020('§ 13 e')],
    mark: 'V',
    when: all(inCategoryTwo, exists(firstFollowUp), not(yes('samtykke_helhedsorienteret_plan'))),
    done: agreementMade,
    due: firstFollowUp,
  },
  {
    id: 'syge.kategori_3.rehabteam',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sagen i rehabiliteringsteamet', en: 'The case before the rehabilitation team' },
    citizen: {
      da: 'Din sag skal drøftes i rehabiliteringsteamet senest {due}. Du er med til at forberede den.',
      en: 'Your case is discussed in the rehabilitation team by {due}. You take part in preparing it.',
    },
    lawyer: {
      da: 'Inden indsatsen i kategori 3 iværksættes, forelægges sagen rehabiliteringsteamet; den behandles senest 4 uger fra visitationen. Rehabiliteringsplanens forberedende del udarbejdes sammen med den sygemeldte.',
      en: 'Before an effort in category 3 the case goes to the rehabilitation team, within 4 weeks of the placement in the category.',
    },
    cites: untilEnd2024('§ 13 d, stk. 3'),
    mark: 'V',
    when: inCategoryThree,
    done: exists(
      first('rehabiliteringsteam', { where: { sag: 'sygedagpenge' }, from: startOf('sygedagpengekategori') }),
    ),
    due: plusWeeks(startOf('sygedagpengekategori'), param('syge.rehabteam_uger')),
  },
  {
    id: 'syge.kategori_3.sagsbehandler',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Én fast sagsbehandler', en: 'One caseworker throughout' },
    citizen: {
      da: 'Du får én fast sagsbehandler, som samler trådene og laver planen sammen med dig.',
      en: 'You get one caseworker who draws the threads together and makes the plan with you.',
    },
    lawyer: {
      da: 'Kommunen udpeger en gennemgående og koordinerende sagsbehandler til en sygemeldt i kategori 3, som sammen med den sygemeldte udarbejder rehabiliteringsplanens indsatsdel og varetager opfølgning og koordinering.',
      en: 'The municipality appoints a coordinating caseworker throughout for a person in category 3.',
    },
    cites: untilEnd2024('§ 13 d, stk. 4-5'),
    mark: 'V',
    when: inCategoryThree,
  },
  {
    id: 'syge.arbejdsplads.kontakt',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kontakt til arbejdspladsen', en: 'Contact with the workplace' },
    citizen: {
      da: 'Kommunen ringer til dit job. De taler om, hvordan du kan komme tilbage.',
      en: 'The municipality talks with your workplace about how you can come back.',
    },
    lawyer: {
      da: 'I forbindelse med første samtale kontakter kommunen arbejdspladsen. Det kan undlades, hvis 1) helbredet skønnes uproblematisk og den sygemeldte ventes på fuld tid inden 13 uger fra første samtale, eller 2) forløbet er længerevarende og den sygemeldte aktuelt hverken kan vende gradvist tilbage eller deltage i tilbud.',
      en: 'In connection with the first talk the municipality contacts the workplace, unless 1) health is unproblematic and full return is expected within 13 weeks of it, or 2) the course is long and neither return nor offers are possible now.',
    },
    cites: untilEnd2024('§ 15, stk. 7'),
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
    id: 'syge.vurdering_ved_samtale',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Samlet vurdering ved hver samtale', en: 'Whole assessment at each talk' },
    citizen: null,
    lawyer: {
      da: 'Ved første samtale foretages en samlet vurdering af situation og behov for indsats, herunder revalidering, fleksjob og førtidspension, og ved hver senere samtale en ny. Kommunen vurderer hver gang, om den sygemeldte er fuldt uarbejdsdygtig (med begrundelse) eller kan vende gradvis tilbage, og om der er behov for anden hjælp, også til familien.',
      en: 'A whole assessment of situation and need at the first talk and anew at each later one; each time also whether the person is wholly incapable (with reasons) or may return gradually, and whether other help is needed, also for the family.',
    },
    cites: unchanged('§ 15, stk. 1, 3, 6 og 8'),
    mark: 'V',
    when: all(concept('syge.sag'), exists(firstFollowUp)),
  },
  {
    id: 'syge.gradvis.enighed',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Gradvist tilbage i enighed', en: 'Gradual return by agreement' },
    citizen: {
      da: 'I aftaler det sammen, hvis du skal tilbage lidt ad gangen. Det er dig, dit job og kommunen.',
      en: 'You, your workplace and the municipality normally agree together on a gradual return.',
    },
    lawyer: {
      da: 'Kommunen fremmer gradvis tilbagevenden. Som udgangspunkt besluttes den i enighed mellem kommunen, virksomheden og den sygemeldte.',
      en: 'The municipality furthers gradual return. As a starting point it is decided by agreement of all three.',
    },
    cites: unchanged('§ 17'),
    mark: 'V',
    when: all(concept('syge.sag'), concept('syge.ansat')),
  },
];
