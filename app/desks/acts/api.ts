import { Hono } from 'hono';
import { type ActAnswer, httpStatus } from '../../kernel/act/answer.ts';
import { openApi } from '../../kernel/act/openapi.ts';
import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { say } from '../../kernel/text/bilingual.ts';

const notJson = say('Kroppen skal være et JSON-objekt', 'The body must be a JSON object');

/**
 * What a program is told. The access log has no row of an act that was not done, so a conflict says who was faster, when and with which
 * act, and nothing of what was written about the citizen: whoever needs that opens the case.
 */
const outward = (answer: ActAnswer) =>
  answer.kind === 'conflict'
    ? { ...answer, since: answer.since.map(({ at, actorName, act, type }) => ({ at, actorName, act, type })) }
    : answer;

/** The JSON endpoints: the same acts, the same checks, the same answers as the forms. */
export function actApi(version: string) {
  const app = new Hono<WebEnv>();
  app.get('/openapi.json', (c) => c.json(openApi(c.get('kernel').acts.all(), version)));
  app.post('/acts/:act', async (c) => {
    const kernel = c.get('kernel');
    const act = kernel.acts.get(c.req.param('act'));
    if (!act) return c.json({ kind: 'not-found' }, 404);
    const input: unknown = await c.req.json().catch(() => null);
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return c.json({ kind: 'invalid', fields: { body: notJson } }, 400);
    const seen = /^"?(\d+)"?$/.exec(c.req.header('If-Match') ?? '')?.[1];
    const answer = await perform(kernel, act, {
      actor: actorOf(c),
      input: input as Record<string, unknown>,
      expectedVersion: seen ? Number(seen) : undefined,
      onceKey: c.req.header('Idempotency-Key')?.slice(0, 100),
      requestId: c.get('requestId'),
    });
    return c.json(outward(answer), httpStatus[answer.kind]);
  });
  return app;
}
