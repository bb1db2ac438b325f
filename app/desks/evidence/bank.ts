import {
  asEffect,
  bySurety,
  type Effect,
  type EvidenceGroup,
  effects,
  evidenceGroups,
  groupLabels,
  isMeasure,
  type MeasureKey,
  measureLabels,
  type OwnFinding,
} from '../../evidence/index.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** A finding on the page; own ones with who wrote them. */
export interface Shown {
  readonly effect: Effect;
  readonly own: OwnFinding | null;
}

export interface EvidenceChoice {
  readonly measure: MeasureKey | null;
  readonly group: EvidenceGroup | null;
}

/** What the address asks for; anything unknown is as if nothing was chosen. */
export function readChoice(query: (name: string) => string | undefined): EvidenceChoice {
  const [measure = '', group = ''] = [query('indsats'), query('gruppe')];
  return {
    measure: isMeasure(measure) ? measure : null,
    group: evidenceGroups.find((one) => one === group) ?? null,
  };
}

/** “Unge, ufaglærte”. */
export function groupsInWords(groups: readonly EvidenceGroup[]): Bilingual {
  const words = (lang: 'da' | 'en') => {
    const [first = '', ...rest] = groups.map((group) => groupLabels[group][lang]);
    return [first, ...rest.map((one) => one.charAt(0).toLowerCase() + one.slice(1))].join(', ');
  };
  return say(words('da'), words('en'));
}

/** The bank as it ships with the authority's own findings in it. */
export const wholeBank = (own: readonly OwnFinding[]): readonly Shown[] => [
  ...own.map((finding) => ({ effect: asEffect(finding, groupsInWords), own: finding })),
  ...effects().map((effect) => ({ effect, own: null })),
];

/** What was chosen, by measure in the order of the labels; within one the surest first. A study of everybody is for each group. */
export function shelvesOf(bank: readonly Shown[], { measure, group }: EvidenceChoice) {
  const chosen = bank.filter(
    ({ effect }) =>
      (measure === null || effect.measure === measure) &&
      (group === null || effect.groups.includes(group) || effect.groups.includes('all')),
  );
  return (Object.keys(measureLabels) as MeasureKey[])
    .map((key) => ({
      key,
      found: chosen.filter(({ effect }) => effect.measure === key).toSorted((a, b) => bySurety(a.effect, b.effect)),
    }))
    .filter(({ found }) => found.length > 0);
}
