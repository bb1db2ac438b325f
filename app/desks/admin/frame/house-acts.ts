import { inTheHouse, permittedBy } from '../../../kernel/act/permission.ts';
import type { ActRegistry } from '../../../kernel/act/registry.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';

export interface HouseAct {
  readonly href: string;
  readonly title: Bilingual;
}

/** The way to an act on the authority's own house (staff, teams, settings), when this actor may do it; else undefined. */
export function houseAct(
  acts: ActRegistry,
  actor: Actor,
  name: string,
  returnTo: string,
  given: Readonly<Record<string, string>> = {},
): HouseAct | undefined {
  const act = acts.get(name);
  if (!act || act.caseOf !== null || !permittedBy(act.who, actor, inTheHouse)) return undefined;
  return { href: `/handling/${name}?${new URLSearchParams({ ...given, til: returnTo })}`, title: act.title };
}
