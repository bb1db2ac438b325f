import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import type { ListenerTools } from '../../kernel/events/listeners.ts';
import type { LetterFacts, Recipient } from '../merge/values.ts';
import { pages } from '../post/pages.ts';
import { layInOutbox, type ToSend } from '../post/queue.ts';
import { type WayName, ways } from '../post/ways.ts';
import { letterHouse, recipientOf } from '../queries/recipients.ts';

/** An event, and whoever it is about. */
export interface Heard {
  readonly tx: Tx;
  readonly event: StoredEvent;
  readonly tools: ListenerTools;
  readonly recipient: Recipient;
}

/** Whoever the event is about, as things stand now, also after the case was closed: decisions are answered to the end. */
export async function heardOfAnyCase(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<Heard | null> {
  const recipient = event.caseId ? await recipientOf(tx, event.authorityId, event.caseId) : null;
  return recipient ? { tx, event, tools, recipient } : null;
}

/** The same for what concerns open cases alone. */
export async function heard(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<Heard | null> {
  const now = await heardOfAnyCase(tx, event, tools);
  return now && !now.recipient.closed ? now : null;
}

type Telling = Partial<Omit<LetterFacts, 'recipient' | 'house' | 'today'>> &
  Partial<Pick<ToSend, 'releaseAt' | 'subjectId' | 'attachments' | 'kle' | 'deadline'>>;

/** Lays one letter and its notices in the outbox: at once, unless a time is given. */
export async function tell({ tx, event, tools, recipient }: Heard, name: WayName, told: Telling): Promise<void> {
  const {
    releaseAt = tools.now,
    subjectId = null,
    attachments = [],
    link = pages.letters,
    kle,
    deadline,
    ...more
  } = told;
  const house = await letterHouse(tx, event.authorityId);
  const facts = { recipient, house, today: toCopenhagen(tools.now).date, link, ...more };
  const letter: ToSend = {
    way: ways[name],
    facts,
    eventId: event.id,
    releaseAt,
    subjectId,
    attachments,
    ...(kle === undefined ? {} : { kle }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  await layInOutbox(tx, event.authorityId, [letter], tools);
}
