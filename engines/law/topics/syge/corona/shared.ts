import type { Words } from '../../../facts/shape.ts';
import { all, any, atMost, concept, equal, is, value } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Suspension } from '../../../rules/pack.ts';
import type { Concept, Rule } from '../../../rules/rule.ts';
import { reopening686of2020 } from '../../sources.ts';

/** Region Hovedstaden and Region Sjælland have the municipality numbers up to 400, and 411 (Christiansø). */
const numberOfMunicipality = value('kommune.handlekommune');
export const coronaConcepts: readonly Concept[] = [
  {
    id: 'corona.oest',
    name: { da: 'bor i Region Hovedstaden eller Region Sjælland', en: 'lives in the Capital Region or Region Zealand' },
    when: any(atMost(numberOfMunicipality, 400), equal(numberOfMunicipality, 411)),
    cites: [reopening686of2020('§ 1')],
  },
];

export const oest = concept('corona.oest');

/** Benefits whose recipients were taken to have a reasonable ground (BEK 245/2020 § 3). */
export const onSocialBenefit: Bool = is(
  'ydelse',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'ressourceforloebsydelse',
  'ledighedsydelse',
);
export const onDagpenge: Bool = is('ydelse', 'dagpenge');
export const withTalks: Bool = any(onDagpenge, onSocialBenefit, is('ydelse', 'revalideringsydelse'));
export const sick: Bool = all(concept('syge.sag'));

type Given = Pick<Rule, 'id' | 'name' | 'citizen' | 'lawyer' | 'cites' | 'when'> &
  Partial<Pick<Rule, 'kind' | 'bearer' | 'mark' | 'value' | 'unit' | 'labels' | 'done' | 'over' | 'due'>>;

/** A rule of a corona order; a status unless it says otherwise. */
export const coronaRule = (given: Given): Rule => ({
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  mark: 'V',
  ...given,
});

export const paused = (rules: readonly string[], why: Words, cites: Suspension['cites']): Suspension => ({
  rules,
  why,
  cites,
});
