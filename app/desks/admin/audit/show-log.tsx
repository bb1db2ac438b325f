import type { Seen } from '../../../kernel/audit/access-log.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { AuditPage } from './log-page.tsx';
import { pageOf, pageSize } from './page-of-log.ts';
import { type LogRow, readActorName, readLog, readNames } from './queries.ts';
import { type AuditSearch, isEverything, parsePlace } from './search.ts';
import { auditText } from './text.ts';
import { peopleOn } from './whom.ts';

export const relation = 'authority';
/** A search of somebody's log is itself a line in it; so is every name the page shows besides. */
export function seenOn(search: AuditSearch, rows: readonly LogRow[], action: 'list' | 'export', place: string): Seen[] {
  const examined = search.personId ? [search.personId] : [];
  const others = peopleOn(rows, search.personId).filter((id) => id !== search.personId);
  return [
    {
      action: action === 'export' ? 'export' : 'search',
      place: action === 'export' ? place : 'audit-search',
      personIds: examined,
      relation,
    },
    { action, place, personIds: others, relation },
  ];
}

async function findIn(tx: Tx, authorityId: number, search: AuditSearch, params: URLSearchParams) {
  const place = parsePlace(params);
  const page = pageOf(await readLog(tx, { authorityId, search, place, most: pageSize + 1 }), place);
  const people = [...peopleOn(page.rows, search.personId), ...(search.personId ? [search.personId] : [])];
  const names = await readNames(tx, authorityId, people);
  const actor = search.actorId ? await readActorName(tx, authorityId, search.actorId) : null;
  const person = search.personId ? (names.get(search.personId) ?? null) : null;
  return { page, names, chosen: { actor, person } };
}

interface Answer {
  readonly typed?: FormValues;
  readonly problems?: readonly FieldProblem[];
}

/** Shows the log of a search, or the search alone while it is empty or has to be put right. */
export async function showLog(c: WebContext, search: AuditSearch, { typed, problems }: Answer = {}) {
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), auditText(c.get('lang'))];
  const params = new URL(c.req.url).searchParams;
  const found =
    problems || isEverything(search)
      ? null
      : await reading(kernel, actor, c.get('requestId'), async (tx) => {
          const value = await findIn(tx, actor.authorityId, search, params);
          return { seen: seenOn(search, value.page.rows, 'list', 'audit-list'), value };
        });
  return sendAdminPage(
    c,
    { section: 'audit', title: t('title'), ...(problems ? { problems, status: 422 as const } : {}) },
    <AuditPage search={search} found={found} acts={kernel.acts} typed={typed} problems={problems} />,
  );
}
