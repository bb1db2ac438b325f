import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { mayReadPerson } from '../../people/index.ts';
import { type PersonRow, readPerson } from '../person/queries.ts';
import { maySee } from '../person/view.ts';

export interface OpenedCase {
  readonly person: PersonRow;
  readonly held: CaseRelation;
  readonly caseId: string;
}

type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly barred?: Bilingual };

/** A case that staff may open, and the part of it that is the plan; the log names the page. */
export async function openPlanCase<T>(
  c: WebContext,
  place: string,
  work: (tx: Tx, opened: OpenedCase) => Promise<T | null>,
): Promise<Opened<T>> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const caseId = c.req.param('caseId') ?? '';
  if (!/^[0-9a-f-]{36}$/.test(caseId)) return { ok: false };
  return reading<Opened<T>>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (held?.barred) return { seen: null, value: { ok: false, barred: held.barred.text } };
    const relation = held && permittedBy(mayReadPerson, actor, held);
    if (!held || !relation || !maySee(held.parts, 'plan')) return { seen: null, value: { ok: false } };
    const person = await readPerson(tx, held.authorityId, caseId);
    const value = person && (await work(tx, { person, held, caseId }));
    if (!value) return { seen: null, value: { ok: false } };
    const seen = {
      action: 'read' as const,
      place,
      personIds: [held.personId],
      relation,
      authorityId: held.authorityId,
    };
    return { seen, value: { ok: true, value } };
  });
}
