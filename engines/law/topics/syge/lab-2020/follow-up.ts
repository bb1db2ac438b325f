import { all, concept, exists, latest, measure, onOrAfter, param, today } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { unchanged } from '../cites.ts';
import { dayAfter, followUps, followUpsFrom, followUpsInHalfYear, one } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
export const followedUp = all(concept('syge.sag'), concept('syge.laengere_forloeb'));
const wished = latest('anmodning', { where: { om: 'samtale' }, from: firstDay });

/** How often and by when. SDPL § 13 b, stk. 1. */
export const followUpRules: readonly Rule[] = [
  {
    id: 'syge.opfoelgning.antal',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgninger i det første halve år', en: 'Follow-ups in the first half year' },
    citizen: {
      da: 'Kommunen følger op mindst {need} gange i det første halve år, du er syg.',
      en: 'The municipality follows up at least {need} times in your first half year of sickness.',
    },
    lawyer: {
      da: 'I sager, der er visiteret til kategori 2 eller (indtil udgangen af 2024) kategori 3, følges der op mindst fire gange inden for det første halve år regnet fra første fraværsdag. Opfølgning uden kontakt (standby) tæller med. Det halve år regnes som seks måneder, hvor første fraværsdag er første dag (udledt).',
      en: 'In category 2 or (until the end of 2024) 3 at least four follow-ups within the first half year from the first day of absence. Follow-up without contact counts. The half year is six months of which the first day of absence is the first (derived).',
    },
    cites: unchanged('§ 13 b, stk. 1, 1. pkt.'),
    mark: 'V',
    when: followedUp,
    need: param('syge.opfoelgninger'),
    have: followUpsInHalfYear,
    due: measure('syge.halvaar'),
  },
  {
    id: 'syge.opfoelgning.foerste',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Første opfølgning', en: 'First follow-up' },
    citizen: {
      da: 'Kommunen følger op første gang senest {due}.',
      en: 'The municipality follows up for the first time by {due}.',
    },
    lawyer: {
      da: 'Der følges op første gang senest inden udgangen af ottende uge regnet fra første fraværsdag ({due}). Uge 1 begynder på første fraværsdag (udledt). Ved tidlig opfølgning gælder § 13 b, stk. 2.',
      en: 'The first follow-up takes place by the end of the eighth week from the first day of absence, on which week 1 begins (derived). In early follow-up § 13 b(2) holds.',
    },
    cites: unchanged('§ 13 b, stk. 1, 2. pkt., og stk. 3'),
    mark: 'V',
    when: followedUp,
    need: one,
    have: followUps,
    due: measure('syge.uge_8'),
  },
  {
    id: 'syge.opfoelgning.efter_halvaar',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Opfølgning aftales', en: 'Follow-up is agreed' },
    citizen: {
      da: 'Du og kommunen aftaler nu, hvornår I taler sammen. Kommunen følger også op, når der er brug for det.',
      en: 'You and the municipality now agree when to talk. It also follows up where there is a need.',
    },
    lawyer: {
      da: 'Efter de første 6 måneder aftales opfølgningen mellem kommunen og den sygemeldte. Herudover følger kommunen op, når der vurderes at være behov.',
      en: 'After the first 6 months follow-up is agreed. Besides, the municipality follows up where it finds a need.',
    },
    cites: unchanged('§ 13 b, stk. 1, 3.-4. pkt.'),
    mark: 'V',
    when: all(followedUp, onOrAfter(today, dayAfter(measure('syge.halvaar')))),
  },
  {
    id: 'syge.opfoelgning.ret_til_samtale',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ret til en samtale', en: 'Right to a talk' },
    citizen: {
      da: 'Du har ret til en samtale med kommunen, når du ønsker det.',
      en: 'You have a right to a talk with the municipality whenever you want one.',
    },
    lawyer: {
      da: 'Den sygemeldte har ret til at få en samtale, hvis den sygemeldte ønsker det. Loven sætter ingen frist.',
      en: 'The sick person has a right to a talk on request. The act sets no time limit.',
    },
    cites: unchanged('§ 13 b, stk. 1, 5. pkt.'),
    mark: 'V',
    when: followedUp,
  },
  {
    id: 'syge.opfoelgning.oensket_samtale',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Samtale, du har bedt om', en: 'A talk you asked for' },
    citizen: {
      da: 'Du har bedt om en samtale. Den skal kommunen holde med dig.',
      en: 'You have asked for a talk. The municipality must hold it.',
    },
    lawyer: {
      da: 'Den sygemeldte har bedt om en samtale og har ret til den. Loven sætter ingen frist.',
      en: 'The sick person asked for a talk and has a right to it. The act sets no time limit.',
    },
    cites: unchanged('§ 13 b, stk. 1, 5. pkt.'),
    mark: 'V',
    when: all(concept('syge.sag'), exists(wished)),
    need: one,
    have: followUpsFrom(wished),
  },
];
