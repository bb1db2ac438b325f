import { all, concept, exists, has, is, not } from '../../../language/build.ts';
import type { NotDemanded } from '../../../rules/rule.ts';
import { unchanged } from '../cites.ts';
import { followedUp } from './follow-up.ts';
import { firstFollowUp } from './talks.ts';

/** Common beliefs about sickness benefit that are no demands. */
export const notDemanded2020: readonly NotDemanded[] = [
  {
    id: 'syge.ingen_operation',
    text: {
      da: 'Du må sige nej til operation og medicin og stadig få dine penge.',
      en: 'You need not accept an operation or medicine to keep sickness benefit.',
    },
    because: {
      da: 'Loven siger, at et nej til den slags ikke kan stoppe dine penge.',
      en: 'The act says that refusing an operation, medicine and the like does not end the benefit.',
    },
    cites: unchanged('§ 21 a'),
    mark: 'V',
    when: concept('syge.sag'),
  },
  {
    id: 'syge.ingen_samtale_hver_fjerde_uge',
    text: {
      da: 'Du skal ikke til samtale hver fjerde uge.',
      en: 'You need not go to a talk every fourth week.',
    },
    because: {
      da: 'Loven kræver fire opfølgninger i det første halve år, ikke en fast rytme.',
      en: 'The act demands four follow-ups in the first half year, not a fixed rhythm.',
    },
    cites: unchanged('§ 13 b, stk. 1'),
    mark: 'V',
    when: followedUp,
  },
  {
    id: 'syge.ingen_fast_attest',
    text: {
      da: 'Du skal ikke altid have en lægeattest til den første samtale.',
      en: 'You do not always need a doctor’s certificate for the first talk.',
    },
    because: {
      da: 'Kommunen beder kun om den, hvis den er nødvendig.',
      en: 'The municipality asks for it only where it is needed.',
    },
    cites: unchanged('§ 11 a, stk. 1'),
    mark: 'V',
    when: all(followedUp, not(exists(firstFollowUp))),
  },
  {
    id: 'syge.arbejdsgiversamtale_uden_foelger',
    text: {
      da: 'Du mister ikke sygedagpenge, hvis du ikke kan tale med din arbejdsgiver.',
      en: 'You do not lose sickness benefit if you cannot talk with your employer.',
    },
    because: {
      da: 'Loven siger, at det ikke har betydning for retten til sygedagpenge.',
      en: 'The act says that it has no effect on the right to benefit.',
    },
    cites: unchanged('§ 7 a, stk. 2'),
    mark: 'V',
    when: all(has('sygdom', { fra: 'arbejde' }), concept('syge.ansat')),
  },
  {
    id: 'syge.tilbud_frivillige',
    text: {
      da: 'Du skal ikke i tilbud, når du ventes rask inden for otte uger.',
      en: 'You need not take offers when you are expected well within eight weeks.',
    },
    because: {
      da: 'I de korte forløb er tilbud frivillige. For ledige medlemmer af en a-kasse gælder andre regler.',
      en: 'In short courses offers are voluntary. Other rules hold for unemployed fund members.',
    },
    cites: unchanged('§ 13 a, stk. 3'),
    mark: 'V',
    when: all(
      concept('syge.sag'),
      is('sygedagpengekategori', 'kategori_1'),
      not(all(has('sygdom', { fra: 'ledighed' }), has('akasse'))),
    ),
  },
];
