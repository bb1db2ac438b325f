import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Database } from '../../kernel/database/scope.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import { noteFailedRefresh } from '../../outlook/index.ts';
import { type Connector, connectors } from './connectors.ts';
import type { PlaceOf } from './places.ts';
import { FiguresUnreadable } from './problems.ts';
import { type TakenIn, takeIn } from './take-in.ts';

export interface RefreshTools {
  readonly database: Database;
  readonly placeOf: PlaceOf;
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly now: Instant;
}

export type Refreshed =
  | ({ readonly kind: 'done' } & TakenIn)
  | { readonly kind: 'failed'; readonly sourceId: string; readonly why: Bilingual };

const patience = 90_000;

/**
 * Fetches every table that can be asked for, one after the other. One that fails leaves its figures as they were, and what went
 * wrong is noted at its source; the others go on.
 */
export async function refreshFigures(tools: RefreshTools): Promise<readonly Refreshed[]> {
  const answers: Refreshed[] = [];
  for (const connector of connectors) {
    if (connector.address === null) continue;
    answers.push(await refreshOne(connector, connector.address, tools));
  }
  return answers;
}

async function refreshOne(connector: Connector, address: string, tools: RefreshTools): Promise<Refreshed> {
  const { database, placeOf, now } = tools;
  try {
    const text = await answerOf(address, tools);
    const delivery = connector.read(text, { placeOf, drawnOn: toCopenhagen(now).date });
    return { kind: 'done', ...(await takeIn(database, delivery, now)) };
  } catch (error) {
    const why = reasonOf(error);
    await database.kysely.transaction().execute((tx) => noteFailedRefresh(tx, connector.sourceId, why, now));
    return { kind: 'failed', sourceId: connector.sourceId, why };
  }
}

async function answerOf(address: string, { fetch, token }: RefreshTools): Promise<string> {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Refused(answer.status);
  return await answer.text();
}

class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

function reasonOf(error: unknown): Bilingual {
  if (error instanceof FiguresUnreadable) return say(error.in('da'), error.in('en'));
  if (error instanceof Refused && (error.status === 401 || error.status === 403))
    return say('Jobindsats afviste adgangsnøglen.', 'Jobindsats refused the access token.');
  if (error instanceof Refused)
    return say(`Jobindsats svarede med fejl ${error.status}.`, `Jobindsats answered with error ${error.status}.`);
  return say('Jobindsats kunne ikke nås.', 'Jobindsats could not be reached.');
}
