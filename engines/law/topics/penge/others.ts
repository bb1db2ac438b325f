import { ageUnder, all, choose, is, measure, not, param, per, roundNearest, times, yes } from '../../language/build.ts';
import type { Quantity } from '../../language/node.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { las2024, las2025, sdpl2020, sdpl2025 } from '../sources.ts';
import { amount, ceiling } from './rule-text.ts';

const provider = all(yes('forsoergelse.forsoergerpligt'), yes('forsoergelse.boernIDanmarkEllerEoes'));
const home = all(ageUnder(25), is('boligform', 'hjemmeboende'), not(yes('forsoergelse.forsoergerpligt')));

const resource: Quantity = choose(
  [
    [home, param('ressourceforloebsydelse.hjemmeboende')],
    [provider, param('ressourceforloebsydelse.forsoerger')],
  ],
  param('ressourceforloebsydelse.andre'),
);

const flex: Quantity = choose(
  [
    [
      is('ledighedsydelse_sats', 'fuld'),
      roundNearest(per(times(param('dagpenge.maks_fuldtid'), param('ledighedsydelse.fuld_pct')), 100), 100),
    ],
    [provider, param('ledighedsydelse.reduceret_forsoerger')],
  ],
  param('ledighedsydelse.reduceret'),
);

const rules: readonly Rule[] = [
  ceiling({
    id: 'penge.sygedagpenge_maks',
    bearer: 'kommune',
    name: { da: 'Højeste sygedagpenge', en: 'Highest sickness benefit' },
    citizen: {
      da: 'Du kan højst få {value} om ugen i sygedagpenge før skat.',
      en: 'Sickness benefit is at most {value} a week before tax.',
    },
    lawyer: {
      da: 'Sygedagpenge kan højst udgøre {value} pr. uge; pr. time divideres med den normale overenskomstmæssige arbejdstid (37 timer). Beløbet reguleres den første mandag i januar, afrundes til et beløb deleligt med 5 og føres afrundet videre.',
      en: 'Sickness benefit is at most {value} a week; an hour is a 37th of it in a normal week. Regulated on the first Monday of January, rounded to a multiple of 5 and carried on rounded.',
    },
    cites: [sdpl2020('§ 50'), sdpl2025('§§ 50 og 64')],
    when: is('ydelse', 'sygedagpenge'),
    value: param('sygedagpenge.maks_uge'),
  }),
  amount({
    id: 'penge.ressourceforloebsydelse',
    bearer: 'kommune',
    name: { da: 'Ressourceforløbsydelse', en: 'Ressourceforløbsydelse' },
    citizen: {
      da: 'Du får {value} om måneden før skat. Din formue og din ægtefælles indtægt betyder ikke noget.',
      en: 'You get {value} a month before tax, whatever you own and your spouse earns.',
    },
    lawyer: {
      da: 'Ressourceforløbsydelsen (under jobafklaring eller ressourceforløb) er {value} pr. måned: forsørger, andre, eller hjemmeboende under 25 år uden forsørgelsespligt. I ressourceforløb kan ydelsen være højere efter sygedagpenge eller ledighedsydelse (§ 68, stk. 4-5); selvstændige kan få 75 eller 50 pct. (§ 69 j, stk. 4).',
      en: 'The benefit in job clarification or a resource course is {value} a month: provider, others, or at home under 25 without a duty to provide. In a resource course it can be higher after sickness benefit or ledighedsydelse (§ 68, subsections 4-5); the self-employed may get 75 or 50 per cent.',
    },
    cites: [las2024('§§ 68 og 69 j'), las2025('§§ 68 og 69 j')],
    when: is('ydelse', 'ressourceforloebsydelse'),
    value: resource,
  }),
  amount({
    id: 'penge.ledighedsydelse',
    bearer: 'kommune',
    name: { da: 'Ledighedsydelse', en: 'Ledighedsydelse' },
    citizen: {
      da: 'Du får {value} om måneden i ledighedsydelse før skat.',
      en: 'You get {value} a month in ledighedsydelse before tax.',
    },
    lawyer: {
      da: 'Ledighedsydelsen er {value} pr. måned: 89 pct. af højeste dagpenge, når betingelserne i § 74 a, stk. 2, er opfyldt ved visitationen eller efter 9 måneders fleksjob inden for 18 måneder; ellers beløbet efter stk. 3 (forsørger eller andre).',
      en: 'Ledighedsydelse is {value} a month: 89 per cent of the highest dagpenge when § 74 a, subsection 2, was met at the grant or after 9 months in fleksjob within 18; else the amount of subsection 3 (provider or others).',
    },
    cites: [las2024('§ 74 a, stk. 2-4'), las2025('§ 74 a, stk. 2-4')],
    when: is('ydelse', 'ledighedsydelse'),
    value: flex,
  }),
];

/** What a person costs a month, as far as the law gives it: the own rate, or the highest where it depends on earlier income. */
export const others2020: Part = {
  rules,
  measures: [
    {
      id: 'sats.maaned',
      name: { da: 'ydelse pr. måned', en: 'benefit a month' },
      of: choose(
        [
          [is('ydelse', 'dagpenge'), measure('sats.dagpenge')],
          [is('ydelse', 'sygedagpenge'), times(param('sygedagpenge.maks_uge'), 52 / 12)],
          [is('ydelse', 'ressourceforloebsydelse'), resource],
          [is('ydelse', 'ledighedsydelse'), flex],
          [
            is(
              'ydelse',
              'kontanthjaelp',
              'uddannelseshjaelp',
              'overgangsydelse',
              'selvforsoergelses_og_hjemrejseydelse',
            ),
            measure('sats.kontanthjaelp_i_alt'),
          ],
        ],
        { op: 'none' },
      ),
      isDay: false,
      cites: [],
    },
  ],
};
