import { complaintsOf, decisionsOf } from '../../../decisions/index.ts';
import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { readerOf } from '../../meetings/open-case.ts';
import type { PersonRow } from '../../person/queries.ts';
import { kinds } from '../kinds.ts';
import { CaseDecisionsTab } from './list.tsx';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

/** What the tab "Afgørelser" of the person page shows, read in the page's own transaction. */
export async function decisionsTab(c: WebContext, tx: Tx, caseId: string, { person, held }: Opened) {
  const place = 'person-decisions';
  if (held.parts !== 'all') return { body: null, place };
  const [kernel, actor, home] = [c.get('kernel'), actorOf(c), held.authorityId];
  const mayOpen = (kind: string) => {
    const act = kernel.acts.get(`open-decision-${kind}`);
    return person.closedOn === null && act !== undefined && permittedBy(act.who, actor, held) !== null;
  };
  const body = (
    <CaseDecisionsTab
      caseId={caseId}
      decisions={await decisionsOf(tx, home, caseId)}
      complaints={await complaintsOf(tx, home, caseId)}
      kinds={kinds}
      offered={kinds.all.filter(({ kind }) => mayOpen(kind))}
      today={readerOf(c, home).today}
    />
  );
  return { body, place };
}
