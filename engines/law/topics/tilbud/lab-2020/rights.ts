import {
  all,
  any,
  ask,
  concept,
  endOf,
  exists,
  has,
  latest,
  less,
  not,
  onOrBefore,
  today,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';
import { nearWork, young } from '../shared.ts';

/** The right to a placement that the citizen found. In lov 548 for § 6, nr. 1-3 alone. */
const selfFound = (
  who: Bool,
  { da, en }: { da: string; en: string },
  cites: readonly [Cite, ...Cite[]],
  mark: 'V' | 'D',
): Rule => ({
  id: 'tilbud.ret_til_selvfundet',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Ret til et sted, du selv har fundet', en: 'Right to a place you found' },
  citizen: {
    da: 'Du må selv finde et sted til praktik eller løntilskud. Kommunen skal sige ja, når reglerne er fulgt.',
    en: 'You may find a work placement or a job with wage subsidy yourself. The municipality must agree when the conditions are met.',
  },
  lawyer: {
    da: `${da} har ret til tilbud om virksomhedspraktik og ansættelse med løntilskud, som de selv har fundet, når betingelserne i kapitel 11 og 12 i øvrigt er opfyldt. Arbejdsgiveren og personen aftaler varigheden inden for grænserne.`,
    en: `${en} have a right to a work placement or a job with wage subsidy that they found, when the other conditions of chapters 11 and 12 are met. The employer and the person agree its length within the limits.`,
  },
  cites,
  mark,
  when: who,
});

export const selfFound2020 = selfFound(
  nearWork,
  { da: 'Personer omfattet af § 6, nr. 1-3,', en: 'People under § 6 nos. 1-3' },
  [lab2019('§ 57, stk. 3'), lab2019('§ 66, stk. 2')],
  'V',
);

export const selfFound2022 = selfFound(
  any(
    nearWork,
    concept('gruppe.ung_aktivitetsparat'),
    all(concept('gruppe.uddannelsesparat'), not(concept('gruppe.aabenlyst_uddannelsesparat'))),
  ),
  {
    da: 'Personer omfattet af § 6, nr. 1-5, bortset fra åbenlyst uddannelsesparate,',
    en: 'People under § 6 nos. 1-5, save the plainly education-ready,',
  },
  [lab2022('§ 57, stk. 3'), lab2022('§ 66, stk. 2'), lab2024('§ 57, stk. 3'), lab2024('§ 66, stk. 2')],
  'D',
);

export const selfSupporting: Rule = {
  id: 'tilbud.ret_selvforsoergende',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Ret til tilbud uden ydelse', en: 'Right to offers without benefit' },
  citizen: {
    da: 'Du har ret til tilbud fra kommunen, selv om du ikke får en ydelse. Tilbuddet skal kunne hjælpe dig mod et job.',
    en: 'You have a right to offers from the municipality although you receive no benefit. The offer must be able to help you towards a job.',
  },
  lawyer: {
    da: 'Selvforsørgende har ret til tilbud efter kapitel 11, 12 og 14, medmindre tilbuddet ikke kan antages at ville forbedre beskæftigelsesmulighederne.',
    en: 'Self-supporting people have a right to offers under chapters 11, 12 and 14, unless the offer cannot be expected to improve their chances of work.',
  },
  cites: [lab2019('§ 53, stk. 6'), lab2022('§ 53, stk. 7'), lab2024('§ 53, stk. 7')],
  mark: 'V',
  when: all(concept('gruppe.selvforsoergende'), not(ask('tilbud.uden_virkning'))),
  groupOnly: true,
};

export const assessAlways: Rule = {
  id: 'tilbud.loebende_vurdering',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Vurder løbende behovet for tilbud', en: 'Assess the need for offers' },
  citizen: {
    da: 'Kommunen skal løbende se på, om du har brug for et tilbud.',
    en: 'The municipality must keep looking at whether you need an offer.',
  },
  lawyer: {
    da: 'Kommunen skal løbende vurdere og give tilbud til personer omfattet af § 6, nr. 1-3, som har behov for det.',
    en: 'The municipality must continuously assess and give offers to people under § 6 nos. 1-3 who need them.',
  },
  cites: [lab2019('§ 101'), lab2022('§ 101'), lab2024('§ 101')],
  mark: 'V',
  when: nearWork,
};

export const testOfAvailability: Rule = {
  id: 'tilbud.raadighedsafproevning',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tilbud, der afprøver rådighed', en: 'Offer that tests availability' },
  citizen: null,
  lawyer: {
    da: 'Et rådighedsafprøvende tilbud kan kun gives til dagpengemodtagere, og kun når der er tvivl om viljen til at medvirke aktivt. Det fraviger kravene om ønsker, formål og målgruppe.',
    en: 'An offer that tests availability may be given to recipients of dagpenge only, and only when the will to take part is in doubt. It sets aside the demands on wishes, purpose and group.',
  },
  cites: [lab2019('§ 54'), lab2022('§ 54'), lab2024('§ 54')],
  mark: 'V',
  when: has('tilbud', { raadighedsafproevende: true }),
  done: all(concept('gruppe.dagpenge'), ask('tilbud.tvivl_om_vilje')),
};

/** An offer was given and has not begun: the time to test whether it fits. */
const offerAhead = onOrBefore(today, latest('tilbud_afgivet', { take: 'begynder' }));

export const wishes: Rule = {
  id: 'tilbud.oensker',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Dine ønsker og det, du kan', en: 'Your wishes and abilities' },
  citizen: {
    da: 'Kommunen skal se på, hvad du ønsker og kan, når den giver dig et tilbud. Det skal altid passe til dit helbred.',
    en: 'The municipality must look at what you wish and can do when it gives you an offer. It must always fit your health.',
  },
  lawyer: {
    da: 'Tilbud rettes så vidt muligt mod områder med behov for arbejdskraft og gives ud fra den enkeltes ønsker og forudsætninger. For § 6, nr. 1-3, 7, 8 og 12, og siden 2024 unge i en jobrettet indsats, kan de dog fastsættes under hensyn til arbejdsmarkedets behov; de skal altid være tilpasset helbredstilstanden.',
    en: 'Offers are as far as possible directed at areas in need of labour and given from wishes and abilities. For § 6 nos. 1-3, 7, 8 and 12, and since 2024 the young in a job-directed effort, they may be fixed with regard to the needs of the labour market; they must always fit health.',
  },
  cites: [lab2019('§ 53, stk. 1 og 3'), lab2022('§ 53, stk. 1 og 4'), lab2024('§ 53, stk. 1 og 4')],
  mark: 'V',
  when: any(
    nearWork,
    young,
    concept('gruppe.jobafklaring'),
    concept('gruppe.ressourceforloeb'),
    concept('gruppe.selvforsoergende'),
  ),
};

/** Only when the end of the benefit is known can this be told. */
export const notBeyondBenefit: Rule = {
  id: 'tilbud.inden_for_ydelsen',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tilbuddet slutter med ydelsen', en: 'The offer ends with the benefit' },
  citizen: null,
  lawyer: {
    da: 'Der kan ikke gives et tilbud, som rækker ud over den dato, hvor personen er berettiget til ydelsen. Undtaget er revalidering, fortsættelse efter ydelsesskift inden for en målgruppe og, siden 2022, uddannelsesløft.',
    en: 'No offer may run beyond the day to which the person is entitled to the benefit. Exempt are rehabilitation, continuation after a change of benefit within a target group and, since 2022, education lifts.',
  },
  cites: [lab2019('§ 55'), lab2022('§ 55'), lab2024('§ 55')],
  mark: 'V',
  when: all(offerAhead, exists(endOf('ydelse')), not(concept('gruppe.revalidering'))),
  done: any(
    less(latest('tilbud_afgivet', { take: 'slutter' }), endOf('ydelse')),
    ask('tilbud.fortsaetter_efter_ydelsesskift'),
  ),
};

/** BEK-LAB § 57, stk. 1. */
export const fitsDagpenge: Rule = {
  id: 'tilbud.hensyn_dagpenge',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tilbuddet passer til dig', en: 'The offer fits' },
  citizen: {
    da: 'Tilbuddet skal passe til dine timer, din rejsetid og dine børn. Sig det, før du får tilbuddet.',
    en: 'The offer must fit your hours, travel and child care, when you have said so beforehand.',
  },
  lawyer: {
    da: 'Et tilbud til en dagpengemodtager skal være i overensstemmelse med deltidsforsikredes arbejdstid, reglerne om transporttid og oplysninger om manglende pasning, som personen har givet, før tilbuddet blev afgivet.',
    en: 'An offer to a recipient of dagpenge must agree with the hours of the part-time insured, the rules on travel time, and missing care that was reported before the offer was given.',
  },
  cites: [
    labOrder2019('§ 57'),
    labOrder2020('§ 57, stk. 1'),
    labOrder2021('§ 57, stk. 1'),
    labOrder2023('§ 57, stk. 1'),
  ],
  mark: 'V',
  when: all(concept('gruppe.dagpenge'), offerAhead),
  done: ask('tilbud.passer_dagpenge'),
  groupOnly: true,
};

/** BEK-LAB § 57, stk. 2: not in BEK 1180/2019. */
export const fitsOthers: Rule = {
  id: 'tilbud.hensyn_andre',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tilbuddet passer til dig', en: 'The offer fits' },
  citizen: {
    da: 'Tilbuddet skal passe til din rejsetid, dine børn og dit helbred. Sig til, hvis det ikke gør.',
    en: 'The offer must fit your travel, your children and your health.',
  },
  lawyer: {
    da: 'Afgivelsen af et tilbud skal ske under hensyn til, at personen kan varetage det: den transporttid, der skal accepteres, oplysninger om børnepasning, helbredsmæssige problemer og andre rimelige grunde.',
    en: 'An offer is given with regard to whether the person can manage it: the travel time that must be accepted, child care, health problems and other reasonable grounds.',
  },
  cites: [labOrder2020('§ 57, stk. 2'), labOrder2021('§ 57, stk. 2'), labOrder2023('§ 57, stk. 2')],
  mark: 'V',
  when: all(
    any(
      concept('gruppe.jobparat'),
      concept('gruppe.aktivitetsparat'),
      concept('gruppe.uddannelsesparat'),
      concept('gruppe.ung_aktivitetsparat'),
      concept('gruppe.jobafklaring'),
      concept('gruppe.ressourceforloeb'),
      concept('gruppe.fleksjob'),
    ),
    offerAhead,
  ),
  done: ask('tilbud.passer_andre'),
};
