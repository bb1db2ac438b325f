import type { Question } from '../../rules/rule.ts';
import {
  alf2024,
  alf2025,
  las2021,
  las2025,
  raadighed2026,
  raadighedAp2026,
  raadighedJp2026,
  rsl2025,
  selvforskyldt2026,
} from '../sources.ts';

/** What the law on availability and sanctions leaves to people. */
export const sanktionQuestions: readonly Question[] = [
  {
    id: 'sanktion.rimelig_grund',
    text: {
      da: 'Havde borgeren en rimelig grund til at blive væk, sige nej eller lade være?',
      en: 'Did the citizen have a reasonable ground for staying away, refusing or not acting?',
    },
    help: {
      da: 'Loven har ingen liste. Læg vægt på egen pludselig sygdom, og tag stilling til andre forhold: begravelse, jobsamtale, samvær med anbragte børn, pasning, transport, helbred. Er borgeren aktivitetsparat, tæller andre forhold også.',
      en: 'The act has no list. Weigh sudden illness, and consider other circumstances: a funeral, a job interview, time with placed children, care, transport, health. For people ready for activities other circumstances count too.',
    },
    cites: [las2025('§ 13, stk. 7-8'), las2021('§ 13, stk. 7-8'), raadighedJp2026('§ 16'), raadighedAp2026('§ 11')],
    subject: 'person',
  },
  {
    id: 'sanktion.fremmer_raadighed',
    text: {
      da: 'Vil en sanktion få den aktivitetsparate borger til at stå mere til rådighed?',
      en: 'Will a sanction make the citizen, who is ready for activities, more available?',
    },
    help: {
      da: 'Vurder det konkret, og skriv hvorfor. Er svaret nej, må der ikke gives en sanktion.',
      en: 'Judge the single case and write why. When the answer is no, no sanction may be given.',
    },
    cites: [las2025('§ 13, stk. 8'), raadighedAp2026('§ 11, stk. 5')],
    subject: 'person',
  },
  {
    id: 'sanktion.kontakt_udtoemt',
    text: {
      da: 'Er alle rimelige muligheder for personlig kontakt prøvet?',
      en: 'Have all reasonable means of personal contact been tried?',
    },
    help: {
      da: 'Telefon, bopæl, tilbudssted, behandlingssted, mentor. Pårørende kun, hvis begge har sagt ja. Hvor mange forsøg der skal til, afhænger af sagen. Hvert forsøg skal stå i sagen: hvordan, hvornår og hvor mange gange.',
      en: 'Phone, home, place of offer or treatment, mentor. Relatives only when both consent. How many attempts depends on the case. Each must be noted: how, when, how often.',
    },
    cites: [las2025('§ 35, stk. 7'), raadighedAp2026('§ 13')],
    subject: 'person',
  },
  {
    id: 'sanktion.oplyst_straks',
    text: {
      da: 'Fik borgeren besked om forseelsen og sanktionen lige efter, at det skete?',
      en: 'Was the citizen told of the breach and the sanction right after the event?',
    },
    help: {
      da: 'Loven siger "i umiddelbar tilknytning" og nævner ikke et antal dage.',
      en: 'The act says "in immediate connection" and names no number of days.',
    },
    cites: [las2025('§ 35, stk. 3, 5. pkt.')],
    subject: 'person',
  },
  {
    id: 'sanktion.sag_oplyst',
    text: { da: 'Er sagen oplyst godt nok til at afgøre den?', en: 'Is the case well enough informed to be decided?' },
    help: {
      da: 'Myndigheden har ansvaret. Mangler der noget, som kan hentes, skal det hentes først.',
      en: 'The authority is responsible. What is missing and can be had must be had first.',
    },
    cites: [rsl2025('§ 10'), alf2025('§ 65 a, stk. 1')],
    subject: 'person',
  },
  {
    id: 'sanktion.manglende_vilje',
    text: {
      da: 'Viser borgerens adfærd, at viljen til at stå til rådighed mangler?',
      en: 'Does the citizen’s conduct show a lack of will to be available?',
    },
    help: {
      da: 'Vurder det konkret. Det er ikke nok, at der er en ny forseelse.',
      en: 'Judge the single case. A new breach is not enough.',
    },
    cites: [las2025('§ 40 a, stk. 1'), las2021('§ 40 a, stk. 1')],
    subject: 'person',
  },
  {
    id: 'sanktion.lov_198_i_kraft',
    text: {
      da: 'Var lov nr. 198 af 25. februar 2025 trådt i kraft den dag?',
      en: 'Had act no. 198 of 25 February 2025 come into force on that day?',
    },
    help: {
      da: 'Loven fjerner den skærpede sanktion for aktivitetsparate. Dagen er ikke læst i loven. Se den efter på retsinformation.dk.',
      en: 'The act ends the intensified sanction for people ready for activities. Its day was not read in the act; look it up.',
    },
    cites: [las2025('§ 40 a, stk. 1')],
    subject: 'person',
  },
  {
    id: 'sanktion.personens_forhold',
    text: {
      da: 'Skyldes det borgeren selv, at tilmelding eller cv mangler?',
      en: 'Is it due to the citizen that registration or CV is missing?',
    },
    help: {
      da: 'Fejl i Jobnet eller hos kommunen er ikke borgerens forhold.',
      en: 'Faults of Jobnet or the municipality are not.',
    },
    cites: [las2025('§ 38'), las2021('§ 38')],
    subject: 'person',
  },
  {
    id: 'sanktion.mod_bedre_vidende',
    text: {
      da: 'Vidste borgeren, at arbejdet eller opholdet i udlandet skulle oplyses?',
      en: 'Did the citizen know that the work or the stay abroad had to be told?',
    },
    help: {
      da: 'Det skal bevises, at borgeren vidste det. En misforståelse er ikke nok.',
      en: 'It must be shown that the citizen knew. A misunderstanding is not enough.',
    },
    cites: [las2025('§ 42, stk. 1'), las2025('§ 43, stk. 1')],
    subject: 'person',
  },
  {
    id: 'sanktion.gyldig_grund_dagpenge',
    text: {
      da: 'Havde medlemmet en gyldig grund, eller skyldtes det ikke medlemmet?',
      en: 'Did the member have a valid reason, or was it not due to the member?',
    },
    help: {
      da: 'Grunden skal findes, da det skete: helbred med lægens ord, transport, pasning, andet arbejde, uddannelse, værnepligt og mere.',
      en: 'The reason must exist at the time: health with a doctor’s word, travel, care, other work, education, service and more.',
    },
    cites: [alf2025('§ 63, stk. 1'), alf2024('§ 63, stk. 1'), selvforskyldt2026('§§ 12-23')],
    subject: 'person',
  },
  {
    id: 'sanktion.begrundet_fravaer_dagpenge',
    text: {
      da: 'Var fraværet fra tilbuddet begrundet, og gav medlemmet besked først?',
      en: 'Was the absence from the offer justified, and told beforehand?',
    },
    help: {
      da: 'Så er der ingen pligt til at møde den dag.',
      en: 'Then there is no duty to attend that day.',
    },
    cites: [raadighed2026('§ 19, stk. 2')],
    subject: 'person',
  },
];
