import { readDecision } from '../../../decisions/index.ts';
import type { ActAnswer } from '../../../kernel/act/answer.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { eventById } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';

/** Where to go on, not what stands there: nobody is shown, so nobody is named in the log. The page or act that follows asks who may. */
const lookUp = <T>(c: WebContext, work: (tx: Tx, authorityId: number) => Promise<T>): Promise<T> => {
  const actor = actorOf(c);
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await work(tx, actor.authorityId),
  }));
};

/** The decision that an act has just made. */
export async function madeBy(c: WebContext, { events }: Extract<ActAnswer, { kind: 'done' }>): Promise<string | null> {
  const made = events.find(({ type }) => type === 'decisions.opened' || type === 'decisions.round-opened');
  const event = made && (await lookUp(c, (tx, authorityId) => eventById(tx, authorityId, made.id)));
  const { decisionId } = (event?.data ?? {}) as { readonly decisionId?: unknown };
  return typeof decisionId === 'string' && isId(decisionId) ? decisionId : null;
}

/** Most steps are the same for every kind; the particulars have an act of their own for each. */
export const kindOfDecision = (c: WebContext, decisionId: string): Promise<string | null> =>
  lookUp(c, async (tx, authorityId) => (await readDecision(tx, authorityId, decisionId))?.kind ?? null);
