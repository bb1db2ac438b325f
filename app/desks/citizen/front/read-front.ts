import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { threadsOf } from '../../../dialogue/index.ts';
import { jobSearch } from '../../../jobsearch/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { WebContext } from '../../../kernel/http/context.ts';
import { welcomeOf } from '../../../letters/index.ts';
import { meetingsOf } from '../../../meetings/index.ts';
import { readPlan } from '../../../plan/index.ts';
import type { PersonRow } from '../../person/queries.ts';
import { ownStory } from '../own-case.ts';
import type { Front } from './front.ts';

/** Reads what the front page tells of; null where the case is gone. */
export async function readFront(c: WebContext, tx: Tx, person: PersonRow, caseId: string): Promise<Front | null> {
  const { authorityId } = person;
  const plan = await readPlan(tx, authorityId, caseId);
  if (!plan) return null;
  const today = toCopenhagen(c.get('kernel').clock.now() as Instant).date;
  const welcome = await welcomeOf(tx, authorityId, caseId, today);
  const { proposal } = await jobSearch(tx, authorityId, caseId, today);
  return {
    person,
    caseId,
    plan,
    meetings: await meetingsOf(tx, authorityId, caseId),
    threads: await threadsOf(tx, authorityId, caseId),
    jobSearchWaits: proposal !== null && proposal.proposedBy !== 'citizen',
    story: await ownStory(c, tx, caseId, 3),
    welcome: welcome?.isNew ? welcome : null,
    newId: c.get('kernel').newId,
  };
}
