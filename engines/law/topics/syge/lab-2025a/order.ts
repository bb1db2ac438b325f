import {
  all,
  concept,
  exists,
  has,
  is,
  latest,
  less,
  not,
  onOrBefore,
  orElse,
  param,
  plusBankDays,
  plusDays,
  plusMonths,
  today,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2025, sdplOrder2024 } from '../../sources.ts';
import { asked } from '../lab-2020/early.ts';
import { followedUp } from '../lab-2020/follow-up.ts';
import { certificateAsked } from '../lab-2020/information.ts';
import { firstFollowUp } from '../lab-2020/talks.ts';

const agreed = latest('svar_tidlig_opfoelgning', { where: { value: 'indforstaaet' }, from: asked });

/** What the follow-up order of 1 January 2025 adds. */
export const order2025: readonly Rule[] = [
  {
    id: 'syge.tidlig.skema',
    kind: 'limit',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Sig ja til tidlig opfølgning', en: 'Say yes to early follow-up' },
    citizen: {
      da: 'Vil du have hjælp nu, så send skemaet senest {value}. Du må også sige nej.',
      en: 'If you want early follow-up, return the form by {value}. It is voluntary.',
    },
    lawyer: {
      da: 'Er lønmodtageren indforstået med arbejdsgiverens anmodning, returneres skemaet senest 2 bankdage efter afsendelsen af brevet. Kommunen kan vælge at fortsætte, selv om det kommer senere. Her regnet fra anmodningens dag (udledt).',
      en: 'An employee who agrees returns the form within 2 bank days of the letter. The municipality may go on although it comes later. Counted here from the day of the request (derived).',
    },
    cites: [sdplOrder2024('§§ 2-4')],
    mark: 'D',
    when: all(
      is('tidlig_opfoelgning.anmodetAf', 'arbejdsgiver'),
      not(exists(latest('svar_tidlig_opfoelgning', { from: asked }))),
    ),
    value: plusBankDays(asked, param('syge.tidlig_svar_bankdage')),
    unit: 'day',
  },
  {
    id: 'syge.tidlig.laegetid',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Tid hos lægen', en: 'Time with the doctor' },
    citizen: {
      da: 'Bestil tid hos din læge, så du har været der senest {due}.',
      en: 'Book your doctor so that you have been there by {due}.',
    },
    lawyer: {
      da: 'Beder kommunen om en lægeattest ved tidlig opfølgning, skal konsultationen finde sted senest 8 dage efter, at skemaet er returneret (arbejdsgiverens anmodning) eller efter den sygemeldtes egen anmodning.',
      en: 'Where the municipality asks for a certificate in early follow-up, the consultation is held within 8 days of the returned form or of the person’s own request.',
    },
    cites: [sdplOrder2024('§ 5, stk. 2'), sdplOrder2024('§ 9')],
    mark: 'V',
    when: all(
      concept('syge.sag'),
      has('tidlig_opfoelgning'),
      onOrBefore(asked, certificateAsked),
      not(exists(latest('svar_tidlig_opfoelgning', { where: { value: 'modsaetter_sig' }, from: asked }))),
    ),
    done: exists(latest('laegeattest', { where: { trin: ['konsultation', 'modtaget'] }, from: certificateAsked })),
    due: plusDays(orElse(agreed, value('tidlig_opfoelgning.anmodet')), param('syge.laegetid_dage')),
  },
  {
    id: 'syge.selvbooking',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Book selv de næste samtaler', en: 'Book the next talks yourself' },
    citizen: {
      da: 'Du booker selv dine næste samtaler på Jobnet. Kan du ikke det, så bed kommunen om at blive fri.',
      en: 'You book your next talks on Jobnet yourself. Ask to be exempt if you cannot.',
    },
    lawyer: {
      da: 'Efter første opfølgningssamtale booker sygemeldte i kategori 2 selv digitalt inden en frist, som vises på Jobnet, og kan ombooke inden fristen. Kommunen kan fritage, når det er uforholdsmæssigt svært, og i særlige tilfælde fratage muligheden; i begge tilfælde indkalder den via Digital Post.',
      en: 'After the first talk a person in category 2 books digitally by a deadline shown on Jobnet, and may rebook within it. The municipality may exempt or, in particular cases, take the right away; then it summons by Digital Post.',
    },
    cites: [sdpl2025('§ 13 b, stk. 7-8'), sdplOrder2024('§§ 17-19')],
    mark: 'V',
    when: all(followedUp, exists(firstFollowUp), not(has('selvbooking'))),
  },
  {
    id: 'syge.repatriering',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Vejledning om repatriering', en: 'Guidance on repatriation' },
    citizen: null,
    lawyer: {
      da: 'Kommunen vejleder ved alle samtaler sygemeldte udlændinge, som er omfattet af repatrieringsloven og har haft opholdstilladelse i op til 5 år, om muligheden for repatriering.',
      en: 'At all talks the municipality guides foreigners under the repatriation act with up to 5 years of permit on repatriation.',
    },
    cites: [sdplOrder2024('§ 20'), sdpl2025('§ 10, stk. 2')],
    mark: 'V',
    when: all(
      followedUp,
      is('opholdsgrundlag.grundlag', 'flygtning', 'familiesammenfoert_til_flygtning'),
      less(today, plusMonths(value('opholdsgrundlag.opholdstilladelseFra'), 60)),
    ),
    groupOnly: true,
  },
];
