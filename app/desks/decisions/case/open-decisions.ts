import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { mayReadPerson, sideOf } from '../../../people/index.ts';
import { type OpenedCase, type Opening, openCase } from '../../meetings/open-case.ts';

/** A page about decisions of one case: for the ordinary circle alone. Whoever was let into a part of a case sees no decisions. */
export function openDecisions<T>(
  c: WebContext,
  place: string,
  read: (tx: Tx, opened: OpenedCase) => Promise<T | null>,
): Promise<Opening<T>> {
  return openCase(c, place, mayReadPerson, async (tx, opened) =>
    opened.held.parts === 'all' && sideOf(actorOf(c)) === 'caseworker' ? read(tx, opened) : null,
  );
}
