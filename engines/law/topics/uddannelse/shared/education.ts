import {
  all,
  any,
  ask,
  is,
  no,
  onOrBefore,
  param,
  plusMonths,
  times,
  today,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Concept } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, seksUger2019 } from '../../sources.ts';

const belowVocational: Bool = is('uddannelse.niveau', 'ingen', 'grundskole', 'forberedende', 'gymnasial');

/** What no register can place: a foreign education that nobody has assessed, and a bachelor without a trade. */
const notPlaced: Bool = any(
  is('uddannelse.niveau', 'udenlandsk_uden_vurdering'),
  all(is('uddannelse.niveau', 'bachelor'), no('uddannelse.erhvervskompetencegivende')),
);

const placed: Bool = is(
  'uddannelse.niveau',
  'erhvervsuddannelse',
  'kort_videregaaende',
  'mellemlang_videregaaende',
  'lang_videregaaende',
  'ph_d',
);
const neverPlaced: Bool = is('uddannelse.niveau', 'bachelor', 'udenlandsk_uden_vurdering');

const unused: Bool = onOrBefore(
  plusMonths(value('uddannelse_sidst_anvendt'), times(param('uddannelse.ubrugt_aar'), 12)),
  today,
);

/** How far the person's own education goes: the four questions that the schemes ask. */
export const educationConcepts: readonly Concept[] = [
  {
    id: 'uddannelse.hoejst_faglaert',
    name: {
      da: 'har højst en erhvervsuddannelse, eller en kort videregående oven på en erhvervsuddannelse',
      en: 'has at most a vocational education, or a short higher one on top of a vocational one',
    },
    when: any(
      belowVocational,
      is('uddannelse.niveau', 'erhvervsuddannelse'),
      all(is('uddannelse.niveau', 'kort_videregaaende'), yes('ogsaa_erhvervsuddannelse')),
      all(notPlaced, ask('uddannelse.hoejst_erhvervsuddannelse')),
    ),
    cites: [lab2019('§ 48, stk. 1'), lab2024('§ 48, stk. 1'), seksUger2019('§ 1, stk. 2')],
  },
  {
    id: 'uddannelse.ufaglaert_eller_ubrugt_erhvervsuddannelse',
    name: {
      da: 'har ingen erhvervsuddannelse, eller har ikke brugt den i fem år',
      en: 'has no vocational education, or has not used it for five years',
    },
    when: any(
      belowVocational,
      all(is('uddannelse.niveau', 'erhvervsuddannelse'), unused),
      all(notPlaced, ask('uddannelse.ufaglaert_eller_ubrugt')),
    ),
    cites: [lab2019('§ 96, stk. 1'), lab2022('§ 97 a, stk. 1'), lab2024('§ 96, stk. 1')],
  },
  {
    id: 'uddannelse.ufaglaert_fra_arbejde',
    name: {
      da: 'har ingen uddannelse, der tæller med, når man kommer fra arbejde',
      en: 'has no education that counts for who comes from work',
    },
    when: any(
      belowVocational,
      all(any(all(placed, unused), neverPlaced), ask('uddannelse.uden_uddannelse_fra_arbejde')),
    ),
    cites: [lab2019('§ 155, stk. 2'), lab2024('§ 155, stk. 2')],
  },
  {
    id: 'uddannelse.ufaglaert_eller_ubrugt_uddannelse',
    name: {
      da: 'har ingen erhvervsuddannelse eller højere, eller har ikke brugt den i fem år',
      en: 'has no vocational or higher education, or has not used it for five years',
    },
    when: any(belowVocational, all(placed, unused), all(neverPlaced, ask('uddannelse.ufaglaert_eller_ubrugt'))),
    cites: [lab2019('§ 155, stk. 1, nr. 1'), lab2024('§ 155, stk. 1, nr. 1')],
  },
];
