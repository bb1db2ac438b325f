import { toCopenhagen } from '@fodfaeste/law/dates';
import type { AnyAct, Choice } from '../../../kernel/act/act.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { type CaseRow, chosenCases } from '../queries/rows.ts';
import { seenAs, viewerFor } from '../show.tsx';
import type { View } from '../view/view.ts';

/** The chosen people by name, and what else a page about them needs; the access log names those shown. */
export function readChosen<T>(
  c: WebContext,
  view: View,
  ids: readonly string[],
  more: (tx: Tx) => Promise<T>,
): Promise<{ readonly rows: readonly CaseRow[]; readonly more: T }> {
  return reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
    const rows = await chosenCases(tx, viewerFor(c), ids, false);
    const people = rows.map(({ personId }) => personId);
    return { seen: seenAs('list', 'overblik', view, people), value: { rows, more: await more(tx) } };
  });
}

/** The staff to choose among, as the act itself offers them. */
export function choicesOf(c: WebContext, act: AnyAct) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const now = kernel.clock.now();
  const context = {
    now,
    today: toCopenhagen(now).date,
    actor,
    home: actor.authorityId,
    newId: kernel.newId,
    vault: kernel.vault,
  };
  return async (tx: Tx): Promise<Readonly<Record<string, readonly Choice[]>>> =>
    (await act.choices?.(tx, context, null)) ?? {};
}

export async function staffName(tx: Tx, authorityId: number, staffId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('staff')
    .select('name')
    .where('authority_id', '=', authorityId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  return row?.name ?? null;
}
