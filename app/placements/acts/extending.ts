import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Placement } from '../placement.ts';
import type { PlacementContent } from '../placement-fields.ts';
import { both, bothBy } from '../text.ts';

/** A prolongation is of a place that is granted, at the same site and of the same kind; null when nothing is wrong. */
export function lackOfExtension(content: PlacementContent, chain: readonly Placement[]): Refusal | null {
  if (content.extendsId === null) return null;
  const [before] = chain;
  if (before?.state !== 'granted') return refuse('not-running', both('send.refused.extends'));
  if (before.siteId !== content.siteId || before.kind !== content.kind)
    return refuse('other-place', both('send.refused.extendsOther'), { siteId: both('send.refused.extendsOther') });
  if (content.startsOn > before.endsOn && content.endsOn > before.endsOn) return null;
  const text = bothBy('send.refused.extendsEnd', (lang) => ({ dato: formatDate(lang, before.endsOn) }));
  return refuse('not-longer', text, content.startsOn > before.endsOn ? { endsOn: text } : { startsOn: text });
}
