import { choice, date, fields, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';
import { supervisionInputs } from './tilbud-tilsyn.ts';

/** Inputs of the topic `tilbud` that no other topic defines. */
export const tilbudInputs = {
  ...supervisionInputs,
  tilbud_afgivet: moment({
    name: { da: 'Tilbud givet', en: 'Offer given' },
    meaning: {
      da: 'Den dag, kommunen gav dig et tilbud. Det kan begynde senere.',
      en: 'The day on which the municipality gave the offer; it may begin later.',
    },
    shape: fields({
      slags: [
        'slags',
        'kind',
        choice({
          virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement' },
          loentilskud: { da: 'løntilskud', en: 'wage subsidy' },
          nytteindsats: { da: 'nytteindsats', en: 'community work' },
          vejledning_og_opkvalificering: { da: 'vejledning og opkvalificering', en: 'guidance and upskilling' },
        }),
      ],
      begynder: ['begynder', 'begins', date],
      slutter: ['aftalt til og med', 'agreed to and including', optional(date)],
    }),
    readBy: ['LAB § 55', 'LAB § 102, stk. 3', 'BEK-LAB § 57'],
  }),
  fritaget_for_tilbud: interval({
    name: { da: 'Fritaget for tilbud', en: 'Free of offers' },
    meaning: {
      da: 'Kommunen har vurderet, at du har en grund til ikke at deltage i tilbud. Sygdom og fravær står for sig.',
      en: 'The municipality found a reason for not taking part in offers, other than sickness, absence or what lies ahead.',
    },
    shape: choice({
      rimelig_grund: { da: 'rimelig grund', en: 'reasonable ground' },
      andet: { da: 'anden lovlig grund', en: 'other lawful ground' },
    }),
    overlaps: true,
    readBy: ['LAB § 102, stk. 4', 'LAB § 105, stk. 4', 'LAS § 13, stk. 7-8'],
  }),
  jobsoegning_fraveget: interval({
    name: { da: 'Fri for at søge job under tilbud', en: 'No job search during the offer' },
    meaning: {
      da: 'Kommunen har skriftligt fritaget dig for at søge job, mens du er i tilbuddet.',
      en: 'The municipality waived job search and availability during the offer, in writing.',
    },
    shape: yesNo,
    readBy: ['BEK-LAB § 56'],
  }),
  indsats_vurderet: moment({
    name: { da: 'Indsatsen er vurderet', en: 'Effort assessed' },
    meaning: {
      da: 'Kommunen har vurderet, hvilken hjælp du skal have.',
      en: 'The municipality assessed which effort the person is to have.',
    },
    shape: choice({
      fritaget: { da: 'mens du er fritaget', en: 'while exempt' },
      jobafklaring_ophoerer: { da: 'før jobafklaring slutter', en: 'before job clarification ends' },
      ressourceforloeb_ophoerer: { da: 'før ressourceforløb slutter', en: 'before the resource course ends' },
    }),
    readBy: ['LAB § 102, stk. 4', 'LAB § 105, stk. 4', 'LAB § 111', 'LAB § 113'],
  }),
  indsats_anden_lov: interval({
    name: { da: 'Social eller sundhedsindsats', en: 'Social or health effort' },
    meaning: {
      da: 'En indsats efter serviceloven eller sundhedsloven, fra den dag den begynder.',
      en: 'An effort under the acts on social services or health, from the day it begins.',
    },
    shape: choice({
      serviceloven: { da: 'efter serviceloven', en: 'social services' },
      sundhedsloven: { da: 'efter sundhedsloven', en: 'health' },
    }),
    overlaps: true,
    readBy: ['LAB § 105 b, stk. 3', 'LAB § 113, stk. 2'],
  }),
  arbejdspligt_aktivitet: interval({
    name: { da: 'Aktivitet i arbejdspligten', en: 'Activity of the work duty' },
    meaning: {
      da: 'Noget, du laver, som tæller med i timerne i din arbejdspligt.',
      en: 'Something that counts in the hours of the work duty.',
    },
    shape: fields({
      art: [
        'art',
        'kind',
        choice({
          virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement' },
          loentilskud: { da: 'løntilskud', en: 'wage subsidy' },
          nytteindsats: { da: 'nytteindsats', en: 'community work' },
          kort_kursus: { da: 'kort kursus mod et bestemt job', en: 'short course towards a certain job' },
          danskundervisning: { da: 'danskundervisning', en: 'Danish classes' },
          regne_ordblindekursus: { da: 'regne- eller ordblindekursus', en: 'numeracy or dyslexia course' },
          sundhedsfaglig_vejledning: { da: 'sundhedsfaglig vejledning', en: 'health guidance' },
          ordinaere_timer: { da: 'løntimer', en: 'ordinary paid hours' },
          samtale: { da: 'samtale', en: 'talk' },
          fremmende_aktivitet: { da: 'anden aktivitet', en: 'other promoting activity' },
          jobrotation: { da: 'jobrotation', en: 'job rotation' },
          loentilskud_handicap: { da: 'løntilskud for nyuddannede med handicap', en: 'wage subsidy, disability act' },
          social_sundhed: { da: 'social indsats eller sundhedsindsats', en: 'social or health effort' },
          forberedelse_jobsoegning: { da: 'forberedelse og jobsøgning', en: 'preparation and job search' },
          transport: { da: 'transport mellem aktiviteter', en: 'transport between activities' },
        }),
      ],
      timerPrUge: ['timer om ugen', 'hours a week', number(0, 37, 2)],
    }),
    overlaps: true,
    readBy: ['LOV-1654 §§ 105 a-105 c'],
  }),
  rehabiliteringsteam: moment({
    name: { da: 'Rehabiliteringsteam', en: 'Rehabilitation team' },
    meaning: {
      da: 'Rehabiliteringsteamet har behandlet din sag eller sagt, hvad det anbefaler.',
      en: 'The rehabilitation team treated the case, or gave its recommendation.',
    },
    shape: fields({
      sag: [
        'sag',
        'case',
        choice({
          jobafklaring: { da: 'jobafklaring', en: 'job clarification' },
          nyt_jobafklaringsforloeb: { da: 'nyt jobafklaringsforløb', en: 'new job clarification' },
          ressourceforloeb: { da: 'ressourceforløb', en: 'resource course' },
          ressourceforloeb_uden_indsats: { da: 'ressourceforløb uden indsats', en: 'resource course without effort' },
          fleksjob: { da: 'fleksjob', en: 'fleksjob' },
          selvstaendig_med_tilskud: { da: 'tilskud til selvstændige', en: 'support as self-employed' },
          foertidspension: { da: 'førtidspension', en: 'disability pension' },
          sygedagpenge: { da: 'sygedagpenge', en: 'sickness benefit' },
        }),
      ],
      indstilling: ['indstilling givet', 'recommendation given', yesNo],
      foelges: ['kommunen følger den', 'the municipality follows it', optional(yesNo)],
      borgerDeltog: ['borgeren deltog', 'the citizen took part', optional(yesNo)],
    }),
    readBy: ['LOB §§ 9-11', 'LAB § 109', 'LAB § 111', 'LAB § 113', 'SDPL § 13 c', 'SDPL § 13 d'],
  }),
  sundhedskoordinator: moment({
    name: { da: 'Sundhedskoordinator', en: 'Health coordinator' },
    meaning: {
      da: 'Regionens sundhedskoordinator har talt med dig eller rådgivet kommunen.',
      en: 'The health coordinator of the region talked with the person or advised the municipality.',
    },
    shape: fields({
      hvad: [
        'hvad',
        'what',
        choice({
          oensket: { da: 'du har bedt om en samtale', en: 'the person asked for a talk' },
          samtale: { da: 'samtale holdt', en: 'talk held' },
          raadgivning: { da: 'rådgivning til kommunen', en: 'advice to the municipality' },
          tilbud_vurderet: { da: 'kommunen har vurderet tilbuddet', en: 'the municipality reviewed the offer' },
        }),
      ],
      borgerInddraget: ['borgeren er inddraget', 'the person was involved', optional(yesNo)],
    }),
    readBy: ['LAB § 111, stk. 3', 'LAB § 113, stk. 3', 'LOB § 15 a'],
  }),
} as const;
