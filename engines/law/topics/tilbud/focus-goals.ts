import {
  all,
  any,
  atLeast,
  between,
  choose,
  concept,
  count,
  is,
  less,
  measure,
  not,
  number,
  param,
  plusDays,
  plusMonths,
  sum,
  times,
  today,
  unbrokenSince,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { Concept, Rule } from '../../rules/rule.ts';
import { tilsyn2023, tilsyn2025 } from '../sources.ts';
import { everyOffer, otherGuidance } from './shared.ts';
import { starFocusGoals, starSupervision } from './sources.ts';

/** Membership of a person in the focus goals of the intensified supervision: a count about the municipality, no demand on the citizen. */

const months = param('tilbud.fokusmaal_maaneder');
/** Benefits of TILSYN § 2, stk. 2, that are counted by unbroken time; the last by start and end alone. */
const byMonths = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'ressourceforloebsydelse',
  'ledighedsydelse',
  'revalideringsydelse',
] as const;

const spellStart: Quantity = choose([
  ...byMonths.map(
    (benefit) => [is('ydelse', benefit), unbrokenSince('ydelse', { value: benefit }, 'calendar-month')] as const,
  ),
  [is('ydelse', 'sygedagpenge'), unbrokenSince('ydelse', { value: 'sygedagpenge' }, 'any-gap')] as const,
]);

const fullTimeMonth = choose([[is('akasse.forsikring', 'deltid'), number(130)]], number(160.33));

export const longOnBenefit: Concept = {
  id: 'tilbud.tolv_maaneder_paa_ydelse',
  name: { da: 'mindst 12 måneder på samme ydelse', en: 'at least 12 months on the same benefit' },
  when: any(
    all(is('ydelse', 'dagpenge'), atLeast(measure('ledighed.timer'), times(fullTimeMonth, months))),
    all(
      not(is('ydelse', 'dagpenge')),
      not(
        is(
          'integrationsprogram',
          'introduktionsprogram',
          'introduktionsforloeb',
          'selvforsoergelses_og_hjemrejseprogram',
        ),
      ),
      atLeast(between('months', spellStart, today), months),
    ),
  ),
  cites: [starFocusGoals('anciennitet'), tilsyn2023('§§ 2 og 5'), tilsyn2025('§§ 2 og 5')],
};

const yearBefore = plusDays(plusMonths(today, times(months, -1)), 1);
const window = { from: yearBefore, until: plusDays(today, 1), by: 'overlap' } as const;
const offers = (kategori: readonly (typeof everyOffer)[number][]): Bool =>
  atLeast(count('tilbud', { where: { kategori }, ...window }), 1);
const enoughHours = atLeast(sum('loentimer', 'value', window), param('tilbud.fokusmaal_timer'));
const guidance = everyOffer.filter((category) => (otherGuidance as readonly string[]).includes(category));
const rest = everyOffer.filter((category) => !(otherGuidance as readonly string[]).includes(category));

type Told = Pick<Rule, 'cites' | 'mark'> & { readonly offer: Bool; readonly da: string; readonly en: string };

const withoutOffer = ({ offer, da, en, cites, mark }: Told): Rule => ({
  id: 'tilbud.fokusmaal_person_uden_tilbud',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tæller som uden tilbud i fokusmål', en: 'Counts as without an offer in the focus goals' },
  citizen: null,
  lawyer: {
    da: `Personen har mindst 12 måneder på ydelsen og har i de seneste 12 måneder hverken haft et beskæftigelsesrettet tilbud efter kapitel 11-14 eller 100 timers ordinær beskæftigelse. ${da} Det er en måling af kommunen og giver hverken ret eller pligt.`,
    en: `The person has at least 12 months on the benefit and in the latest 12 months neither an offer under chapters 11-14 nor 100 hours of ordinary work. ${en} It measures the municipality and gives neither right nor duty.`,
  },
  cites,
  mark,
  when: all(concept('tilbud.tolv_maaneder_paa_ydelse'), not(any(offer, enoughHours))),
});

const fewTalks = (cites: readonly [Cite, ...Cite[]], mark: Mark): Rule => ({
  id: 'tilbud.fokusmaal_person_faa_samtaler',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tæller som under fire samtaler i fokusmål', en: 'Counts as under four talks in the focus goals' },
  citizen: null,
  lawyer: {
    da: 'Personen har mindst 12 måneder på ydelsen og har i de seneste 12 måneder haft færre end fire individuelle jobsamtaler eller opfølgningssamtaler ved sygdom. Det er en måling af kommunen og giver hverken ret eller pligt.',
    en: 'The person has at least 12 months on the benefit and in the latest 12 months fewer than four individual job talks or follow-up talks on sickness. It measures the municipality and gives neither right nor duty.',
  },
  cites,
  mark,
  when: all(
    concept('tilbud.tolv_maaneder_paa_ydelse'),
    less(
      count('samtale', {
        where: { slags: ['jobsamtale', 'faellessamtale', 'opfoelgning_sygedagpenge'], status: 'holdt' },
        from: yearBefore,
        until: plusDays(today, 1),
      }),
      param('tilbud.fokusmaal_samtaler'),
    ),
  ),
});

export const personGoals2020: readonly Rule[] = [
  withoutOffer({
    offer: any(offers(rest), offers(guidance)),
    da: 'Øvrig vejledning efter § 91 tæller.',
    en: 'Other guidance under § 91 counts.',
    cites: [starSupervision('fokusmål'), starFocusGoals('tilbud')],
    mark: 'S',
  }),
  fewTalks([starSupervision('fokusmål'), starFocusGoals('samtaler')], 'S'),
];

const youngOnOwnBenefits = all(
  is('ydelse', 'uddannelseshjaelp', 'overgangsydelse'),
  any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat')),
);

export const personGoals2023: readonly Rule[] = [
  withoutOffer({
    offer: any(offers(rest), all(youngOnOwnBenefits, offers(guidance))),
    da: 'Øvrig vejledning efter § 91 tæller kun for uddannelseshjælps- og overgangsydelsesmodtagere omfattet af § 6, nr. 4 og 5.',
    en: 'Other guidance under § 91 counts only for those of § 6 nos. 4 and 5 on uddannelseshjælp or overgangsydelse.',
    cites: [tilsyn2023('§ 2, stk. 2'), tilsyn2023('§ 3, stk. 2'), tilsyn2023('§ 5, nr. 1')],
    mark: 'V',
  }),
  fewTalks([tilsyn2023('§ 3, stk. 1'), tilsyn2023('§ 5, nr. 2')], 'V'),
];

/** The order of 2025 still names benefits that ended that day: whether other guidance counts for the young is asked. */
export const personGoals2025 = (askYoung: Bool): readonly Rule[] => [
  withoutOffer({
    offer: any(
      offers(rest),
      all(any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat')), offers(guidance), askYoung),
    ),
    da: 'Om øvrig vejledning efter § 91 tæller for unge på kontanthjælp, kan ikke læses: bekendtgørelsen nævner stadig de ophørte ydelser.',
    en: 'Whether other guidance under § 91 counts for the young on cash benefit cannot be read: the order still names the ended benefits.',
    cites: [tilsyn2025('§ 2, stk. 2'), tilsyn2025('§ 3, stk. 2'), tilsyn2025('§ 5, nr. 1')],
    mark: 'V',
  }),
  fewTalks([tilsyn2025('§ 3, stk. 1'), tilsyn2025('§ 5, nr. 2')], 'V'),
];
