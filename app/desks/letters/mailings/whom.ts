import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { mostRecipients } from '../../../letters/index.ts';
import { savedViews } from '../../../people/index.ts';
import { casesFor, conditionOf } from '../../overblik/queries/cases.ts';
import { parseView } from '../../overblik/view/view.ts';
import { viewerOf } from '../../overblik/viewer.ts';

/** Whom a mailing can be to: those ticked in Overblik, the own ones, the team's, or a saved view. */
export interface Whom {
  readonly value: string;
  readonly label: 'chosen' | 'mine' | 'team' | { readonly view: string };
  readonly count?: number;
}

export const tickedIds = (text: string | undefined): string[] =>
  [...new Set((text ?? '').split(/[\s,]+/))].filter(isId).slice(0, mostRecipients);

export async function choicesOfWhom(tx: Tx, actor: Actor, ticked: readonly string[]): Promise<Whom[]> {
  const views = await savedViews(tx, actor.authorityId, actor.id);
  return [
    ...(ticked.length > 0 ? [{ value: 'valgte', label: 'chosen' as const, count: ticked.length }] : []),
    ...(hasRole(actor, 'caseworker') ? [{ value: 'mine', label: 'mine' as const }] : []),
    ...(actor.teamId ? [{ value: 'team', label: 'team' as const }] : []),
    ...views.map(({ id, name }) => ({ value: id, label: { view: name } })),
  ];
}

const ownScopes: Readonly<Record<string, string>> = { mine: 'omfang=mine', team: 'omfang=team' };

/** The cases behind a choice, as the list shows them to the sender; one more than allowed tells that they are too many. */
export async function casesBehind(
  tx: Tx,
  actor: Actor,
  now: Instant,
  whom: string,
  ticked: readonly string[],
): Promise<string[]> {
  if (whom === 'valgte') return [...ticked];
  const query =
    ownScopes[whom] ?? (await savedViews(tx, actor.authorityId, actor.id)).find(({ id }) => id === whom)?.query;
  if (query === undefined) return [];
  const view = parseView(new URLSearchParams(query), { scope: 'mine', hasTeam: actor.teamId !== undefined });
  if (view.scope === 'afsluttede') return [];
  const { rows } = await sql<{ caseId: string }>`
    select v.case_id as "caseId" from (${casesFor(viewerOf(actor, now), { closed: false, q: view.q })}) v
    where ${conditionOf(view)} order by v.sort_key, v.case_id limit ${mostRecipients + 1}`.execute(tx);
  return rows.map(({ caseId }) => caseId);
}
