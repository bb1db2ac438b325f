import { fact } from '../fact.ts';
import { choice, date, fields, yesNo } from '../shape.ts';

/** How the person and the authority meet. */
export const contactFacts = {
  samtaleform: fact({
    name: { da: 'Valgt samtaleform', en: 'Chosen form of talk' },
    meaning: {
      da: 'Den samtaleform, du selv har valgt efter den første samtale.',
      en: 'The form the citizen has chosen for talks after the first one.',
    },
    shape: choice({
      fremmoede: { da: 'mødes', en: 'in person' },
      telefon: { da: 'telefon', en: 'phone' },
      video: { da: 'video', en: 'video' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 33, stk. 1', 'SDPL § 13 b, stk. 1', 'BEK-RAADIGHED § 12, stk. 6', 'DFDG § 13'],
  }),
  akasse_med_til_samtale: fact({
    name: { da: 'A-kassen med til samtalen', en: 'Fund joins the talk' },
    meaning: {
      da: 'Om du ønsker din a-kasse med til samtalen med kommunen.',
      en: 'Whether the citizen wants the fund to join the talk with the municipality.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 31, stk. 2', 'LAB § 32, stk. 2', 'LAB § 33, stk. 4', 'LAB § 34, stk. 1', 'DFDG § 24'],
  }),
  selvbooking: fact({
    name: { da: 'Selvbooking', en: 'Self-booking' },
    meaning: {
      da: 'Om du er fritaget for selv at booke samtaler, eller om retten er taget fra dig, og hvorfor.',
      en: 'Whether the duty to book talks is lifted, or the right is withdrawn, and on which ground. No fact: the rule holds.',
    },
    shape: choice({
      fritaget_it: { da: 'fritaget: svært ved it', en: 'exempt: very poor IT skills' },
      fritaget_sprog: { da: 'fritaget: taler ikke dansk nok', en: 'exempt: does not master Danish' },
      fritaget_funktionsnedsaettelse: { da: 'fritaget: funktionsnedsættelse', en: 'exempt: impairment' },
      fritaget_lokaler: { da: 'fritaget: kræver særlige lokaler', en: 'exempt: needs special premises' },
      fritaget_tolk: { da: 'fritaget: kræver tolk', en: 'exempt: needs an interpreter' },
      frataget: { da: 'retten er taget tilbage', en: 'the right is withdrawn' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['kommune', 'a-kasse'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB §§ 34-35', 'BEK-LAB §§ 44-46', 'SDPL § 13 b, stk. 7-8'],
  }),
  tidlig_opfoelgning: fact({
    name: { da: 'Tidlig opfølgning', en: 'Early follow-up' },
    meaning: {
      da: 'Du eller din arbejdsgiver har bedt kommunen om hjælp tidligt i sygdommen.',
      en: 'The sick person or the employer has asked for an early follow-up.',
    },
    shape: fields({
      anmodetAf: [
        'bedt om af',
        'asked for by',
        choice({
          sygemeldt: { da: 'den sygemeldte', en: 'the sick person' },
          arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
        }),
      ],
      anmodet: ['dato', 'date', date],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'special',
    sources: ['borger', 'arbejdsgiver'],
    knownTo: ['sagsbehandler'],
    readBy: ['SDPL § 7 c', 'SDPL § 7 e', 'SDPL § 13 b, stk. 2-3', 'DFDG § 35, stk. 2'],
  }),
  samtykke_helhedsorienteret_plan: fact({
    name: { da: 'Samtykke til én samlet plan', en: 'Consent to one plan' },
    meaning: {
      da: 'Du har sagt ja til én samlet plan på tværs af kommunens områder. Du kan sige nej igen.',
      en: 'The citizen agrees to one plan across departments (helhedsorienteret plan); it can be withdrawn.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['borger'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 40, stk. 3', 'LAB § 46'],
  }),
} as const;
