import { randomUUID } from 'node:crypto';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { writeLetter } from '../merge/values.ts';
import { letterHouse, recipientOf } from '../queries/recipients.ts';
import { shippedTemplate } from '../templates/shipped.ts';
import { exampleDecision } from './decision.ts';
import { asSystem } from './house.ts';

/** A decision sent to somebody, written as it would be. Gives its id. */
export async function putDecisionLetter(database: Database, caseId: string): Promise<string> {
  const id = randomUUID();
  const { subject, body } = await asSystem(database, async (tx) => {
    const recipient = await recipientOf(tx, home, caseId);
    if (!recipient) throw new Error('no such case');
    const today = exampleDecision.decidedOn;
    const facts = { recipient, house: await letterHouse(tx, home), today, link: '[[/min-side]]' };
    return writeLetter(shippedTemplate('decision-refused'), { ...facts, decision: exampleDecision });
  });
  await ownerQuery(
    database,
    `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, made_at, release_at, state)
     values ($1, $2, $3, 'digital-post', 'decision-refused', $4, $5, $6, $6, 'delivered')`,
    [home, id, caseId, subject, body, testNow],
  );
  return id;
}
