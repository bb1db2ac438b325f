import { all, any, concept, measure, not } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Question, Rule } from '../../rules/rule.ts';
import { alf2024, alf2025 } from '../sources.ts';
import {
  cites,
  dagpengeConcepts,
  dagpengeMeasures,
  onDagpenge,
  ownKnown,
  providerOrNot,
  share,
} from './dagpenge-terms.ts';
import { amount, ceiling } from './rule-text.ts';

const rules: readonly Rule[] = [
  ceiling({
    id: 'penge.dagpenge_maks',
    bearer: 'akasse',
    name: { da: 'Højeste dagpenge', en: 'Highest dagpenge' },
    citizen: {
      da: 'Du kan højst få {value} om måneden i dagpenge før skat.',
      en: 'Dagpenge are at most {value} a month before tax.',
    },
    lawyer: {
      da: 'Dagpengenes højeste beløb er {value} pr. måned. For deltidsforsikrede er det to tredjedele af beløbet for fuldtidsforsikrede. Beløbet reguleres hvert år 1. januar med 1,7 pct. tillagt tilpasningsprocenten (2020-2023 fratrukket 0,75), afrundes til hele kroner og føres afrundet videre.',
      en: 'The highest dagpenge are {value} a month; for part-time insured two thirds of the full-time amount. Regulated each 1 January by 1.7 per cent plus the adjustment percentage (less 0.75 in 2020-2023), rounded to whole kroner and carried on rounded.',
    },
    cites: [alf2024('§ 47'), alf2025('§ 47'), alf2025('§ 70')],
    when: onDagpenge,
    value: measure('sats.dagpenge_maks'),
  }),
  amount({
    id: 'penge.dagpengesats.dimittend',
    bearer: 'akasse',
    name: { da: 'Dagpenge som nyuddannet', en: 'Dagpenge as a new graduate' },
    citizen: {
      da: 'Du får {value} om måneden i dagpenge før skat. Det er satsen, når du lige er færdig med en uddannelse.',
      en: 'As a new graduate you get {value} a month in dagpenge before tax.',
    },
    lawyer: {
      da: 'Dimittendsatsen er {value}: 82 pct. af højeste dagpenge med forsørgelsespligt (barnet skal opholde sig her i riget, for EU-/EØS-borgere i et EU-/EØS-land) og 71,5 pct. uden. Fra 1. maj 2023 er satsen uden forsørgelsespligt efter 481 timer (deltid 390) 49,17 pct. under 30 år og 62,11 pct. fra 30 år. Skift af forsørgerstatus eller det fyldte 30. år virker fra den 1. i den efterfølgende måned. Har a-kassen beregnet en højere sats efter § 48, gælder den.',
      en: 'The rate of a graduate is {value}: 82 per cent of the highest dagpenge with a duty to provide (the child in Denmark; for EU/EEA citizens in the EU/EEA), 71.5 without. From 1 May 2023, without it and after 481 hours (part time 390): 49.17 under 30 and 62.11 from 30. A shift of provider status or the 30th birthday counts from the 1st of the next month. A higher rate under § 48 found by the fund goes before.',
    },
    cites,
    when: all(onDagpenge, not(ownKnown), concept('dagpenge.dimittend')),
    value: measure('sats.dimittend'),
    answers: 'dagpengesats',
    groupOnly: true,
  }),
  amount({
    id: 'penge.dagpengesats.vaernepligt',
    bearer: 'akasse',
    name: { da: 'Dagpenge efter værnepligt', en: 'Dagpenge after military service' },
    citizen: {
      da: 'Du får {value} om måneden i dagpenge før skat.',
      en: 'You get {value} a month in dagpenge before tax.',
    },
    lawyer: {
      da: 'Satsen på grundlag af værnepligt er {value}: 82 pct. af højeste dagpenge med forsørgelsespligt og 71,5 pct. uden. Har a-kassen beregnet en højere sats efter § 48, gælder den.',
      en: 'The rate after military service is {value}: 82 per cent of the highest dagpenge with a duty to provide, 71.5 without. A higher rate under § 48 goes before.',
    },
    cites: [alf2024('§ 49, stk. 6'), alf2025('§ 49, stk. 6')],
    when: all(onDagpenge, not(ownKnown), concept('dagpenge.vaernepligt')),
    value: providerOrNot,
    answers: 'dagpengesats',
    groupOnly: true,
  }),
  amount({
    id: 'penge.dagpengesats.ung',
    bearer: 'akasse',
    name: { da: 'Dagpenge under 25 år uden uddannelse', en: 'Dagpenge under 25 without education' },
    citizen: {
      da: 'Du får {value} om måneden i dagpenge før skat. Beløbet er halvdelen af det højeste, fordi du er under 25 år.',
      en: 'You get {value} a month in dagpenge before tax: half of the highest, as you are under 25.',
    },
    lawyer: {
      da: 'Et medlem under 25 år uden en uddannelse efter § 54, der har haft 962 timers dagpenge (deltid 780), får {value}: 50 pct. af højeste dagpenge. Det gælder ikke, hvis der inden for 3 år er indberettet 3.848 løntimer (deltid 2.565). Fylder medlemmet 25 år, beregnes satsen efter § 48 fra den 1. i måneden efter.',
      en: 'A member under 25 without an education of § 54 who has had 962 hours of dagpenge (part time 780) gets {value}: 50 per cent of the highest. Not with 3,848 wage hours (part time 2,565) within 3 years. From the 1st of the month after the 25th birthday the rate follows § 48.',
    },
    cites: [alf2024('§ 52 a, stk. 2'), alf2025('§ 52 a, stk. 2, og § 52 e, stk. 2')],
    when: all(onDagpenge, concept('dagpenge.ung')),
    value: share('dagpenge.ung_pct'),
    answers: 'dagpengesats',
    over: ['penge.dagpengesats.vaernepligt'],
    groupOnly: true,
  }),
  amount({
    id: 'penge.dagpengesats.egen',
    bearer: 'akasse',
    name: { da: 'Din sats for dagpenge', en: 'Your rate of dagpenge' },
    citizen: {
      da: 'Du får {value} om måneden i dagpenge før skat.',
      en: 'You get {value} a month in dagpenge before tax.',
    },
    lawyer: {
      da: 'Dagpengene er {value} pr. måned: 90 pct. af den hidtidige indtægt efter arbejdsmarkedsbidrag, højst dagpengenes højeste beløb. Med beskæftigelsestillæg, for medlemmer indplaceret fra 1. maj 2023, er loftet 118,86 pct. i de første 481 timer (deltid 390).',
      en: 'Dagpenge are {value} a month: 90 per cent of earlier income after the labour market contribution, at most the highest amount. With the work supplement, for members placed from 1 May 2023, the ceiling is 118.86 per cent in the first 481 hours (part time 390).',
    },
    cites: [alf2024('§ 48, stk. 5-12'), alf2025('§ 48, stk. 5-12')],
    when: all(
      onDagpenge,
      any(ownKnown, all(not(concept('dagpenge.dimittend')), not(concept('dagpenge.vaernepligt')))),
      not(concept('dagpenge.ung')),
    ),
    value: measure('sats.dagpenge_egen'),
    answers: 'dagpengesats',
  }),
];

/** Which rate of dagpenge a person gets; the shares that began on 1 May 2023 are dated parameters. */
export const dagpenge2020: Part = {
  measures: dagpengeMeasures,
  concepts: dagpengeConcepts,
  rules,
};

export const dagpengeQuestions: readonly Question[] = [
  {
    id: 'penge.ung_med_loentimer',
    text: {
      da: 'Har medlemmet haft mindst 3.848 løntimer inden for 3 år (deltid 2.565)?',
      en: 'Has the member had at least 3,848 wage hours within 3 years (part time 2,565)?',
    },
    help: {
      da: 'A-kassen tæller løntimer i indkomstregisteret. Timer fra egen virksomhed kan tælle med.',
      en: 'The fund counts wage hours in the income register; hours of self-employment may count.',
    },
    cites: [alf2025('§ 52 a, stk. 2')],
    subject: 'person',
  },
];
