import { all, any, concept, has, is, never, not } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  act1654of2024,
  act1750of2025,
  lab2022,
  lab2024,
  labOrder2020,
  labOrder2021,
  labOrder2023,
} from '../sources.ts';
import { applicationRules } from './lab-2020/application.ts';
import { employeeRules, involved } from './lab-2020/employee-side.ts';
import { loentilskudGuards } from './lab-2020/loentilskud-guards.ts';
import { netIncrease } from './lab-2020/net-increase.ts';
import { nytteGroups, nytteRules } from './lab-2020/nytteindsats.ts';
import { payRules } from './lab-2020/pay.ts';
import { praktikRules } from './lab-2020/praktik.ts';
import { praktikTerms } from './lab-2020/praktik-terms.ts';
import { freeOfRatio, ratioRules, supportedWithoutCommunityWork, withinRatio } from './lab-2020/ratio.ts';
import { cameFrom, cameFromCash } from './places.ts';
import { bill12of2024, starArbejdspligt } from './sources.ts';
import { placeBegins, plannedIs } from './staff.ts';

const every = [
  ...praktikRules,
  ...praktikTerms,
  ...loentilskudGuards,
  ...payRules,
  ...nytteRules,
  ...ratioRules,
  ...employeeRules,
  ...applicationRules,
];

