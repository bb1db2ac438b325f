import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Permission } from '../../kernel/act/act.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Reader } from '../../meetings/index.ts';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { type PersonRow, readPerson } from '../person/queries.ts';

export interface OpenedCase {
  readonly caseId: string;
  readonly person: PersonRow;
  readonly held: CaseRelation;
  readonly reader: Reader;
}

export type Opening<T> =
  | { readonly kind: 'open'; readonly value: T }
  | { readonly kind: 'out'; readonly response: Response | Promise<Response> };

export const readerOf = (c: WebContext, home?: number): Reader => {
  const [actor, now] = [actorOf(c), c.get('kernel').clock.now()];
  return { actor, home: home ?? actor.authorityId, now, today: toCopenhagen(now).date };
};

type Found<T> = { readonly value: T } | 'not-found' | { readonly barred: NonNullable<CaseRelation['barred']> };

/** A page about one case for those who may do what the page is for; the access log is written under the name of the page. */
export async function openCase<T>(
  c: WebContext,
  place: string,
  who: readonly Permission[],
  read: (tx: Tx, opened: OpenedCase) => Promise<T | null>,
): Promise<Opening<T>> {
  const out = (response: Response | Promise<Response>): Opening<T> => ({ kind: 'out', response });
  const caseId = c.req.param('caseId') ?? '';
  if (!isId(caseId)) return out(sendNotFound(c));
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const found = await reading<Found<T>>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (!held) return { seen: null, value: 'not-found' };
    if (held.barred) return { seen: null, value: { barred: held.barred } };
    const relation = permittedBy(who, actor, held);
    const person = relation ? await readPerson(tx, held.authorityId, caseId) : null;
    if (!relation || !person) return { seen: null, value: 'not-found' };
    const value = await read(tx, { caseId, person, held, reader: readerOf(c, held.authorityId) });
    if (value === null) return { seen: null, value: 'not-found' };
    const seen = {
      action: 'read',
      place,
      personIds: [held.personId],
      relation,
      authorityId: held.authorityId,
    } as const;
    return { seen, value: { value } };
  });
  if (found === 'not-found') return out(sendNotFound(c));
  if ('barred' in found) return out(sendForbidden(c, found.barred.text));
  return { kind: 'open', value: found.value };
}
