import {
  after,
  all,
  always,
  any,
  choose,
  equal,
  exists,
  latest,
  not,
  plusDays,
  today,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Cite } from '../../../rules/cite.ts';
import { fvl2014 } from '../../sources.ts';
import type { Check } from './check.ts';

type By = 'kommune' | 'akasse';

const step = (
  value: 'hoering_undladt_med_grund' | 'udsaettelse_afslaaet' | 'aktindsigt_udsaetter_ikke',
  from: Quantity,
) => exists(latest('sagsskridt', { where: { value }, from }));

/** The latest hearing since the breach. */
const hearingSince = (day: Quantity, by: By): Quantity => latest('partshoering', { where: { fra: by }, from: day });

const answerSince = (hearing: Quantity): Quantity =>
  latest('partshoering_svar', { where: { value: ['bemaerkninger', 'ingen_bemaerkninger'] }, from: hearing });

/** Heard: the party answered, or the deadline has passed. `letter`: whether hearing and decision in one letter may be used. */
export function hearing(
  day: Quantity,
  by: By,
  letter: 'never' | 'four-contents',
  cites: readonly [Cite, ...Cite[]],
  letterFor: Bool = always,
): Check {
  const heard = hearingSince(day, by);
  const of = (take: 'frist' | 'agterskrivelse' | 'fireOplysninger') =>
    latest('partshoering', { where: { fra: by }, from: day, take });
  const answered = exists(answerSince(heard));
  const oneLetter = equal(of('agterskrivelse'), 1);
  const rightForm =
    letter === 'never' ? not(oneLetter) : any(not(oneLetter), all(letterFor, equal(of('fireOplysninger'), 1)));
  return {
    key: 'partshoering',
    name: { da: 'Høring', en: 'Hearing' },
    citizen: {
      da: 'Du skal have sagens oplysninger og en frist til at svare, før sagen afgøres.',
      en: 'You must get the facts of the case and time to answer before it is decided.',
    },
    lawyer: {
      da: 'Parten skal være gjort bekendt med de oplysninger, der er til ugunst, og have haft lejlighed til en udtalelse. Afgørelsen kan træffes, når svaret er kommet, eller dagen efter fristen. Loven fastsætter ikke fristens længde. Høring kan kun undlades efter FVL § 19, stk. 2, og grunden skal stå i sagen. Høring og afgørelse i ét brev kræver uddannelses- eller jobparat og de fire oplysninger.',
      en: 'The party must know the facts to the disadvantage and have had an opportunity to comment. The decision can be made when the answer has come, or the day after the deadline; the act sets no length. A hearing can be left out only under FVL § 19(2), with the ground noted. Hearing and decision in one letter need readiness for education or a job and the four contents.',
    },
    cites,
    may: any(
      all(exists(heard), any(answered, after(today, of('frist'))), rightForm),
      step('hoering_undladt_med_grund', day),
    ),
    opens: choose([[answered, answerSince(heard)]], plusDays(of('frist'), 1)),
  };
}

/** A demand for more time stops the decision until it is used or refused with a ground. */
export function moreTime(day: Quantity, by: By): Check {
  const asked: Quantity = latest('partshoering_svar', { where: { value: 'oensker_mere_tid' }, from: day });
  return {
    key: 'mere_tid',
    name: { da: 'Ønske om mere tid', en: 'Wish for more time' },
    citizen: {
      da: 'Du kan bede om mere tid til at svare. Sagen afgøres først, når du har svaret, eller den nye frist er gået.',
      en: 'You can ask for more time. The case is decided only when you have answered or the new time is over.',
    },
    lawyer: {
      da: 'Parten kan på ethvert tidspunkt forlange afgørelsen udsat, til der er afgivet en udtalelse; myndigheden kan sætte en frist. Undtagelser efter stk. 2 skal begrundes i sagen.',
      en: 'The party may at any time demand that the decision waits for a statement; the authority may set a deadline. Exceptions under subsection 2 must be noted.',
    },
    cites: [fvl2014('§ 21')],
    when: exists(asked),
    may: any(
      exists(answerSince(asked)),
      all(
        exists(latest('partshoering', { where: { fra: by }, from: asked })),
        after(today, latest('partshoering', { where: { fra: by }, from: asked, take: 'frist' })),
      ),
      step('udsaettelse_afslaaet', asked),
    ),
  };
}

/** A request for access in the case stops the decision until it is answered. */
export function access(day: Quantity): Check {
  const asked: Quantity = latest('aktindsigt', { where: { egenSag: true, trin: 'anmodet' }, from: day });
  return {
    key: 'aktindsigt',
    name: { da: 'Aktindsigt i sagen', en: 'Access to the case' },
    citizen: {
      da: 'Beder du om at se din sag, skal kommunen vente med at afgøre den, til du har set den.',
      en: 'If you ask to see your case, the decision waits until you have seen it.',
    },
    lawyer: {
      da: 'Fremsætter en part begæring om aktindsigt under sagen, udsættes afgørelsen, til parten har fået adgang. Det gælder ikke ved lovbestemt frist eller væsentlige hensyn; grunden skal stå i sagen.',
      en: 'If a party asks for access during the case, the decision waits until access is given; not where a statutory deadline or weighty interests say otherwise, with the ground noted.',
    },
    cites: [fvl2014('§ 9 b')],
    when: exists(asked),
    may: any(
      exists(latest('aktindsigt', { where: { egenSag: true, trin: ['givet', 'afslaaet'] }, from: asked })),
      step('aktindsigt_udsaetter_ikke', asked),
    ),
  };
}
