import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../kernel/database/scope.ts';
import { type EventOf, type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { type CaseOpened, caseBeforeMove, inAuthority } from '../people/index.ts';
import { refreshRadar } from './radar/refresh.ts';

/** What was told of talks, deadlines and plans follows a citizen who moves: the law counts them in the new municipality too. */
async function takeAlong(tx: Tx, event: EventOf<CaseOpened>, { newId, now }: ListenerTools): Promise<void> {
  const { movedFrom } = event.data;
  if (movedFrom === null || event.caseId === null) return;
  const [here, caseId] = [event.authorityId, event.caseId];
  const before = await caseBeforeMove(tx, here, caseId, movedFrom);
  if (before === null) return;
  const told = await inAuthority(tx, movedFrom, here, () =>
    tx
      .selectFrom('law_entry')
      .selectAll()
      .where('authority_id', '=', movedFrom)
      .where('case_id', '=', before)
      .execute(),
  );
  if (told.length === 0) return;
  const rows = told.map((row) => ({
    ...row,
    authority_id: here,
    id: newId(),
    case_id: caseId,
    value: JSON.stringify(row.value),
  }));
  await tx.insertInto('law_entry').values(rows).execute();
  await refreshRadar(tx, here, caseId, toCopenhagen(now).date);
}

export const toldComesAlong: Listener = listener<CaseOpened>({
  name: 'law-told-comes-along',
  on: ['people.case-opened'],
  handle: takeAlong,
});
