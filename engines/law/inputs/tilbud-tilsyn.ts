import { choice, fields, number, optional } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

const share = number(0, 100, 2);
const persons = number(0, 1_000_000, 2);

/** Figures and steps of the state's supervision of a municipality. */
export const supervisionInputs = {
  ydelsesgrad: interval({
    subject: 'kommune',
    name: { da: 'Ydelsesgrad', en: 'Share on benefits' },
    meaning: {
      da: 'Andelen af borgerne i kommunen, der fik offentlig forsørgelse i året, og den andel ministeriet ventede.',
      en: 'The share of the citizens who received public support in the calendar year, and the share the ministry expected.',
    },
    shape: fields({
      faktisk: ['faktisk', 'actual', share],
      forventet: ['forventet', 'expected', share],
    }),
    silence: 'unknown',
    readBy: ['TILSYN §§ 3-4', 'TILSYN § 6'],
  }),
  fokusmaal_maaling: interval({
    subject: 'kommune',
    name: { da: 'Måling af fokusmål', en: 'Measurement of the focus goals' },
    meaning: {
      da: 'Gennemsnit over et kalenderår af personer med mindst 12 måneder på ydelse, og hvor mange der ikke fik nok indsats.',
      en: 'Averages over a calendar year of people with at least 12 months on benefit, and of those with too little effort.',
    },
    shape: fields({
      personer: ['personer', 'persons', persons],
      udenTilbudEllerTimer: ['uden tilbud og uden 100 timer', 'no offer and under 100 hours', persons],
      underFireSamtaler: ['under fire samtaler', 'fewer than four talks', persons],
      medTilbud: ['med mindst ét tilbud', 'with at least one offer', optional(persons)],
    }),
    silence: 'unknown',
    readBy: ['TILSYN § 5', 'TILSYN § 12', 'LOB § 22 b'],
  }),
  tilsyn_meddelelse: moment({
    subject: 'kommune',
    name: { da: 'Meddelelse om skærpet tilsyn', en: 'Message on intensified supervision' },
    meaning: {
      da: 'Ministeriet har skrevet til kommunen om skærpet tilsyn.',
      en: 'The ministry wrote to the municipality about intensified supervision.',
    },
    shape: choice({
      omfattet: { da: 'kommunen er omfattet', en: 'under supervision' },
      forlaenget: { da: 'genopretningen er forlænget', en: 'recovery prolonged' },
      minimumskrav: { da: 'minimumskrav gælder', en: 'minimum demands' },
      ophoert: { da: 'tilsynet er ophørt', en: 'supervision ended' },
    }),
    readBy: ['TILSYN §§ 6-13', 'LOB §§ 22 b-22 e'],
  }),
  tilsyn_indsendt: moment({
    subject: 'kommune',
    name: { da: 'Sendt til ministeriet', en: 'Sent to the ministry' },
    meaning: {
      da: 'Kommunen har sendt det, tilsynet kræver.',
      en: 'The municipality sent what the supervision demands.',
    },
    shape: choice({
      redegoerelse: { da: 'redegørelse og plan', en: 'account and plan' },
      redegoerelse_med_sagsgennemgang: {
        da: 'redegørelse med uvildig sagsgennemgang',
        en: 'account with an independent review',
      },
      sagsgennemgang: { da: 'uvildig sagsgennemgang', en: 'independent review' },
    }),
    readBy: ['TILSYN § 7', 'TILSYN § 12', 'LOB § 22 c', 'LOB § 22 e'],
  }),
  tilbudsmaaling: interval({
    subject: 'kommune',
    name: { da: 'Måling af tilbud i de første seks måneder', en: 'Measurement of offers in the first six months' },
    meaning: {
      da: 'Dagpengemodtagere, jobparate og uddannelsesparate under ét, uden dem med arbejdspligt.',
      en: 'Dagpenge, job-ready and education-ready people together, without those under the work duty.',
    },
    shape: fields({
      personer: ['personer', 'persons', persons],
      fikTilbud: ['fik et tilbud', 'had an offer', persons],
      fritaget: ['fritaget efter vurdering', 'exempted after assessment', optional(persons)],
    }),
    silence: 'unknown',
    readBy: ['LOV-1750'],
  }),
  tidlig_indsats_maaling: interval({
    subject: 'kommune',
    name: { da: 'Måling af tidlig indsats', en: 'Measurement of the early effort' },
    meaning: {
      da: 'Ledige over seks måneder, og hvor mange der ikke fik den indsats, loven kræver tidligt i forløbet.',
      en: 'Unemployed people over six months, and those who missed the early effort that the law demands.',
    },
    shape: fields({
      personer: ['personer', 'persons', persons],
      udenIndsats: ['uden indsatsen', 'missed it', persons],
    }),
    silence: 'unknown',
    readBy: ['STAR'],
  }),
} as const;
