import { randomUUID } from 'node:crypto';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { home, testNow } from '../../people/testing/world.ts';

/** A row of the outbox; what the test does not say is a letter in Digital Post that is due. */
export async function putOutgoing(
  database: Database,
  caseId: string,
  over: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const row: Record<string, unknown> = {
    authority_id: home,
    id: randomUUID(),
    case_id: caseId,
    channel: 'digital-post',
    purpose: 'general',
    subject: 'Nyt fra os',
    body: 'Kære Maja\n\n# Det vigtigste\n\n- Se [[/min-side]]\n\nVenlig hilsen\nAnna Holm',
    event_id: randomUUID(),
    made_at: testNow,
    release_at: testNow,
    state: 'waiting',
    ...over,
  };
  const names = Object.keys(row);
  await ownerQuery(
    database,
    `insert into outgoing (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row['id']);
}
