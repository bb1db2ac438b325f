import type { InputValue } from '../../inputs/kinds.ts';
import { all, any, concept, equal, exists, has, is, latest, not, plusDays } from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';
import type { Concept } from '../../rules/rule.ts';
import { breachDay, hasBreach, type Section } from './breach.ts';

type Benefit = InputValue<'ydelse'>;
type Readiness = InputValue<'parathed'>['parathed'];

/** Benefits that can be cut, by who decides and under which chapter. */
const families = {
  kontanthjaelp: ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse'],
  dagpenge: ['dagpenge'],
  ressourceforloeb: ['ressourceforloebsydelse'],
  ledighedsydelse: ['ledighedsydelse'],
} as const satisfies Readonly<Record<string, readonly Benefit[]>>;

export type Family = keyof typeof families;

const words: Readonly<Record<Family, { readonly da: string; readonly en: string }>> = {
  kontanthjaelp: { da: 'hjælp efter § 11', en: 'help under § 11' },
  dagpenge: { da: 'dagpenge', en: 'dagpenge' },
  ressourceforloeb: { da: 'ressourceforløbsydelse', en: 'ressourceforløbsydelse' },
  ledighedsydelse: { da: 'ledighedsydelse', en: 'ledighedsydelse' },
};

const asked: readonly (readonly [Family, readonly Section[]])[] = [
  ['kontanthjaelp', ['36', '37', '37a', '38', '39', '40a', '42']],
  ['dagpenge', ['36', '37', 'karantaene']],
  ['ressourceforloeb', ['40a']],
  ['ledighedsydelse', ['40a']],
];

const onTheDay = (section: Section, benefits: readonly Benefit[]): Bool =>
  exists(
    latest('ydelse', {
      where: { value: benefits },
      by: 'overlap',
      from: breachDay(section),
      until: plusDays(breachDay(section), 1),
    }),
  );

const otherFamilies = (family: Family): readonly Benefit[] =>
  (Object.keys(families) as Family[]).filter((other) => other !== family).flatMap((other) => families[other]);

/** The breach that is not decided happened on this benefit, or before it when the person then had none of the others. */
export const breachOn = (family: Family, section: Section): Bool => concept(`sanktion.sag.${family}.${section}`);

export const breachConcepts: readonly Concept[] = asked.flatMap(([family, sections]) =>
  sections.map((section) => ({
    id: `sanktion.sag.${family}.${section}`,
    name: {
      da: `en mulig forseelse, mens personen fik eller søgte ${words[family].da}`,
      en: `a possible breach while the person received or applied for ${words[family].en}`,
    },
    when: all(
      hasBreach(section),
      any(
        onTheDay(section, families[family]),
        all(is('ydelse', ...families[family]), not(onTheDay(section, otherFamilies(family)))),
      ),
    ),
    cites: [],
  })),
);

/** The latest assessment of readiness since the breach is one of these; it stands when the help has ended since. */
export function readySince(section: Section, ...codes: readonly Readiness[]): Bool {
  const since = { by: 'overlap', from: breachDay(section) } as const;
  const assessed = latest('parathed', since);
  return any(
    all(exists(assessed), equal(latest('parathed', { ...since, where: { parathed: codes } }), assessed)),
    all(not(exists(assessed)), has('parathed', { parathed: codes })),
  );
}
