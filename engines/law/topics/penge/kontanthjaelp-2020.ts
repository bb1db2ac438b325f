import { ageUnder, all, any, choose, is, measure, param, plus, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { las2021, las2024, las2025 } from '../sources.ts';
import {
  highLimits,
  highRate,
  limits,
  measures,
  onEducation,
  onKontanthjaelp,
  onTransition,
  supplement,
} from './kontanthjaelp-2020-terms.ts';
import { amount, ceiling } from './rule-text.ts';

const rules: readonly Rule[] = [
  amount({
    id: 'penge.kontanthjaelp',
    bearer: 'kommune',
    name: { da: 'Sats for kontanthjælp', en: 'Rate of kontanthjælp' },
    citizen: {
      da: 'Din kontanthjælp er {value} om måneden før skat.',
      en: 'Your kontanthjælp is {value} a month before tax.',
    },
    lawyer: {
      da: 'Kontanthjælpen er {value} pr. måned: fra 30 år efter § 25, stk. 2 (forsørger eller andre); under 30 år med uddannelse efter stk. 3, nr. 1-9: enlig forsørger med ekstra børnetilskud, forsørger, særlig sats (gravid efter 12. uge; dokumenteret lidelse), udeboende, hjemmeboende.',
      en: 'Kontanthjælp is {value} a month: from 30 by § 25, subsection 2 (provider or others); under 30 with education by subsection 3, no. 1-9: single provider with extra child allowance, provider, special rate, not at home, at home.',
    },
    cites: [las2021('§ 25, stk. 2-6'), las2024('§ 25, stk. 2-6')],
    when: onKontanthjaelp,
    value: measure('sats.kontanthjaelp'),
  }),
  amount({
    id: 'penge.uddannelseshjaelp',
    bearer: 'kommune',
    name: { da: 'Sats for uddannelseshjælp', en: 'Rate of uddannelseshjælp' },
    citizen: {
      da: 'Din uddannelseshjælp er {value} om måneden før skat.',
      en: 'Your uddannelseshjælp is {value} a month before tax.',
    },
    lawyer: {
      da: 'Uddannelseshjælpen er {value} pr. måned efter § 23, stk. 2, nr. 1-9: enlig forsørger med ekstra børnetilskud, forsørger, særlig sats, udeboende, hjemmeboende.',
      en: 'Uddannelseshjælp is {value} a month by § 23, subsection 2, no. 1-9: single provider with extra child allowance, provider, special rate, not at home, at home.',
    },
    cites: [las2021('§ 23, stk. 2-5'), las2024('§ 23, stk. 2-5')],
    when: onEducation,
    value: measure('sats.kontanthjaelp'),
  }),
  amount({
    id: 'penge.overgangsydelse',
    bearer: 'kommune',
    name: { da: 'Sats for overgangsydelse', en: 'Rate of overgangsydelse' },
    citizen: {
      da: 'Din ydelse er {value} om måneden før skat.',
      en: 'Your benefit is {value} a month before tax.',
    },
    lawyer: {
      da: 'Selvforsørgelses- og hjemrejseydelsen eller overgangsydelsen er {value} pr. måned efter § 22, stk. 2: enlig forsørger med ekstra børnetilskud, forsørger, fyldt 30 år eller udeboende, hjemmeboende under 30 år. Danskbonus kommer oveni.',
      en: 'Self-support and return benefit, or transition benefit, is {value} a month by § 22, subsection 2: single provider with extra child allowance, provider, from 30 or not at home, under 30 at home. A Danish bonus comes on top.',
    },
    cites: [las2021('§ 22, stk. 2-3'), las2024('§ 22, stk. 2-3')],
    when: onTransition,
    value: measure('sats.kontanthjaelp'),
  }),
  amount({
    id: 'penge.aktivitetstillaeg',
    bearer: 'kommune',
    name: { da: 'Aktivitetstillæg', en: 'Activity supplement' },
    citizen: {
      da: 'Du får {value} om måneden i tillæg til din hjælp.',
      en: 'You get a supplement of {value} a month to your help.',
    },
    lawyer: {
      da: 'Aktivitetsparate under 30 år, der deltager i tilbud eller ønsker det, får {value} pr. måned, tidligst efter 3 måneder; barselstillæg er lige så stort. Tillægget følger satsens nummer; særlige satser og kontanthjælp under 25 år uden børn giver intet.',
      en: 'Activity-ready persons under 30 who take part in offers or wish to get {value} a month, at the earliest after 3 months; the maternity supplement is as large. It follows the number of the rate; special rates and kontanthjælp under 25 without children give none.',
    },
    cites: [las2021('§ 24'), las2024('§ 24'), las2024('§ 25, stk. 7-13')],
    when: all(any(onKontanthjaelp, onEducation), ageUnder(30), yes('aktivitetstillaeg')),
    value: supplement,
  }),
  amount({
    id: 'penge.kontanthjaelp_i_alt',
    bearer: 'kommune',
    name: { da: 'Hjælpen med tillæg', en: 'The help with supplements' },
    citizen: {
      da: 'Du får {value} om måneden i alt før skat, hvis du ikke har andre indtægter.',
      en: 'You get {value} a month in all before tax, without other income.',
    },
    lawyer: {
      da: 'Den beregnede hjælp efter §§ 22-25 er {value} pr. måned før fradrag, kontanthjælpsloft og 225-timersregel.',
      en: 'The help under §§ 22-25 is {value} a month before deductions, the ceiling and the 225-hour rule.',
    },
    cites: [las2021('§§ 22-25'), las2024('§§ 22-25')],
    when: any(onKontanthjaelp, onEducation, onTransition),
    value: measure('sats.kontanthjaelp_i_alt'),
  }),
  ceiling({
    id: 'penge.kontanthjaelpsloft',
    bearer: 'kommune',
    name: { da: 'Kontanthjælpsloft', en: 'Ceiling of help' },
    citizen: {
      da: 'Din hjælp kan højst blive {value} om måneden. Støtte til din bolig tæller med.',
      en: 'Your help, housing benefit and special support can be at most {value} a month.',
    },
    lawyer: {
      da: 'Den samlede hjælp med særlig støtte og boligstøtte kan højst udgøre {value} pr. måned pr. person. Loftet nedsætter først særlig støtte og derefter boligstøtte.',
      en: 'Help with special support and housing benefit is at most {value} a month per person. Special support is cut first, then housing benefit.',
    },
    cites: [las2021('§§ 25 b-25 c'), las2024('§§ 25 b-25 c')],
    when: any(onKontanthjaelp, onEducation),
    value: choose(
      [
        [highRate, highLimits],
        [onKontanthjaelp, limits(2)],
      ],
      limits(3),
    ),
  }),
];

const wealth = (cite: typeof las2024): Rule =>
  ceiling({
    id: 'penge.formuegraense',
    bearer: 'borger',
    name: { da: 'Formue ved kontanthjælp', en: 'Wealth with kontanthjælp' },
    citizen: {
      da: 'Du kan have {value} og stadig få hjælp. Er I et ægtepar, gælder beløbet for jer begge tilsammen.',
      en: 'You can own {value} and still get help. For a married couple the amount is for both together.',
    },
    lawyer: {
      da: 'Kommunen ser bort fra formue på op til {value}; for ægtefæller er det dobbelte beløb regnet med. Formue til bolig, uddannelse eller erhverv, visse erstatninger og efterbetalinger i 2 år holdes udenfor.',
      en: 'The municipality disregards wealth up to {value}; for spouses the double amount is counted. Wealth for housing, education or trade, some compensations and back payments in 2 years stay outside.',
    },
    cites: [cite('§ 14')],
    when: any(onKontanthjaelp, onEducation, onTransition),
    value: choose(
      [[is('samliv', 'gift'), plus(param('kontanthjaelp.formue'), param('kontanthjaelp.formue'))]],
      param('kontanthjaelp.formue'),
    ),
  });

/** Kontanthjælp, uddannelseshjælp and overgangsydelse until 30 June 2025. */
export const kontanthjaelp2020: Part = { measures, rules: [...rules, wealth(las2024)] };

export const wealth2025: Part = { rules: [wealth(las2025)] };
