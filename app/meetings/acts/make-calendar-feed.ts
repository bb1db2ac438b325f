import { z } from 'zod';
import { act, type Permission } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { type FeedMade, houseWrites } from '../house-events.ts';
import { both } from '../text.ts';

const input = z.object({
  tokenHash: field(z.string().regex(/^[0-9a-f]{64}$/), {
    label: both('feed.hash'),
    control: 'hidden',
    mandatory: fields.meaning,
    personal: true,
  }),
});

/** Everybody has one calendar: their own. */
export const ownFeed: readonly Permission[] = [
  {
    roles: ['citizen', 'caseworker', 'manager', 'company-consultant', 'helper', 'akasse-caseworker'],
    relations: ['authority'],
  },
];

/** A secret address for the person's own calendar program. The page makes the secret and shows it once; here comes its print. */
export const makeCalendarFeed = act<typeof input, { readonly caseId: string | null }, FeedMade>({
  name: 'make-calendar-feed',
  title: both('feed.make.title'),
  lead: both('feed.make.lead'),
  submit: both('feed.make.submit'),
  input,
  who: ownFeed,
  basis: 'none',
  aspect: 'calendar-feed',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: async (_tx, _input, { actor }) => ({ caseId: actor.kind === 'citizen' ? (actor.caseId ?? null) : null }),
  guards: [],
  decide({ caseId }, { tokenHash }, { newId, actor }) {
    return accept({
      type: 'meetings.feed-made',
      caseId,
      ...(caseId === null ? {} : { about: actor.id }),
      data: { feedId: newId(), ownerId: actor.id, ownerName: actor.name },
      unrecorded: { tokenHash },
    });
  },
  writes: houseWrites,
  sentences: {
    'meetings.feed-made': {
      citizen: ({ data: { ownerName: navn } }) => both('feed.said.made', { navn }),
      caseworker: ({ data: { ownerName: navn } }) => both('feed.said.made', { navn }),
    },
  },
});
