import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type FeedEnded, houseWrites } from '../house-events.ts';
import { hasFeed } from '../queries/feed.ts';
import { both } from '../text.ts';
import { ownFeed } from './make-calendar-feed.ts';

const input = z.object({});

/** The address stops working at once. */
export const endCalendarFeed = act<typeof input, { readonly hasFeed: boolean }, FeedEnded>({
  name: 'end-calendar-feed',
  title: both('feed.end.title'),
  lead: both('feed.end.lead'),
  submit: both('feed.end.submit'),
  input,
  who: ownFeed,
  basis: 'none',
  aspect: 'calendar-feed',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: async (tx, _input, { actor }) => ({ hasFeed: await hasFeed(tx, actor.authorityId, actor.id) }),
  guards: [],
  decide(state, _input, { actor }) {
    if (!state.hasFeed) return refuse('no-feed', both('feed.refused.none'));
    const own = actor.kind === 'citizen' && actor.caseId ? { caseId: actor.caseId, about: actor.id } : { caseId: null };
    return accept({ type: 'meetings.feed-ended', ...own, data: { ownerId: actor.id, ownerName: actor.name } });
  },
  writes: houseWrites,
  sentences: {
    'meetings.feed-ended': {
      citizen: ({ data: { ownerName: navn } }) => both('feed.said.ended', { navn }),
      caseworker: ({ data: { ownerName: navn } }) => both('feed.said.ended', { navn }),
    },
  },
});
