import { addDays, fromCopenhagen, type Instant, isPlainDate, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { type OutboxView, type OutChannel, type OutState, outChannels, outStates } from '../../../letters/index.ts';
import { readDateField } from '../../../ui/form/date-parts.ts';
import { letterPaths } from '../paths.ts';

/** What of the outbox is shown; all of it stands in the address, and nobody's name or number does. */
export interface OutboxQuery {
  readonly from: PlainDate;
  readonly state: OutState | null;
  readonly channel: OutChannel | null;
  readonly page: number;
}

const weekBack = 7;
const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | null =>
  all.find((one) => one === text) ?? null;

/** Reads an address; whatever it cannot read is as if it were not there. */
export function outboxQuery(query: Readonly<Record<string, string>>, today: PlainDate): OutboxQuery {
  const day = query['dag'] ?? readDateField(query, 'dag');
  const page = Number(query['side']);
  return {
    from: isPlainDate(day) ? day : addDays(today, -weekBack),
    state: oneOf(outStates, query['tilstand']),
    channel: oneOf(outChannels, query['kanal']),
    page: Number.isInteger(page) && page >= 1 && page <= 9_999 ? page : 1,
  };
}

const midnight = plainTime('00:00');

export const viewOf = ({ from, state, channel }: OutboxQuery, now: Instant): OutboxView => ({
  from: fromCopenhagen(from, midnight),
  // What is written in this very minute belongs to the list too.
  until: new Date(Date.parse(now) + 60_000).toISOString() as Instant,
  state,
  channel,
});

export function outboxHref(query: OutboxQuery, change: Partial<OutboxQuery>): string {
  const { from, state, channel, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams({ dag: from });
  if (state) params.set('tilstand', state);
  if (channel) params.set('kanal', channel);
  if (page > 1) params.set('side', String(page));
  return `${letterPaths.outbox}?${params}`;
}
