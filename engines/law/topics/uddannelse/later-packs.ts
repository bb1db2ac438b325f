import { ageUnder, all, always, concept, no } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import {
  act1654of2024,
  lab2019,
  lab2024,
  raadighed2026,
  reopening113of2021,
  reopening1576of2021,
  seksUger2019,
} from '../sources.ts';
import { mentorOfAdmitted } from './lab-2020/mentor.ts';
import { coursePasses } from './lab-2020/six-weeks-course.ts';
import { assessedTransport2022 } from './lab-2020/transport.ts';
import { lift80later, lift80legacy, lift110, lift110first, liftGoesOn, rotationLegacy } from './lift.ts';
import { lift110Rate } from './lift-rates.ts';
import { notDemanded2021 } from './not-demanded.ts';
import { ownEducationRules } from './own-education.ts';
import { pools2021 } from './pools-2021.ts';
import { personRule } from './shared/person-rule.ts';
import { fund110 } from './sources.ts';

/** What changed in the education schemes, pack by pack. */
export const laterParts: Readonly<Record<string, Part>> = {
  'uddannelse-2020': { rules: [lift80later, ...lift110first, lift110Rate, liftGoesOn] },
  'selvbooking-2021': { ...pools2021, notDemanded: notDemanded2021 },
  ...Object.fromEntries(
    (
      [
        ['corona-vinter-2021', 'V'],
        ['corona-marts-2021', 'D'],
        ['corona-foraar-2021', 'D'],
        ['corona-juli-2021', 'D'],
        ['corona-august-2021', 'V'],
      ] as const
    ).map(([overlay, mark]) => [
      overlay,
      {
        rules: [
          coursePasses(
            always,
            [
              reopening113of2021('§ 10'),
              reopening1576of2021('§ 9'),
              lab2019('§ 48, stk. 2 og 7'),
              seksUger2019('§§ 2-3'),
            ],
            mark,
          ),
        ],
      },
    ]),
  ),
  'ung-2022': {
    rules: [mentorOfAdmitted(all(ageUnder(30), no('uddannelse.erhvervskompetencegivende'))), assessedTransport2022],
  },
  'uddannelse110-2023': {
    rules: [...lift110(always, [fund110('nyheden'), lab2024('§ 97 a')], 'S')],
  },
  'lab-2024': {
    rules: [...lift110(always, [lab2024('§ 97 a'), lab2024('§ 55, stk. 4')], 'V'), ...ownEducationRules],
  },
  'lab-2025a': {
    rules: [
      personRule({
        id: 'uddannelse.arbejdspligt_transport.mulighed',
        kind: 'status',
        bearer: 'kommune',
        groupOnly: true,
        name: { da: 'Transport i arbejdspligten', en: 'Transport in the work duty' },
        citizen: {
          da: 'Du kan måske få betalt turen frem og tilbage. Gem din billet. Kommunen ser på, hvad der er rimeligt.',
          en: 'The municipality may cover your reasonable transport costs in the work duty. Keep your receipts.',
        },
        lawyer: {
          da: 'Personer omfattet af arbejdspligt kan få hjælp til dokumenterede og rimelige transportudgifter, som skyldes indsatsen, dog ikke ved privat løntilskud eller løntilskud efter kompensationsloven.',
          en: 'People under the work duty may have help with documented and reasonable transport costs due to it, not in private wage subsidy or subsidy under the compensation act.',
        },
        cites: [act1654of2024('§ 176 a')],
        when: concept('arbejdspligt.omfattet'),
      }),
    ],
  },
  'reform-1a': {
    rules: [lift80legacy, rotationLegacy],
    removes: [
      {
        id: 'uddannelse.loeft80.mulighed',
        why: {
          da: 'Puljen til uddannelsesløft er lukket for nye bevillinger efter 31. januar 2026.',
          en: 'The pool of education lifts is closed to new grants after 31 January 2026.',
        },
        cites: [raadighed2026('§ 23, nr. 2')],
      },
      ...(['vikar', 'egen_plads'] as const).map((rule) => ({
        id: `uddannelse.jobrotation.${rule}`,
        why: {
          da: 'Jobrotation er lukket for nye bevillinger efter 31. januar 2026.',
          en: 'Job rotation is closed to new grants after 31 January 2026.',
        },
        cites: [raadighed2026('§ 1, stk. 2')],
      })),
    ],
    removesNotDemanded: ['uddannelse.jobrotation_pligt'],
  },
};
