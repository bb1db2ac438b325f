import { type ShippedEffect, strengthOf } from '../evidence/index.ts';
import type { Finding, Path, PathKind, Strength } from './path.ts';

/** What the evidence bank is asked for each path. Nothing is known of simply looking for a job. */
const measuresOf: Readonly<Record<PathKind, readonly string[]>> = {
  'direct-job': [],
  place: ['placement', 'paid-hours'],
  'short-course': ['six-weeks', 'education'],
  education: ['education', 'education-lift', 'adult-apprentice'],
};

const mostFindings = 3;
const rank: readonly Strength[] = ['strong', 'medium', 'weak'];

/** What studies found of the measures of a path, the surest first. */
export function evidenceFor(
  kind: PathKind,
  effectsOf: (measure: string) => readonly ShippedEffect[],
): Path['evidence'] {
  const findings = measuresOf[kind]
    .flatMap((measure) => effectsOf(measure))
    .map(
      (effect): Finding => ({
        id: effect.id,
        words: effect.effect,
        group: effect.group,
        study: effect.study,
        year: effect.year,
        link: effect.link,
        strength: strengthOf(effect),
        caveat: effect.caveat,
      }),
    )
    .toSorted((a, b) => rank.indexOf(a.strength) - rank.indexOf(b.strength))
    .slice(0, mostFindings);
  return { strength: findings[0]?.strength ?? 'none', findings };
}
