import { any, concept, count, measure } from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Rule } from '../../rules/rule.ts';

/** A rule about a citizen. */
export const rule = (given: Omit<Rule, 'subject'>): Rule => ({ subject: 'person', ...given });

/** Individual job talks that the municipality, or another provider for it (LAB § 5), has held since a day. */
export const municipalTalks = (from: Quantity, kinds: readonly ('jobsamtale' | 'faellessamtale')[]): Quantity =>
  count('samtale', { where: { myndighed: ['kommune', 'anden_aktoer'], slags: kinds, status: 'holdt' }, from });

/** Individual job talks that the fund has held since a day. */
export const fundTalks = (from: Quantity): Quantity =>
  count('samtale', { where: { myndighed: 'akasse', slags: 'jobsamtale', status: 'holdt' }, from });

/** Job talks held together with the fund since a day, whoever called them. */
export const jointTalks = (from: Quantity): Quantity =>
  count('samtale', { where: { slags: 'faellessamtale', status: 'holdt' }, from });

export const periodStart = measure('periode.start');
export const sixMonths = measure('periode.seks_maaneder');

/** Groups of LAB § 31, stk. 3 (before 2024 stk. 1), besides dagpenge: nr. 2-5, 7, 8, 9 on ledighedsydelse, 10. */
export const municipalGroups: Bool = any(
  concept('gruppe.kontanthjaelp'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.ledighedsydelse'),
  concept('gruppe.revalidering'),
);
export const contactGroups: Bool = any(concept('gruppe.dagpenge'), municipalGroups);
