import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { threadsOf } from '../../../dialogue/index.ts';
import { enrolmentsOf } from '../../../enrolments/index.ts';
import { jobSearch } from '../../../jobsearch/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { StoredEvent } from '../../../kernel/events/event-store.ts';
import type { WebContext } from '../../../kernel/http/context.ts';
import { welcomeOf } from '../../../letters/index.ts';
import { meetingsOf } from '../../../meetings/index.ts';
import { placementsOf } from '../../../placements/index.ts';
import { readPlan } from '../../../plan/index.ts';
import { readFrontDecisions } from '../../decisions/citizen/read.ts';
import type { PersonRow } from '../../person/queries.ts';
import { ownStory } from '../own-case.ts';
import type { Front } from './front.ts';

/** So many days something counts as new. */
const newForDays = 14;

/** Contact person, access, benefit: what no proposal, note or message on the page tells of. */
const isAboutTheCase = ({ type, actorRole }: StoredEvent): boolean =>
  (type.startsWith('people.') || type.startsWith('law.')) && actorRole !== 'citizen';

/** Reads what the front page tells of; null where the case is gone. */
export async function readFront(c: WebContext, tx: Tx, person: PersonRow, caseId: string): Promise<Front | null> {
  const { authorityId } = person;
  const plan = await readPlan(tx, authorityId, caseId);
  if (!plan) return null;
  const now = c.get('kernel').clock.now() as Instant;
  const today = toCopenhagen(now).date;
  const since = new Date(Date.parse(now) - newForDays * 86_400_000).toISOString();
  const welcome = await welcomeOf(tx, authorityId, caseId, today);
  const { proposal } = await jobSearch(tx, authorityId, caseId, today);
  return {
    person,
    caseId,
    plan,
    meetings: await meetingsOf(tx, authorityId, caseId),
    threads: await threadsOf(tx, authorityId, caseId),
    jobSearchWaits: proposal !== null && proposal.proposedBy !== 'citizen',
    decisions: await readFrontDecisions(c, tx, person, caseId),
    places: (await placementsOf(tx, authorityId, caseId)).filter(({ sentAt }) => sentAt !== null),
    courses: await enrolmentsOf(tx, authorityId, caseId),
    story: await ownStory(c, tx, caseId, 3),
    aboutTheCase: (await ownStory(c, tx, caseId, 40, isAboutTheCase)).filter(({ at }) => at >= since).slice(0, 3),
    welcome: welcome?.isNew ? welcome : null,
    newId: c.get('kernel').newId,
  };
}
