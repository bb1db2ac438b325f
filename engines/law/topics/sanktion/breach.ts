import type { InputValue } from '../../inputs/kinds.ts';
import { all, any, equal, exists, is, latest, measure, not } from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Concept, Measure } from '../../rules/rule.ts';
import { las2021, las2025 } from '../sources.ts';

/** What a possible breach is. */
export type Art = InputValue<'forseelse'>['art'];

/** Paragraphs of LAS under which the benefit can be cut, and self-inflicted unemployment under ALF § 63. */
export type Section = '36' | '37' | '37a' | '38' | '39' | '40a' | '42' | 'karantaene';

const punctual: readonly Art[] = [
  'ophoert_arbejde',
  'afslaaet_arbejde',
  'afslaaet_tilbud',
  'sygdom_ikke_meldt',
  'soegte_ikke_paalagt_job',
  'sygdom_ikke_meldt_opfoelgning',
  'ophoert_uddannelse',
  'jobsoegningsaftale_brudt',
  'joblog_frist_overskredet',
  'ingen_jobsoegning_i_maaneden',
];

/** Breaches of the duties of job search in LAS § 13 a, which only the job-ready have. */
export const searchArts: readonly Art[] = [
  'soegte_ikke_paalagt_job',
  'jobsoegningsaftale_brudt',
  'joblog_frist_overskredet',
  'ingen_jobsoegning_i_maaneden',
];

/** The breaches each paragraph answers. */
export const arts: Readonly<Record<Section, readonly Art[]>> = {
  '36': ['udeblevet_tilbud'],
  '37': ['udeblevet_samtale'],
  '37a': ['ikke_booket'],
  '38': ['ikke_tilmeldt_eller_cv'],
  '39': punctual,
  '40a': ['udeblevet_tilbud', 'udeblevet_samtale', 'ikke_booket', 'ikke_tilmeldt_eller_cv', ...punctual],
  '42': ['oplyste_ikke_arbejde_eller_udland'],
  karantaene: [
    'afslaaet_arbejde',
    'ophoert_arbejde',
    'afskediget_egen_skyld',
    'medvirkede_ikke_til_plan',
    'afslaaet_tilbud',
    'ophoert_tilbud',
    'ophoert_uddannelse',
    'ingen_jobsoegning_i_maaneden',
  ],
};

/** Of self-inflicted unemployment, what counts as the first of two: ALF § 63(1), nr. 1-5. */
export const countsAsFirst: readonly Art[] = arts.karantaene.filter((art) => art !== 'ingen_jobsoegning_i_maaneden');

const open = (section: Section) => ({ where: { art: arts[section], udfald: 'uafgjort' as const } });

/** The day of the latest breach that is not decided. */
export const breachDay = (section: Section): Quantity => measure(`sanktion.dag.${section}`);

/** A field of the latest breach that is not decided. */
export const ofBreach = (section: Section, take: 'ophoert' | 'konstateret'): Quantity =>
  latest('forseelse', { ...open(section), take });

/** The latest breach that is not decided is one of these. */
export const breachIs = (section: Section, art: Art | readonly Art[]): Bool =>
  equal(latest('forseelse', { where: { art, udfald: 'uafgjort' } }), breachDay(section));

/** The talk of the latest breach that is not decided was booked by the citizen. */
export const breachWasBooked: Bool = equal(
  latest('forseelse', { where: { art: 'udeblevet_samtale', udfald: 'uafgjort', indkaldt: 'selvbooket' } }),
  breachDay('37'),
);

/** There is a breach that is not decided. */
export const hasBreach = (section: Section): Bool => exists(breachDay(section));

export const breachMeasures: readonly Measure[] = (Object.keys(arts) as Section[]).map((section) => ({
  id: `sanktion.dag.${section}`,
  name: { da: 'dagen for den mulige forseelse', en: 'the day of the possible breach' },
  of: latest('forseelse', open(section)),
  isDay: true,
  cites: [],
}));

/** '37a' as the act writes it: '37 a'. */
export function spaced(section: string): string {
  return section.replace(/^(\d+)([a-z])$/, '$1 $2');
}

const benefits: Bool = is(
  'ydelse',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
);

const group = (id: string, da: string, en: string, when: Bool): Concept => ({
  id: `sanktion.${id}`,
  name: { da, en },
  when,
  cites: [las2021('§ 11'), las2025('§ 11')],
});

/** Groups by readiness on all benefits of LAS § 11, also under the integration act. */
export const groups: readonly Concept[] = [
  group('kontanthjaelp', 'får hjælp efter § 11', 'receives help under § 11', benefits),
  group(
    'aktivitetsparat',
    'aktivitetsparat',
    'ready for activities',
    all(benefits, is('parathed.parathed', 'aktivitetsparat')),
  ),
  group(
    'jobparat',
    'jobparat eller åbenlyst uddannelsesparat',
    'ready for a job, or plainly for education',
    all(benefits, is('parathed.parathed', 'jobparat', 'aabenlyst_uddannelsesparat')),
  ),
  group(
    'uddannelses_eller_jobparat',
    'uddannelses- eller jobparat',
    'ready for education or a job',
    all(benefits, is('parathed.parathed', 'jobparat', 'uddannelsesparat', 'aabenlyst_uddannelsesparat')),
  ),
  group('dagpenge', 'får dagpenge', 'receives dagpenge', is('ydelse', 'dagpenge')),
  group(
    'uden_for_integrationsprogram',
    'uden for integrationsprogram',
    'outside an integration programme',
    not(
      any(
        is(
          'integrationsprogram',
          'introduktionsprogram',
          'introduktionsforloeb',
          'selvforsoergelses_og_hjemrejseprogram',
        ),
      ),
    ),
  ),
];
