import {
  ageAtLeast,
  all,
  any,
  ask,
  birthday,
  concept,
  exists,
  has,
  is,
  no,
  not,
  onOrAfter,
  param,
  plusMonths,
  startOf,
  value,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { sixMonthsOnBenefits } from '../shared/beforehand.ts';
import { groups } from '../shared/groups.ts';
import { noOrAsk, yesOrAsk } from '../shared/known.ts';
import { personRule } from '../shared/person-rule.ts';

const untrained = concept('uddannelse.ufaglaert_eller_ubrugt_uddannelse');
/** § 155, stk. 2, says “en uddannelse som nævnt i stk. 1, nr. 1”, and not whether one that is not used for five years is such. */
const untrainedFromWork = concept('uddannelse.ufaglaert_fra_arbejde');
const agreement = has('uddannelsesaftale');

const inIntegration: Bool = all(
  is('integrationsprogram', 'introduktionsprogram', 'selvforsoergelses_og_hjemrejseprogram'),
  is('ydelse', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse'),
);

/** What every agreement must meet: age at its start, no other support, pay, not the care trades with adult pay. */
const agreementFits: Bool = all(
  onOrAfter(startOf('uddannelsesaftale'), birthday(25)),
  no('uddannelsesaftale.sosuEllerPauMedVoksenloen'),
  no('uddannelsesaftale.andenStoette'),
  yesOrAsk('uddannelsesaftale.loenSomUfaglaert', 'uddannelse.loen_som_ufaglaert'),
);

/** Subsidy to the employer of an adult apprentice. */
export const apprenticeRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.voksenlaerling.fra_ledighed',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Voksenlærling fra ledighed', en: 'Adult apprentice from unemployment' },
    citizen: {
      da: 'Din arbejdsgiver kan få tilskud til din løn, hvis du bliver voksenlærling. Næste skridt: Find en læreplads. Arbejdsgiveren søger kommunen senest en måned efter, at du er begyndt.',
      en: 'Your employer can have a subsidy to your pay if you become an adult apprentice. Next step: find an apprenticeship. The employer applies to the municipality within a month of your start.',
    },
    lawyer: {
      da: 'Arbejdsgiveren har ret til tilskud ({value} i timen i oplæringen, hele forløbet), når uddannelsesaftalen (erhvervsuddannelse eller maritim) begynder, efter at personen er fyldt 25 år, og personen ved forløbets start er i § 6, nr. 1-8, nr. 9 på ledighedsydelse, nr. 10 eller 11, på program efter integrationsloven med overgangs- eller hjemrejseydelse eller ledig selvforsørgende, og enten (1) ikke har en erhvervsuddannelse eller mere, eller ikke har brugt den i fem år, eller (2) i mindst seks måneder har fået visse ydelser. Efter (1) må personen ikke have været ordinært ansat dér i seks måneder, medmindre der samtidig var ydelse eller løntilskud. Lønnen er mindst ufaglærtes. Ikke sosu eller pau med ret til voksenelevløn, og ikke ved anden offentlig støtte.',
      en: 'The employer has a right to a subsidy ({value} an hour in practice, the whole course) when the agreement (vocational or maritime) begins after the person has turned 25 and the person at the start is in § 6, nos. 1-8, 9 on ledighedsydelse, 10 or 11, in an integration programme on its benefits, or jobless and self-supporting, and either (1) has no vocational education or more or has not used it for five years, or (2) received certain benefits for six months. Under (1) not ordinarily employed there within six months unless on a benefit or subsidy. Pay at least unskilled. Not care trades with adult pay, and no other public support.',
    },
    cites: [
      lab2019('§§ 154-157'),
      lab2019('§ 159, stk. 2'),
      lab2024('§§ 154-157'),
      lab2024('§ 159, stk. 2'),
      labOrder2019('§§ 118-119'),
      labOrder2023('§§ 120-121'),
    ],
    when: any(
      all(
        not(agreement),
        ageAtLeast(25),
        any(groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), inIntegration),
        any(untrained, sixMonthsOnBenefits),
      ),
      all(
        is('uddannelsesaftale.fra', 'ledighed'),
        agreementFits,
        any(
          all(untrained, noOrAsk('uddannelsesaftale.ansatHerFoer', 'uddannelse.ikke_ansat_her_foer')),
          ask('uddannelse.seks_maaneder_forinden'),
        ),
      ),
    ),
    value: param('voksenlaerling.fra_ledighed'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.voksenlaerling.fra_arbejde',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Voksenlærling fra arbejde', en: 'Adult apprentice from work' },
    citizen: {
      da: 'Din arbejdsgiver kan få tilskud, hvis du går fra dit arbejde til en læreplads. Faget skal stå på listen over fag, hvor der mangler folk.',
      en: 'Your employer can have a subsidy if you go from work to an apprenticeship. The trade must be on the list of trades in need of people.',
    },
    lawyer: {
      da: 'Kommer personen fra beskæftigelse, er tilskuddet {value} i timen i op til de første to år: aftalen begynder, efter at personen er fyldt 25 år, personen har ikke “en uddannelse som nævnt i stk. 1, nr. 1” (en erhvervsuddannelse eller mere), og uddannelsen står på den landsdækkende liste over mangelområder. Om en uddannelse, der ikke er brugt i fem år, er nævnt i stk. 1, nr. 1, siger ordene ikke klart: det afgør kommunen. Løn, sosu/pau og anden støtte som ved ledighed.',
      en: 'From employment the subsidy is {value} an hour for up to the first two years: the agreement begins after the person has turned 25, the person has no “education as mentioned in stk. 1, nr. 1” (vocational or more), and the trade is on the national shortage list. Whether one that was not used for five years is mentioned there, the words do not clearly say: the municipality settles it. Pay, care trades and other support as from unemployment.',
    },
    cites: [lab2019('§ 155, stk. 2'), lab2019('§ 159, stk. 3'), lab2024('§ 155, stk. 2'), lab2024('§ 159, stk. 3')],
    when: any(
      all(not(agreement), ageAtLeast(25), is('beskaeftigelse.tilknytning', 'ansat', 'selvstaendig'), untrainedFromWork),
      all(
        is('uddannelsesaftale.fra', 'arbejde'),
        agreementFits,
        untrainedFromWork,
        yesOrAsk('uddannelsesaftale.mangelomraade', 'uddannelse.fag_paa_mangellisten'),
      ),
    ),
    value: param('voksenlaerling.fra_beskaeftigelse'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.voksenlaerling.ansoegningsfrist',
    kind: 'limit',
    bearer: 'virksomhed',
    name: { da: 'Frist for at søge tilskud', en: 'Deadline of the application' },
    citizen: {
      da: 'Din arbejdsgiver skal søge tilskuddet senest {due}. Søger de senere, får de det først fra den dag, de søger.',
      en: 'Your employer must apply for the subsidy by {due}. Later, it is paid only from the day they apply.',
    },
    lawyer: {
      da: 'Ansøgning indgives senest en måned efter, at eleven er startet. Kommer den senere, vurderes betingelserne, som de var, da den skulle være indgivet, og tilskud kan ydes fra ansøgningen og i den resterende periode. Elevens kommune afgør (opholdskommunen; i LBK 280/2024 handlekommunen).',
      en: 'The application comes within a month of the apprentice’s start. Later, the conditions are judged as of the day it should have come, and the subsidy runs from the application. The apprentice’s municipality decides.',
    },
    cites: [lab2019('§ 158'), lab2024('§ 158'), labOrder2019('§ 118'), labOrder2023('§ 120')],
    when: all(agreement, not(exists(value('uddannelsesaftale.ansoegt')))),
    due: plusMonths(startOf('uddannelsesaftale'), 1),
  }),
];
