import type { Words } from '../../../facts/shape.ts';
import {
  all,
  any,
  ask,
  choose,
  concept,
  exists,
  has,
  not,
  onOrBefore,
  param,
  plusWeeks,
  today,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { offersOfChapters11to14 } from '../../categories.ts';
import { sdpl2020 } from '../../sources.ts';
import { unchanged } from '../cites.ts';
import { followedUp } from './follow-up.ts';
import { firstFollowUp } from './talks.ts';

/** Places of the values of `syge.form.naeste`. */
export const forms = { fremmoede: 0, udenFremmoede: 1, telefonVideo: 2, selvValgt: 3, kraevet: 4, standby: 5 } as const;

export const formLabels: readonly Words[] = [
  { da: 'ved fremmøde', en: 'in person' },
  { da: 'kan ske på telefon, digitalt eller skriftligt', en: 'may be by phone, digital or in writing' },
  { da: 'kan ske på telefon eller video', en: 'may be by phone or video' },
  { da: 'du vælger fremmøde, telefon eller video', en: 'you choose: in person, by phone or video' },
  { da: 'ved fremmøde, fordi kommunen har vurderet et behov', en: 'in person: the municipality found a need' },
  { da: 'uden kontakt, fordi du er alvorligt syg', en: 'without contact because of serious illness' },
];

/** Offers under chapters 11-14. */
const inOffer = has('tilbud', { kategori: offersOfChapters11to14 });

const soon = plusWeeks(today, param('syge.snart_tilbage_uger'));
/** Grounds for a talk without attendance that are on record. SDPL § 13 b, stk. 4, nr. 1-4 in LBK 107/2020. */
export const noAttendanceGrounds: Bool = any(
  has('sygdom', { omfang: 'delvist', fra: ['arbejde', 'egen_virksomhed'] }),
  onOrBefore(value('sygdom.forventetRask'), soon),
  onOrBefore(value('barsel_ventes'), soon),
  inOffer,
);
export const hindered = ask('syge.sygdom_hindrer_fremmoede');

/** The form of the next follow-up, self-booking. SDPL § 13 b, stk. 1 and 4-8. */
export const formRules: readonly Rule[] = [
  {
    id: 'syge.form.naeste',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sådan holdes næste opfølgning', en: 'How the next follow-up is held' },
    citizen: { da: 'Sådan er din næste samtale om din sygdom: {value}.', en: 'Next talk: {value}.' },
    lawyer: {
      da: 'Opfølgningen sker ved en individuel samtale med personligt fremmøde. Den kan ske telefonisk, digitalt eller skriftligt, når den sygemeldte 1) er delvis tilbage i arbejde, 2) ventes rask og på vej tilbage inden 4 uger, 3) ventes på barsel inden 4 uger, 4) deltager i tilbud efter LAB, eller 5) er hindret af sygdommen. Ved alvorlig sygdom uden kontakt (standby).',
      en: 'Follow-up is an individual talk in person. It may be by phone, digital or in writing when the person 1) is partly back, 2) is expected well within 4 weeks, 3) goes on leave within 4 weeks, 4) is in an offer, 5) is hindered by the illness. In serious illness without contact (standby).',
    },
    cites: [sdpl2020('§ 13 b, stk. 1, 6. pkt., og stk. 4-5')],
    mark: 'V',
    when: followedUp,
    value: choose(
      [
        [yes('standby'), forms.standby],
        [noAttendanceGrounds, forms.udenFremmoede],
        [hindered, forms.udenFremmoede],
      ],
      forms.fremmoede,
    ),
    unit: 'code',
    labels: formLabels,
  },
  {
    id: 'syge.form.standby',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ingen kontakt ved alvorlig sygdom', en: 'No contact in serious illness' },
    citizen: {
      da: 'Kommunen kontakter dig ikke, fordi du er alvorligt syg. Du skal ikke gøre noget.',
      en: 'The municipality does not contact you, because you are seriously ill. You need do nothing.',
    },
    lawyer: {
      da: 'Ved alvorlig sygdom, hvor kontakt ikke er hensigtsmæssig eller mulig på grund af helbredet, foregår opfølgningen uden kontakt. Navnlig indgår, om sygdommen er livstruende.',
      en: 'In serious illness where contact is not proper or possible, follow-up takes place without contact; whether the illness is life-threatening weighs in particular.',
    },
    cites: unchanged('§ 13 b, stk. 5'),
    mark: 'V',
    when: all(concept('syge.sag'), yes('standby')),
  },
  {
    id: 'syge.selvbooking',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Book selv de næste samtaler', en: 'Book the next talks yourself' },
    citizen: {
      da: 'Du booker selv dine næste samtaler på Jobnet. Kan du ikke det, så sig det til kommunen.',
      en: 'You book your next talks on Jobnet yourself. Tell the municipality if you cannot.',
    },
    lawyer: {
      da: 'Efter den første opfølgningssamtale booker sygemeldte i kategori 2 og (indtil udgangen af 2024) 3 selv samtaler digitalt. Kommunen kan fravige kravet om, at det sker digitalt, ved særlige forhold, herunder helbred.',
      en: 'After the first follow-up talk the sick person books talks digitally. The municipality may waive this for particular reasons, among them health.',
    },
    cites: unchanged('§ 13 b, stk. 7-8'),
    mark: 'V',
    when: all(followedUp, exists(firstFollowUp), not(has('selvbooking'))),
  },
];
