import type { Part } from '../../rules/pack.ts';

/** What one matter says, by pack or overlay. */
export type Matter = Readonly<Record<string, Part>>;

/** All matters of the topic as one part for each pack. */
export function merged(matters: readonly Matter[]): Readonly<Record<string, Part>> {
  const parts: Record<string, Part> = {};
  for (const matter of matters) {
    for (const [pack, part] of Object.entries(matter)) parts[pack] = joined(parts[pack] ?? {}, part);
  }
  return parts;
}

function joined(a: Part, b: Part): Part {
  return {
    concepts: [...(a.concepts ?? []), ...(b.concepts ?? [])],
    measures: [...(a.measures ?? []), ...(b.measures ?? [])],
    rules: [...(a.rules ?? []), ...(b.rules ?? [])],
    removes: [...(a.removes ?? []), ...(b.removes ?? [])],
    exceptions: [...(a.exceptions ?? []), ...(b.exceptions ?? [])],
    notDemanded: [...(a.notDemanded ?? []), ...(b.notDemanded ?? [])],
    removesNotDemanded: [...(a.removesNotDemanded ?? []), ...(b.removesNotDemanded ?? [])],
    suspends: [...(a.suspends ?? []), ...(b.suspends ?? [])],
  };
}