/** The rule with that id, as it first stood, with what is new. */
function changed(id: string, change: Partial<Rule>): Rule {
  const rule = every.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No rule ${id} to change`);
  return { ...rule, ...change };
}

const lastEmployer = (cites: Rule['cites'], wageCites: Rule['cites']): readonly Rule[] => [
  changed('virksomhed.praktik.seneste_arbejdsgiver', { cites }),
  changed('virksomhed.loentilskud.seneste_arbejdsgiver', { cites: wageCites }),
];

/** BEK 2006/2020, in force 1 January 2021: net increase for more groups; covid work-sharing bars placements. */
export const virksomhed2021: Part = {
  rules: [
    ...netIncrease(never, 'selvbooking-2021'),
    ...lastEmployer(
      [labOrder2020('§ 61, stk. 2-4'), labOrder2021('§ 61, stk. 2-4')],
      [labOrder2020('§ 67, stk. 4-5'), labOrder2021('§ 67, stk. 4-5')],
    ),
    changed('virksomhed.arbejdsfordeling', {
      lawyer: {
        da: 'Løntilskud kan ikke gives, hvor der er etableret eller aftalt arbejdsfordeling. Efter loven om midlertidig arbejdsfordeling (covid-19) gælder det de afdelinger eller produktionsenheder, hvor den er, og der kan heller ikke etableres virksomhedspraktik.',
        en: 'No subsidy where work-sharing is set up or agreed. Under the act on temporary work-sharing (covid-19) this means the departments or units that have it, and there no placements either.',
      },
      cites: [
        labOrder2020('§ 61, stk. 1'),
        labOrder2020('§ 67, stk. 2-3'),
        labOrder2021('§ 61, stk. 1'),
        labOrder2021('§ 67, stk. 2-3'),
      ],
      when: plannedIs('loentilskud', 'virksomhedspraktik'),
      done: any(
        not(has('arbejdsfordeling')),
        all(plannedIs('virksomhedspraktik'), is('arbejdsfordeling', 'almindelig')),
      ),
    }),
  ],
};

/** LBK 701/2022: more people can complain about hours. The first day is inferred: lov 548/2019 has nr. 1-5. */
export const virksomhed2022: Part = {
  rules: [
    changed('virksomhed.loentilskud.klage', {
      lawyer: {
        da: 'Klage over en offentlig arbejdsgivers beregning af arbejdstiden indbringes for jobcenteret senest 4 uger efter ansættelsens begyndelse. Gælder nr. 1-5, 7, 8 og 12.',
        en: 'A complaint about a public employer’s calculation of the hours goes to the jobcenter within 4 weeks of the start. For nr. 1-5, 7, 8 and 12.',
      },
      cites: [lab2022('§ 206'), lab2024('§ 206')],
      when: all(
        any(
          nytteGroups,
          cameFrom('dagpenge'),
          cameFromCash,
          concept('gruppe.jobafklaring'),
          concept('gruppe.ressourceforloeb'),
          concept('gruppe.selvforsoergende'),
        ),
        klageWindow(),
      ),
    }),
    changed('virksomhed.nytteindsats.seneste_arbejdsgiver', {
      cites: [labOrder2021('§ 98, stk. 3'), labOrder2023('§ 98, stk. 3')],
    }),
  ],
};

function klageWindow() {
  const { when } = changed('virksomhed.loentilskud.klage', {});
  return when.op === 'all' ? all(...when.of.filter((part) => part.op === 'has' || part.op === 'compare')) : when;
}

/** BEK 1216/2023, in force 1 January 2024: the covid rules on work-sharing are gone. */
export const virksomhed2024: Part = {
  rules: [
    ...lastEmployer([labOrder2023('§ 61')], [labOrder2023('§ 67, stk. 3-4')]),
    changed('virksomhed.arbejdsfordeling', { cites: [labOrder2023('§ 67, stk. 2')] }),
    changed('virksomhed.praktik.adgang', {
      cites: [lab2024('§ 57, stk. 1-2'), lab2024('§ 58'), lab2024('§ 54')],
      lawyer: {
        da: 'Personer i § 6, som kun vanskeligt kan opnå eller fastholde beskæftigelse på normale vilkår eller med løntilskud, kan få tilbud om virksomhedspraktik. Nr. 4-5 kan få det som led i en uddannelsesrettet indsats; har de et uddannelsespålæg, skal praktikken føre mod uddannelsesmålet. Nr. 1 kan få det som rådighedsafprøvende tilbud.',
        en: 'People in § 6 who can hardly obtain or keep work on normal terms or with a subsidy can be offered a placement. Nr. 4-5 as part of an effort towards education; with an uddannelsespålæg it leads towards the educational goal. Nr. 1 as a test of availability.',
      },
    }),
  ],
};

/** Lov 1654/2024, in force 1 January 2025: community work without ratio and length, and out of the count. */
export const virksomhed2025: Part = {
  notDemanded: [
    {
      id: 'virksomhed.nytteindsats_rimelighed',
      text: {
        da: 'Nytteindsats skal ikke længere holde et loft over antallet eller slutte efter 13 uger.',
        en: 'Community work need no longer keep a ceiling on numbers or end after 13 weeks.',
      },
      because: {
        da: 'Rimelighedskravet og grænsen for varighed er afskaffet for nytteindsats fra 2025.',
        en: 'The ratio and the limit of time are abolished for community work from 2025.',
      },
      cites: [act1654of2024('§ 87'), starArbejdspligt('nytteindsats')],
      mark: 'S',
      when: plannedIs('nytteindsats'),
      subject: 'virksomhed',
    },
  ],
  removes: [
    {
      id: 'virksomhed.nytteindsats.varighed',
      why: { da: 'Grænsen på 13 uger er afskaffet.', en: 'The limit of 13 weeks is abolished.' },
      cites: [starArbejdspligt('nytteindsats'), bill12of2024('§ 1')],
    },
    {
      id: 'virksomhed.nytteindsats.sidste_dag',
      why: { da: 'Grænsen på 13 uger er afskaffet.', en: 'The limit of 13 weeks is abolished.' },
      cites: [starArbejdspligt('nytteindsats')],
    },
    {
      id: 'virksomhed.nytteindsats.aftalt_varighed',
      why: { da: 'Grænsen på 13 uger er afskaffet.', en: 'The limit of 13 weeks is abolished.' },
      cites: [starArbejdspligt('nytteindsats')],
    },
  ],
  rules: [
    changed('virksomhed.nytteindsats.adgang', {
      lawyer: {
        da: 'Nr. 1-5 kan få tilbud om nytteindsats hos offentlige arbejdsgivere med henblik på at arbejde for ydelsen, fra 2025 også for at lære kultur og normer på arbejdsmarkedet at kende; nr. 1 alene som rådighedsafprøvende tilbud. Ingen tidsgrænse.',
        en: 'Nr. 1-5 can be offered community work with public employers in order to work for the benefit, from 2025 also to learn the culture and norms of the labour market; nr. 1 only as a test of availability. No limit of time.',
      },
      cites: [lab2024('§§ 82-83'), starArbejdspligt('nytteindsats')],
      mark: 'S',
    }),
    changed('virksomhed.nytteindsats.seneste_arbejdsgiver', { mark: 'D' }),
    {
      id: 'virksomhed.nytteindsats.saerligt_tilrettelagt',
      kind: 'status',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Særligt tilrettelagt nytteindsats', en: 'Specially arranged community work' },
      citizen: {
        da: 'Du kan få tilbud om nytteindsats. Det kan være i et projekt, som kommunen selv står for.',
        en: 'You can be offered community work in a project run by the municipality.',
      },
      lawyer: {
        da: 'Personer omfattet af arbejdspligt kan få tilbud om særligt tilrettelagt nytteindsats som et kommunalt organiseret projekt, hvis de øvrige betingelser for nytteindsats er opfyldt.',
        en: 'People under the work duty can be offered specially arranged community work as a municipal project, when the other conditions of community work are met.',
      },
      cites: [act1654of2024('§ 87 a')],
      mark: 'V',
      when: concept('arbejdspligt.omfattet'),
      groupOnly: true,
    },
    changed('virksomhed.rimelighed.plads', {
      lawyer: {
        da: 'Personer i virksomhedspraktik og løntilskud, løntilskud til nyuddannede med handicap og praktik efter integrationsloven, i årsværk og med den nye plads, må ikke overstige loftet. Nytteindsats tæller ikke med og prøves ikke. Førtidspensionister i løntilskud tæller ikke med, når den nye plads er et løntilskud.',
        en: 'People in placements and wage subsidy, subsidy for disabled graduates and placements under the integration act, in FTE and with the new place, may not exceed the ceiling. Community work does not count and is not tested. People on førtidspension with a subsidy are left out when the new place is a subsidy.',
      },
      cites: [
        lab2024('§ 63'),
        lab2024('§ 77'),
        labOrder2023('§§ 65, 83'),
        act1654of2024('§ 87'),
        bill12of2024('§ 1 (§§ 63 og 77)'),
        starArbejdspligt('nytteindsats'),
      ],
      mark: 'S',
      when: all(plannedIs('virksomhedspraktik', 'loentilskud'), not(freeOfRatio)),
      done: withinRatio(supportedWithoutCommunityWork),
    }),
    changed('virksomhed.rimelighed.tilkendegivelse', {
      cites: [labOrder2023('§ 65, stk. 6'), labOrder2023('§ 83, stk. 6'), act1654of2024('§ 87')],
      when: all(plannedIs('virksomhedspraktik', 'loentilskud'), not(freeOfRatio)),
    }),
    changed('virksomhed.medarbejderside.nytteindsats', {
      name: { da: 'Orientering om nytteindsats', en: 'Information on community work' },
      lawyer: {
        da: 'I forbindelse med etablering af nytteindsats orienterer arbejdsgiveren tillidsrepræsentanten og drøfter den praktiske gennemførelse. Er der ikke en tillidsrepræsentant, inddrages en repræsentant for de ansatte.',
        en: 'When community work is set up the employer informs the shop steward and discusses how it is carried out. Without a shop steward a representative of the employees is involved.',
      },
      cites: [act1654of2024('§ 87')],
      done: all(involved('orientering', 'nytteindsats'), involved('droeftelse', 'nytteindsats')),
      // “I forbindelse med etablering”: no longer before it.
      due: placeBegins,
    }),
  ],
};

const complaint2022 = virksomhed2022.rules?.find(({ id }) => id === 'virksomhed.loentilskud.klage');

/** Lov 1750/2025, in force 1 February 2026: the municipality instead of the jobcenter. The amended § 206 was not read. */
export const virksomhed2026: Part = {
  rules:
    complaint2022 === undefined
      ? []
      : [
          {
            ...complaint2022,
            lawyer: {
              da: 'Klage over en offentlig arbejdsgivers beregning af arbejdstiden indbringes for kommunen senest 4 uger efter ansættelsens begyndelse. Gælder nr. 1-5, 7, 8 og 12. Ordlyden efter lov nr. 1750 af 2025 er ikke læst; loven erstatter jobcenteret med kommunen.',
              en: 'A complaint about a public employer’s calculation of the hours goes to the municipality within 4 weeks of the start. For nr. 1-5, 7, 8 and 12. The wording after act no. 1750 of 2025 was not read; the act replaces the jobcenter by the municipality.',
            },
            cites: [lab2024('§ 206'), act1750of2025('§ 1')],
            mark: 'D',
          },
        ],
};
