import { sql } from 'kysely';
import type { Tx } from '../database/scope.ts';
import type { ActAnswer } from './answer.ts';
import type { Attempt } from './perform.ts';

/** The answer already given to this key. The key is locked first, so that two copies of one request cannot both be new. */
export async function rememberedAnswer(tx: Tx, attempt: Attempt, act: string): Promise<ActAnswer | null> {
  const { actor, onceKey } = attempt;
  if (!onceKey) return null;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`once:${actor.id}:${onceKey}`}, 0))`.execute(tx);
  const row = await tx
    .selectFrom('performed_act')
    .select(['act', 'answer'])
    .where('authority_id', '=', actor.authorityId)
    .where('actor_id', '=', actor.id)
    .where('key', '=', onceKey)
    .executeTakeFirst();
  if (!row) return null;
  if (row.act !== act) return { kind: 'refused', code: 'key-used', text: usedElsewhere, fields: {} };
  return { ...(row.answer as Extract<ActAnswer, { kind: 'done' }>), repeated: true };
}

const usedElsewhere = {
  da: 'Nøglen er allerede brugt til en anden handling. Hent siden igen, og prøv på ny.',
  en: 'The key has already been used for another act. Reload the page and try again.',
};

export async function rememberAnswer(
  tx: Tx,
  attempt: Attempt,
  act: string,
  answer: ActAnswer,
  at: string,
): Promise<void> {
  const { actor, onceKey } = attempt;
  if (!onceKey) return;
  await tx
    .insertInto('performed_act')
    .values({
      authority_id: actor.authorityId,
      actor_id: actor.id,
      key: onceKey,
      act,
      answer: JSON.stringify(answer),
      at,
    })
    .execute();
}
