import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  atLeast,
  choose,
  concept,
  has,
  is,
  measure,
  no,
  not,
  param,
  plus,
  value,
  yes,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Concept, Measure } from '../../rules/rule.ts';
import { las2025 } from '../sources.ts';

export const onKontanthjaelp = is('ydelse', 'kontanthjaelp');
const couple = is('samliv', 'gift', 'samlevende');
const single = is('samliv', 'enlig', 'separeret');
export const provides = yes('forsoergelse.forsoergerpligt');
const childInReach = all(provides, yes('forsoergelse.boernIDanmarkEllerEoes'));
export const home = concept('kontanthjaelp.hjemmeboende');
const minimum = concept('kontanthjaelp.paa_mindstesats');
export const higher = concept('kontanthjaelp.paa_forhoejet_sats');

export const concepts: readonly Concept[] = [
  {
    id: 'kontanthjaelp.krav_ikke_opfyldt',
    name: { da: 'opfylder ikke opholds- eller beskæftigelseskravet', en: 'residence or employment demand not met' },
    when: any(is('opholdskrav', 'ikke_opfyldt'), is('beskaeftigelseskrav', 'ikke_opfyldt')),
    cites: [las2025('§ 11, stk. 3 og 8'), las2025('§ 16, stk. 2')],
  },
  {
    id: 'kontanthjaelp.hjemmeboende',
    name: { da: 'hjemmeboende under 30 år uden eget barn i hjemmet', en: 'under 30, at home, no own child at home' },
    when: all(ageUnder(30), is('boligform', 'hjemmeboende'), not(atLeast(value('forsoergelse.boernIHjemmet'), 1))),
    cites: [las2025('§ 16, stk. 1, nr. 3, og stk. 2, nr. 2')],
  },
  {
    id: 'kontanthjaelp.paa_mindstesats',
    name: { da: 'får beløbene efter mindstesatsen', en: 'gets the amounts of the minimum rate' },
    when: any(concept('kontanthjaelp.krav_ikke_opfyldt'), all(couple, yes('partner_paa_mindstesats'))),
    cites: [las2025('§ 16, stk. 2'), las2025('§ 26, stk. 2')],
  },
  {
    id: 'kontanthjaelp.paa_forhoejet_sats',
    name: { da: 'får forhøjet sats', en: 'gets the higher rate' },
    when: all(
      not(home),
      not(minimum),
      any(
        ageAtLeast(30),
        all(ageAtLeast(25), any(yes('arbejde_til_forhoejet_sats'), is('beskaeftigelseskrav', 'opfyldt'))),
      ),
    ),
    cites: [las2025('§ 16, stk. 1, nr. 2, og stk. 3-5')],
  },
];

const rate: Quantity = choose(
  [
    [home, param('kontanthjaelp.hjemmeboende')],
    [minimum, param('kontanthjaelp.mindstesats')],
    [higher, param('kontanthjaelp.forhoejet')],
  ],
  param('kontanthjaelp.grundsats'),
);

export const child: Bool = childInReach;
export const singleProvider: Bool = all(not(home), not(higher), yes('forsoergelse.enligForsoerger'));
export const singleNoChild: Bool = all(not(home), not(minimum), single, no('forsoergelse.forsoergerpligt'));
export const youth: Bool = all(
  ageUnder(30),
  not(minimum),
  not(higher),
  any(is('parathed.parathed', 'aktivitetsparat'), has('forloeb', { forloeb: 'forrevalidering' })),
  // Who has a duty to provide gets it only with the child supplement of § 17 (§ 19, stk. 3, nr. 3).
  any(not(provides), child),
);
export const youthAmount: Quantity = choose(
  [[all(ageUnder(25), not(provides)), param('kontanthjaelp.ungetillaeg_under_25')]],
  param('kontanthjaelp.ungetillaeg_fra_25'),
);
export const adjustment: Bool = all(ageUnder(30), not(minimum), not(higher), yes('tilpasningstillaeg'));

const supplement = (when: Bool, amountOf: Quantity): Quantity => choose([[when, amountOf]], 0);

export const measures: readonly Measure[] = [
  {
    id: 'sats.kontanthjaelp',
    name: { da: 'sats for kontanthjælp', en: 'rate of kontanthjælp' },
    of: rate,
    isDay: false,
    cites: [las2025('§ 16')],
  },
  {
    id: 'sats.kontanthjaelp_i_alt',
    name: { da: 'kontanthjælp med tillæg', en: 'kontanthjælp with supplements' },
    of: [
      supplement(child, param('kontanthjaelp.boernetillaeg')),
      supplement(singleProvider, param('kontanthjaelp.enlig_forsoerger')),
      supplement(singleNoChild, param('kontanthjaelp.enlig')),
      supplement(youth, youthAmount),
      supplement(adjustment, param('kontanthjaelp.tilpasningstillaeg')),
    ].reduce(plus, measure('sats.kontanthjaelp')),
    isDay: false,
    cites: [las2025('§§ 16-20'), las2025('§ 26')],
  },
];
