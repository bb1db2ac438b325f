import { testActor } from '../../kernel/act/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { DialogueState, ThreadWait } from '../types.ts';

/** The same ids as in the tests of people. */
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [theCase, thePerson] = [uuid(1), uuid(2)];

export const maja: Actor = {
  ...testActor({ id: thePerson, name: 'Maja Østergaard' }),
  kind: 'citizen',
  roles: ['citizen'],
  caseId: theCase,
};
export const fundWorker: Actor = testActor({ id: uuid(120), name: 'Karen Munk', roles: ['akasse-caseworker'] });

export const since = '2026-11-20T08:00:00.000Z';
export const threadOne = uuid(601);
export const threadTwo = uuid(602);

export const threadWith = (over: Partial<ThreadWait> = {}): ThreadWait => ({
  id: threadOne,
  waitingFor: 'citizen',
  waitingSince: since,
  ...over,
});

export const dialogueWith = (
  threads: readonly ThreadWait[] = [],
  over: Partial<DialogueState> = {},
): DialogueState => ({
  caseId: theCase,
  closed: false,
  threads,
  ...over,
});
