import {
  ageAtLeast,
  all,
  any,
  ask,
  atLeast,
  birthday,
  concept,
  count,
  day,
  equal,
  exists,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusMonths,
} from '../../../language/build.ts';
import type { Concept, Rule } from '../../../rules/rule.ts';
import { lab2022, labOrder2021 } from '../../sources.ts';
import { cameFrom, cameFromCash, loentilskud, ofPlace, running } from '../places.ts';

/** The scheme for long-term unemployed seniors, 2021-09-01 to 2022-12-31: a parameter opens and closes it. */

const open = equal(param('virksomhed.senior_ordning_aaben'), 1);
const groups = any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat'));
const start = ofPlace(loentilskud);
const entitled = all(open, groups, ageAtLeast(50), concept('virksomhed.tolv_maaneder_paa_ydelse'));

/** Begun by 31 December 2022, a place goes on unchanged for the agreed time, whatever becomes of the benefit (§ 80 a, stk. 4). */
export const seniorConcept: Concept = {
  id: 'virksomhed.senior_loentilskud',
  name: { da: 'løntilskud efter seniorordningen', en: 'subsidy under the senior scheme' },
  when: all(
    onOrAfter(start, day('2021-09-01')),
    onOrBefore(start, day('2022-12-31')),
    atLeast(count('tilbud', { where: { kategori: loentilskud, selvfundet: true }, from: start, ahead: true }), 1),
    onOrBefore(birthday(50), start),
    any(
      all(groups, concept('virksomhed.tolv_maaneder_paa_ydelse')),
      all(
        not(groups),
        any(cameFrom('dagpenge'), cameFromCash),
        ask('virksomhed.tolv_maaneder_opfyldt', { since: plusMonths(start, -1) }),
      ),
    ),
  ),
  cites: [lab2022('§ 80 a')],
};

export const seniorRules: readonly Rule[] = [
  {
    id: 'virksomhed.loentilskud.senior',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Seniorordningen', en: 'The senior scheme' },
    citizen: {
      da: 'Du har ret til op til seks måneders løntilskud hos en arbejdsgiver, du selv finder. Det skal begynde senest 31. december 2022.',
      en: 'You have a right to up to six months of wage subsidy with an employer you find yourself, begun by 31 December 2022.',
    },
    lawyer: {
      da: '1. september 2021 - 31. december 2022: § 6, nr. 1-3, fyldt 50 år ved begyndelsen, mindst 12 måneder forud på visse ydelser, selvfundet plads, op til 6 sammenhængende måneder, også ud over retten til ydelsen. Arbejdsgiveren opfylder §§ 71-72 og 77-79. Forbuddet mod seneste arbejdsgiver og støtteloftet gælder ikke.',
      en: '1 September 2021 - 31 December 2022: § 6 nr. 1-3, 50 at the beginning, at least 12 months before on certain benefits, self-found, up to 6 unbroken months, also beyond the right to the benefit. The employer meets §§ 71-72 and 77-79. The bar on the latest employer and the support ceiling do not hold.',
    },
    cites: [lab2022('§§ 80 a-80 c'), labOrder2021('§ 95')],
    mark: 'V',
    when: entitled,
    value: param('virksomhed.loentilskud_maaneder'),
    unit: 'months',
    groupOnly: true,
  },
  ...(
    [
      ['privat', 'private'],
      ['offentlig', 'public'],
    ] as const
  ).map(
    ([sektor, sector]): Rule => ({
      id: `virksomhed.loentilskud.sats_senior_${sektor}`,
      kind: 'amount',
      subject: 'person',
      bearer: 'kommune',
      name: { da: `Tilskud efter seniorordningen, ${sektor}`, en: `Senior scheme rate, ${sector}` },
      citizen: null,
      lawyer: {
        da: 'Løntilskuddet er {value} i timen. Det må ikke overstige arbejdsgiverens samlede lønomkostninger.',
        en: 'The subsidy is {value} an hour, never above the employer’s whole wage cost.',
      },
      cites: [lab2022('§ 80 c'), labOrder2021('§ 96')],
      mark: 'V',
      when: all(
        any(entitled, all(running(`loentilskud_${sektor}`), concept('virksomhed.senior_loentilskud'))),
        exists(param(`loentilskud.senior_${sektor}`)),
      ),
      value: param(`loentilskud.senior_${sektor}`),
      unit: 'oere',
    }),
  ),
];
