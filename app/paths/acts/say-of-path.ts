import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { caseState, citizenSelf, fields, sideOf, worksOnCase } from '../../people/index.ts';
import type { PathThought } from '../choice.ts';
import type { ThoughtSaid } from '../events.ts';
import { pathLabels } from '../labels.ts';
import { thoughtsOf } from '../queries/choices.ts';
import { pathSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { thoughtWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  path: fields.choice(both('thought.path'), pathLabels),
  words: fields.reason(both('thought.words')),
});

interface State {
  readonly closed: boolean;
  readonly thoughts: readonly PathThought[];
}

/** For and against a path, in the citizen's own words. The comparison shows them and reads nothing into them. */
export const sayOfPath = act<typeof input, State, ThoughtSaid>({
  name: 'say-of-path',
  title: both('thought.title'),
  lead: both('thought.lead'),
  submit: both('thought.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  aspect: 'path-thought',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const state = await caseState(tx, home, caseId);
    return state ? { closed: state.closed, thoughts: await thoughtsOf(tx, home, caseId) } : null;
  },
  async prefill(tx, { home }, caseId, given) {
    const thoughts = caseId ? await thoughtsOf(tx, home, caseId) : [];
    const before = thoughts.find(({ path }) => path === given?.['path']);
    return before ? { words: before.words } : {};
  },
  guards: [],
  decide({ closed, thoughts }, { caseId, path, words }, { actor }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const again = thoughts.some((one) => one.path === path);
    return accept({
      type: 'paths.thought-said',
      caseId,
      data: { path, words, again, by: sideOf(actor), byName: actor.name },
    });
  },
  writes: thoughtWrites,
  sentences: { 'paths.thought-said': pathSentences['paths.thought-said'] },
});
