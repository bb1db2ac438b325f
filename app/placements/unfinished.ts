import type { PlacementContent } from './placement-fields.ts';
import { contentOf, draftInput, ladderOf, type TypedPlacement } from './placement-fields.ts';

/**
 * A place as far as a form has it, for the live box: what cannot be read yet is left out. Null until kind, place of work and both days are
 * there, since without them the law has nothing to say.
 */
export function contentForChecks(typed: Readonly<Record<string, unknown>>): PlacementContent | null {
  const kept: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(draftInput.shape)) {
    const read = schema.safeParse(typed[name]);
    if (read.success) kept[name] = read.data;
  }
  const { siteId, kind, startsOn, endsOn } = kept as Partial<TypedPlacement>;
  if (!siteId || !kind || !startsOn || !endsOn || endsOn < startsOn) return null;
  const whole = kept as TypedPlacement;
  const read = ladderOf(whole);
  return contentOf(whole, read.ok ? read.ladder : [], []);
}
