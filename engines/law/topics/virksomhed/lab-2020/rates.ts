import { all, any, choose, concept, exists, not, param } from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024 } from '../../sources.ts';
import { runningOrPlanned } from '../places.ts';

const fixed = all(
  concept('virksomhed.kan_faa_loentilskud'),
  not(any(concept('gruppe.jobafklaring'), concept('gruppe.ressourceforloeb'), concept('gruppe.revalidering'))),
);

/** With a place of the other sector alone, the rate of this one is beside the point; rates of years to come are not set. */
const shown = (own: Sector, other: Sector, rate: Quantity) =>
  all(fixed, any(runningOrPlanned(own), not(runningOrPlanned(other))), exists(rate));
type Sector = 'loentilskud_privat' | 'loentilskud_offentlig';

const privateRate = choose(
  [[concept('gruppe.foertidspension'), param('loentilskud.sats_1')]],
  param('loentilskud.sats_3'),
);
const publicRate = choose(
  [
    [concept('gruppe.foertidspension'), param('loentilskud.sats_1')],
    [concept('gruppe.sygedagpenge'), param('loentilskud.sats_5')],
  ],
  param('loentilskud.sats_4'),
);

/** What the employer gets for each hour of pay (LAB §§ 75-76). */
export const rateRules: readonly Rule[] = [
  {
    id: 'virksomhed.loentilskud.sats_privat',
    kind: 'amount',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Tilskud til privat arbejdsgiver', en: 'Subsidy to a private employer' },
    citizen: null,
    lawyer: {
      da: 'Løntilskuddet til private arbejdsgivere er {value} i timen (nr. 11: den laveste sats; i særlige tilfælde den næstlaveste). Det nedsættes med refusion, som arbejdsgiveren får.',
      en: 'The subsidy to private employers is {value} an hour (nr. 11: the lowest rate; in special cases the next). It is reduced by refunds that the employer receives.',
    },
    cites: [lab2019('§§ 75-76'), lab2024('§§ 75-76'), lab2024('§ 189')],
    mark: 'D',
    when: shown('loentilskud_privat', 'loentilskud_offentlig', privateRate),
    value: privateRate,
    unit: 'oere',
  },
  {
    id: 'virksomhed.loentilskud.sats_offentlig',
    kind: 'amount',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Tilskud til offentlig arbejdsgiver', en: 'Subsidy to a public employer' },
    citizen: null,
    lawyer: {
      da: 'Løntilskuddet til offentlige arbejdsgivere er {value} i timen (nr. 6: den højeste sats; nr. 11: den laveste, i særlige tilfælde den næstlaveste).',
      en: 'The subsidy to public employers is {value} an hour (nr. 6: the highest rate; nr. 11: the lowest, in special cases the next).',
    },
    cites: [lab2019('§§ 75-76'), lab2024('§§ 75-76'), lab2024('§ 189')],
    mark: 'D',
    when: shown('loentilskud_offentlig', 'loentilskud_privat', publicRate),
    value: publicRate,
    unit: 'oere',
  },
  {
    id: 'virksomhed.loentilskud.sats_konkret',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Tilskuddet fastsættes konkret', en: 'The subsidy is set case by case' },
    citizen: null,
    lawyer: {
      da: 'Nr. 7, 8 og 10: løntilskuddet fastsættes ud fra en konkret vurdering af personens evner til at deltage i arbejdet på linje med andre, og er en af de fem satser i § 75. I elev- og lærlingeforhold for nr. 10 gælder § 76, stk. 5.',
      en: 'Nr. 7, 8 and 10: the subsidy is set from a concrete assessment of the person’s ability to take part in the work like others, and is one of the five rates of § 75. For apprentices in nr. 10 § 76(5) holds.',
    },
    cites: [lab2019('§ 76, stk. 4-5'), lab2024('§ 76, stk. 4-5')],
    mark: 'V',
    when: all(
      concept('virksomhed.kan_faa_loentilskud'),
      any(concept('gruppe.jobafklaring'), concept('gruppe.ressourceforloeb'), concept('gruppe.revalidering')),
    ),
  },
];
