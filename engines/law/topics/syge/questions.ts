import type { Question } from '../../rules/rule.ts';
import { act1657of2024, reopening686of2020, sdpl2020, sdpl2025 } from '../sources.ts';

/** Questions that the sickness benefit act leaves to judgement. */
export const sygeQuestions: readonly Question[] = [
  {
    id: 'syge.laegeattest_noedvendig',
    text: {
      da: 'Er en lægeattest nødvendig for den første opfølgning, eller ønsker den sygemeldte den?',
      en: 'Is a doctor’s certificate needed for the first follow-up, or does the sick person want one?',
    },
    help: {
      da: 'Attesten er kun nødvendig, hvis kommunen ellers ikke ved nok til samtalen.',
      en: 'It is needed only where the municipality would otherwise know too little for the talk.',
    },
    cites: [sdpl2020('§ 11 a, stk. 1'), sdpl2020('§ 11 c')],
    subject: 'person',
  },
  {
    id: 'syge.sygdom_hindrer_fremmoede',
    text: {
      da: 'Er sygdommen til hinder for en samtale ved fremmøde?',
      en: 'Does the illness stand in the way of a talk in person?',
    },
    help: {
      da: 'Spørg den sygemeldte. Det handler om at kunne møde frem, ikke om hvad personen fejler.',
      en: 'Ask the sick person. It is about being able to attend, not about which illness it is.',
    },
    cites: [sdpl2020('§ 13 b, stk. 4'), sdpl2025('§ 13 b, stk. 4, nr. 6')],
    subject: 'person',
  },
  {
    id: 'syge.kort_forudsigeligt_forloeb',
    text: {
      da: 'Er sygeforløbet forudsigeligt, og ventes den sygemeldte rask senest 13 uger efter den første samtale?',
      en: 'Is the course of the sickness predictable, with recovery expected within 13 weeks of the first talk?',
    },
    help: {
      da: 'Gælder kun den, der har et job. Svar ja, hvis begge dele er opfyldt ved den første samtale.',
      en: 'Only for those with a job. Answer yes when both hold at the first talk.',
    },
    cites: [act1657of2024('§ 13 f, stk. 1'), sdpl2025('§ 13 f, stk. 1')],
    subject: 'person',
  },
  {
    id: 'syge.rask_inden_26_uger',
    text: {
      da: 'Ventes den sygemeldte rask senest ved udgangen af uge 26 fra første fraværsdag?',
      en: 'Is recovery expected by the end of week 26 from the first day of absence?',
    },
    help: {
      da: 'Spørges kun, når der ikke er skrevet en dag for, hvornår personen ventes rask.',
      en: 'Asked only where no day of expected recovery is on record.',
    },
    cites: [sdpl2025('§ 13 f')],
    subject: 'person',
  },
  {
    id: 'syge.arbejdsplads_kan_undlades',
    text: {
      da: 'Kan kommunen lade være med at kontakte arbejdspladsen?',
      en: 'May the municipality leave out contacting the workplace?',
    },
    help: {
      da: 'Se, om forløbet er langt uden mulighed for tilbagevenden nu, eller om lovens anden undtagelse er opfyldt.',
      en: 'See whether the course is long with no return possible now, or the act’s other exception holds.',
    },
    cites: [sdpl2020('§ 15, stk. 7'), sdpl2025('§ 15, stk. 7')],
    subject: 'person',
  },
  {
    id: 'syge.behov_for_fremmoede',
    text: {
      da: 'Er der et konkret behov for, at samtalen holdes ved fremmøde?',
      en: 'Is there a concrete need for the talk to be held in person?',
    },
    help: {
      da: 'Se på denne person og denne samtale. En fast praksis er ikke en konkret vurdering.',
      en: 'Look at this person and this talk. A fixed practice is no concrete assessment.',
    },
    cites: [sdpl2025('§ 13 b, stk. 1, 8. pkt.')],
    subject: 'person',
  },
  {
    id: 'syge.rimelig_grund',
    text: {
      da: 'Havde den sygemeldte en rimelig grund til ikke at medvirke?',
      en: 'Did the sick person have a reasonable ground for not taking part?',
    },
    help: {
      da: 'Se på sygdommen, transport, misforståelser og andet, der kan forklare det. Hør personen først.',
      en: 'Consider the illness, transport, misunderstandings and other explanations. Hear the person first.',
    },
    cites: [sdpl2020('§ 21, stk. 1, nr. 1')],
    subject: 'person',
  },
  {
    id: 'syge.corona_test_uden_fremmoede',
    text: {
      da: 'Kunne testen tages digitalt eller skriftligt uden fremmøde?',
      en: 'Could the test be taken digitally or in writing, without attendance?',
    },
    help: {
      da: 'Gælder kun Region Hovedstaden og Region Sjælland fra 27. maj til 14. juni 2020.',
      en: 'Only for the Capital Region and Region Zealand from 27 May to 14 June 2020.',
    },
    cites: [reopening686of2020('§ 3')],
    subject: 'person',
  },
  {
    id: 'syge.corona_plads_hos_privat',
    text: {
      da: 'Var tilbuddet praktik eller løntilskud hos en privat arbejdsgiver, eller var det uden fremmøde?',
      en: 'Was the offer a placement with a private employer, or without attendance?',
    },
    help: {
      da: 'Gælder kun Region Hovedstaden og Region Sjælland fra 27. maj til 14. juni 2020.',
      en: 'Only for the Capital Region and Region Zealand from 27 May to 14 June 2020.',
    },
    cites: [reopening686of2020('§ 7')],
    subject: 'person',
  },
];
