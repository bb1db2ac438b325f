import { all, atLeast, choose, measure, not, param, times, value, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { NotDemanded, Rule } from '../../rules/rule.ts';
import { las2025 } from '../sources.ts';
import {
  adjustment,
  child,
  concepts,
  higher,
  home,
  measures,
  onKontanthjaelp,
  provides,
  singleNoChild,
  singleProvider,
  youth,
  youthAmount,
} from './kontanthjaelp-2025-terms.ts';
import { amount, ceiling } from './rule-text.ts';

const leisure = all(onKontanthjaelp, provides, atLeast(value('forsoergelse.boernIHjemmet'), 1));

const rules: readonly Rule[] = [
  amount({
    id: 'penge.kontanthjaelp',
    bearer: 'kommune',
    name: { da: 'Sats for kontanthjælp', en: 'Rate of kontanthjælp' },
    citizen: {
      da: 'Din kontanthjælp er {value} om måneden før skat. Du kan have ret til tillæg oveni.',
      en: 'Your kontanthjælp is {value} a month before tax. You may have a right to supplements on top.',
    },
    lawyer: {
      da: 'Satsen er {value} pr. måned: hjemmeboende under 30 år uden eget barn i hjemmet; ellers mindstesats, når opholds- eller beskæftigelseskravet ikke er opfyldt (og for den, hvis ægtefælle eller samlever er på mindstesats, § 26, stk. 2); ellers forhøjet sats fra 30 år, eller fra 25 år med ordinært arbejde svarende til 2 år og 6 måneder på fuld tid inden for 10 år; ellers grundsats.',
      en: 'The rate is {value} a month: under 30 at home without own child there; else the minimum rate when the residence or employment demand is not met (and for whose spouse or partner is on it, § 26, subsection 2); else the higher rate from 30, or from 25 with ordinary work of 2 years and 6 months full time within 10 years; else the basic rate.',
    },
    cites: [las2025('§ 16'), las2025('§ 26, stk. 2')],
    when: onKontanthjaelp,
    value: measure('sats.kontanthjaelp'),
  }),
  amount({
    id: 'penge.boernetillaeg',
    bearer: 'kommune',
    name: { da: 'Børnetillæg', en: 'Child supplement' },
    citizen: {
      da: 'Du får {value} om måneden i børnetillæg. Beløbet er det samme, uanset hvor mange børn du har.',
      en: 'You get {value} a month in child supplement, whatever the number of children.',
    },
    lawyer: {
      da: 'Kommunen yder {value} pr. måned til den, der får kontanthjælp efter § 16 og har forsørgelsespligt over for et eller flere børn under 18 år, når børnene opholder sig her i riget (EU-retten og overenskomster kan føre til andet).',
      en: 'The municipality pays {value} a month to a person on kontanthjælp with a duty to provide for children under 18 who stay in Denmark (EU law and treaties may lead to another result).',
    },
    cites: [las2025('§ 17')],
    when: all(onKontanthjaelp, child),
    value: param('kontanthjaelp.boernetillaeg'),
  }),
  amount({
    id: 'penge.tillaeg_enlig_forsoerger',
    bearer: 'kommune',
    name: { da: 'Tillæg til enlig forsørger', en: 'Supplement for a single provider' },
    citizen: {
      da: 'Du får {value} om måneden i tillæg, fordi du er alene med børn.',
      en: 'You get a supplement of {value} a month as a single provider.',
    },
    lawyer: {
      da: 'Enlige forsørgere på grundsats eller mindstesats får {value} pr. måned, når de forsørger eget barn i hjemmet og har ret til ekstra børnetilskud (eller ville have det, jf. stk. 2, nr. 2-3). Udbetaling Danmarks afgørelse lægges til grund.',
      en: 'Single providers on the basic or minimum rate get {value} a month when they provide for an own child at home and have a right to extra child allowance (or would have, subsection 2, no. 2-3). Udbetaling Danmark’s decision is followed.',
    },
    cites: [las2025('§ 18, stk. 1-2 og 5')],
    when: all(onKontanthjaelp, singleProvider),
    value: param('kontanthjaelp.enlig_forsoerger'),
  }),
  amount({
    id: 'penge.tillaeg_enlig',
    bearer: 'kommune',
    name: { da: 'Tillæg til enlig uden børn', en: 'Supplement for a single person without children' },
    citizen: {
      da: 'Du får {value} om måneden i tillæg, fordi du er enlig.',
      en: 'You get a supplement of {value} a month as a single person.',
    },
    lawyer: {
      da: 'Enlige uden forsørgelsespligt på grundsats eller forhøjet sats får {value} pr. måned.',
      en: 'Single persons without a duty to provide, on the basic or the higher rate, get {value} a month.',
    },
    cites: [las2025('§ 18, stk. 3-4')],
    when: all(onKontanthjaelp, singleNoChild),
    value: param('kontanthjaelp.enlig'),
  }),
  amount({
    id: 'penge.ungetillaeg',
    bearer: 'kommune',
    name: { da: 'Særligt ungetillæg', en: 'Special youth supplement' },
    citizen: {
      da: 'Du får {value} om måneden i ungetillæg.',
      en: 'You get a youth supplement of {value} a month.',
    },
    lawyer: {
      da: 'Aktivitetsparate (og forrevalidender) under 30 år på grundsats eller hjemmeboendesats får {value} pr. måned: den lave sats under 25 år uden børn, ellers den høje.',
      en: 'Activity-ready persons (and those in pre-rehabilitation) under 30 on the basic rate or the rate at home get {value} a month: the low amount under 25 without children, else the high.',
    },
    cites: [las2025('§ 19')],
    when: all(onKontanthjaelp, youth),
    value: youthAmount,
    groupOnly: true,
  }),
  amount({
    id: 'penge.tilpasningstillaeg',
    bearer: 'kommune',
    name: { da: 'Midlertidigt tilpasningstillæg', en: 'Temporary adjustment supplement' },
    citizen: {
      da: 'Du får {value} om måneden i et midlertidigt tillæg. Det kan gives til og med juni 2027.',
      en: 'You get a temporary supplement of {value} a month. It can be given until June 2027.',
    },
    lawyer: {
      da: 'Personer under 30 år, der opfyldte betingelserne for juli 2025, får {value} pr. måned til og med 30. juni 2027. Retten ophører ved forhøjet sats. Beløbet reguleres ikke.',
      en: 'Persons under 30 who met the conditions for July 2025 get {value} a month until 30 June 2027. It ends with the higher rate and is not regulated.',
    },
    cites: [las2025('§ 20')],
    when: all(onKontanthjaelp, adjustment),
    value: param('kontanthjaelp.tilpasningstillaeg'),
  }),
  amount({
    id: 'penge.kontanthjaelp_i_alt',
    bearer: 'kommune',
    name: { da: 'Kontanthjælp med tillæg', en: 'Kontanthjælp with supplements' },
    citizen: {
      da: 'Du får {value} om måneden i alt før skat, hvis du ikke har andre indtægter.',
      en: 'You get {value} a month in all before tax, without other income.',
    },
    lawyer: {
      da: 'Den beregnede hjælp efter §§ 16-20 er {value} pr. måned før fradrag for indtægter. Sanktioner måles mod dette beløb (§ 35, stk. 4).',
      en: 'The help under §§ 16-20 is {value} a month before deductions for income. Sanctions are measured against it (§ 35, subsection 4).',
    },
    cites: [las2025('§§ 16-20'), las2025('§ 26')],
    when: onKontanthjaelp,
    value: measure('sats.kontanthjaelp_i_alt'),
  }),
  amount({
    id: 'penge.fribeloeb',
    bearer: 'kommune',
    name: { da: 'Fribeløb ved arbejde', en: 'Disregarded earnings' },
    citizen: {
      da: 'Du kan tjene {value} om måneden, uden at hjælpen sættes ned. Af resten beholder du 35 kroner af hver 100.',
      en: 'You can earn {value} a month without a cut. Of the rest you keep 35 of every 100 kroner.',
    },
    lawyer: {
      da: 'Ved fradrag for arbejdsindtægter ses bort fra {value} pr. måned og 35 pct. af resten, op til indkomstloftet. Reglen gælder ikke ved en førstegangsansøgning (herunder efter 2 hele kalendermåneder uden kontanthjælp) og nævner intet fribeløb for hjemmeboendesatsen.',
      en: 'Of earnings {value} a month and 35 per cent of the rest are disregarded, up to the ceiling. Not at a first application (also after 2 whole calendar months without kontanthjælp); no disregard is named for the rate at home.',
    },
    cites: [las2025('§ 31')],
    when: all(onKontanthjaelp, not(home)),
    value: choose([[higher, param('kontanthjaelp.fribeloeb_forhoejet')]], param('kontanthjaelp.fribeloeb')),
  }),
  ceiling({
    id: 'penge.indkomstloft',
    bearer: 'kommune',
    name: { da: 'Indkomstloft', en: 'Ceiling of income' },
    citizen: {
      da: 'Hjælp og løn tilsammen kan højst blive {value} om måneden, før hjælpen sættes ned krone for krone.',
      en: 'Help and pay together can be {value} a month before the help is cut krone by krone.',
    },
    lawyer: {
      da: 'Overstiger hjælpen sammen med arbejdsindtægterne {value} i en måned, fradrages de overskydende arbejdsindtægter fuldt ud.',
      en: 'When help and earnings exceed {value} in a month, the excess earnings are deducted in full.',
    },
    cites: [las2025('§ 31, stk. 1 og 5')],
    when: all(onKontanthjaelp, not(home)),
    value: choose([[higher, param('kontanthjaelp.indkomstloft_forhoejet')]], param('kontanthjaelp.indkomstloft')),
  }),
  amount({
    id: 'penge.fritidstillaeg',
    bearer: 'kommune',
    name: { da: 'Fritidstillæg pr. barn', en: 'Leisure supplement per child' },
    citizen: {
      da: 'Du kan få {value} om måneden pr. barn til fritid, for op til tre børn. Det begynder efter tre måneder.',
      en: 'You can get {value} a month per child for leisure, for up to three children, after three months.',
    },
    lawyer: {
      da: 'Kommunen yder fritidstillæg på {value} pr. barn pr. måned for højst tre børn på samme adresse; enlige forsørgere får en fjerdedel. Det udbetales første gang måneden efter 3 sammenhængende måneder med ret til kontanthjælp. En tredjedel skal dokumenteres.',
      en: 'A leisure supplement of {value} per child a month for at most three children at the address; single providers get a quarter. First paid the month after 3 unbroken months with a right to kontanthjælp. A third must be documented.',
    },
    cites: [las2025('§ 86')],
    when: leisure,
    value: choose(
      [[yes('forsoergelse.enligForsoerger'), times(param('kontanthjaelp.fritidstillaeg'), 0.25)]],
      param('kontanthjaelp.fritidstillaeg'),
    ),
  }),
  {
    id: 'penge.fritidstillaeg_ret',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Fritidstillæg til dine børn', en: 'Leisure supplement for your children' },
    citizen: {
      da: 'Du kan få et tillæg til dine børns fritid, for op til tre børn. Det begynder efter tre måneder.',
      en: 'You can get a supplement for your children’s leisure, for up to three children, after three months.',
    },
    lawyer: {
      da: 'Kommunen yder fritidstillæg pr. barn pr. måned for højst tre børn på samme adresse; enlige forsørgere får en fjerdedel. Beløbet er 450 kr. i 2024-niveau, afrundet til nærmeste 50 kr.',
      en: 'A leisure supplement per child a month for at most three children at the address; single providers get a quarter. The amount is DKK 450 at the 2024 level, rounded to the nearest 50.',
    },
    cites: [las2025('§ 86'), las2025('§ 109, stk. 4')],
    mark: 'V',
    when: leisure,
  },
];

const beliefs: readonly NotDemanded[] = [
  {
    id: 'penge.boernetillaeg_pr_barn',
    text: {
      da: 'Børnetillægget er ikke pr. barn. Du får ét beløb, uanset antallet af børn.',
      en: 'The child supplement is not per child: one amount, whatever the number.',
    },
    because: {
      da: 'Loven giver ét beløb til den, der har et eller flere børn at forsørge.',
      en: 'The act gives one monthly supplement to a person with a duty to provide for one or more children.',
    },
    cites: [las2025('§ 17, stk. 1')],
    mark: 'V',
    when: all(onKontanthjaelp, provides),
  },
];

/** Kontanthjælp from 1 July 2025. */
export const kontanthjaelp2025: Part = {
  concepts,
  measures,
  rules,
  removes: [
    'penge.uddannelseshjaelp',
    'penge.overgangsydelse',
    'penge.aktivitetstillaeg',
    'penge.kontanthjaelpsloft',
  ].map((id) => ({
    id,
    why: {
      da: 'Kontanthjælpsreformen samlede ydelserne i én kontanthjælp.',
      en: 'The reform made one benefit of the earlier ones.',
    },
    cites: [las2025('§§ 16-20')],
  })),
  notDemanded: beliefs,
};
