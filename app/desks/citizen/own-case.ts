import type { Instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseHistory, type StoredEvent } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { TimelineEntry } from '../../ui/content/timeline.tsx';
import { type PersonRow, readPerson } from '../person/queries.ts';

/** The citizen's own case: the only one row-level security shows to a citizen's session. */
export async function ownCase<T>(
  c: WebContext,
  work: (tx: Tx, person: PersonRow, caseId: string) => Promise<T>,
): Promise<T | null> {
  const actor = actorOf(c);
  const caseId = actor.caseId;
  if (!caseId) return null;
  return reading<T | null>(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const person = await readPerson(tx, actor.authorityId, caseId);
    if (!person) return { seen: null, value: null };
    const value = await work(tx, person, caseId);
    return { seen: { action: 'read', place: 'own-page', personIds: [person.personId], relation: 'self' }, value };
  });
}

/** The story of the case in the citizen's own wording. Events that are not for the citizen are passed over. */
export async function ownStory(
  c: WebContext,
  tx: Tx,
  caseId: string,
  limit: number,
  isMeant: (event: StoredEvent) => boolean = () => true,
): Promise<TimelineEntry[]> {
  const actor = actorOf(c);
  const entries: TimelineEntry[] = [];
  for (const event of await caseHistory(tx, actor.authorityId, caseId, limit)) {
    if (!isMeant(event)) continue;
    const sentence = c.get('kernel').acts.sentence(event, 'citizen');
    if (sentence) entries.push({ at: event.at as Instant, sentence: inLang(sentence, c.get('lang')) });
  }
  return entries;
}
