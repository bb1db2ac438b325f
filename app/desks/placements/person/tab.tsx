import { toCopenhagen } from '@fodfaeste/law/dates';
import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { offersOfCase, proposalsOf } from '../../../offers/index.ts';
import { placementsOf } from '../../../placements/index.ts';
import { CaseOffers } from '../../offers/index.ts';
import type { PersonRow } from '../../person/queries.ts';
import { PlacementsTab } from './tab-page.tsx';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

/** What the tab "Tilbud og virksomheder" shows: places in companies, courses and programmes, and the way to the questions about jobs. */
export async function placementsTab(c: WebContext, tx: Tx, caseId: string, { person, held }: Opened) {
  const place = 'person-placements';
  if (held.parts !== 'all') return { body: null, place };
  const [kernel, home] = [c.get('kernel'), held.authorityId];
  const send = kernel.acts.get('send-placement');
  const closed = person.closedOn !== null;
  const mayMake = !closed && send !== undefined && permittedBy(send.who, actorOf(c), held) !== null;
  const body = (
    <PlacementsTab
      caseId={caseId}
      places={await placementsOf(tx, home, caseId)}
      today={toCopenhagen(kernel.clock.now()).date}
      mayMake={mayMake}
      closed={closed}
      offers={
        <CaseOffers
          caseId={caseId}
          participations={await offersOfCase(tx, home, caseId)}
          proposals={(await proposalsOf(tx, home, { caseId })).open}
          mayAct={mayMake}
        />
      }
    />
  );
  return { body, place };
}
