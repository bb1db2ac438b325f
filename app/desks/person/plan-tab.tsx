import { toCopenhagen } from '@fodfaeste/law/dates';
import type { CaseRelation } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { PlanTab } from '../plan/staff/plan-tab.tsx';
import { readPlanTab } from '../plan/staff/plan-tab-data.ts';
import { actLinks } from './act-list.ts';
import { pathOf } from './head.tsx';
import type { PersonRow } from './queries.ts';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

/** What stands under the tab of a case's plan. */
export async function planTab(c: WebContext, tx: Tx, caseId: string, { person, held }: Opened) {
  const kernel = c.get('kernel');
  const today = toCopenhagen(kernel.clock.now()).date;
  const data = await readPlanTab(tx, held.authorityId, caseId, { today, parts: held.parts });
  const links = actLinks(kernel.acts, actorOf(c), held, caseId, pathOf(caseId, 'plan'));
  const body = data ? (
    <PlanTab data={data} caseId={caseId} version={person.version} links={links} once={kernel.newId} />
  ) : null;
  return { body, place: 'person-plan' };
}
