import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { ActRegistry } from '../../kernel/act/registry.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { ActLink } from './act-links.tsx';

/** Links to the acts this actor may do to this case now; what is not allowed is not shown. */
export function actLinks(
  acts: ActRegistry,
  actor: Actor,
  held: CaseRelation,
  caseId: string,
  returnTo: string,
): Map<string, ActLink> {
  const links = new Map<string, ActLink>();
  for (const act of acts.all()) {
    if (act.caseOf === null || !permittedBy(act.who, actor, held)) continue;
    const query = new URLSearchParams({ sag: caseId, til: returnTo });
    links.set(act.name, { href: `/handling/${act.name}?${query}`, title: act.title });
  }
  return links;
}
