/** The door of the dialogue module: what desks, other modules and the wiring may use. */

export { dialogueActs } from './acts.ts';
export { markThreadRead, threadById, threadsOf } from './queries/threads.ts';
export type { Message, Thread, WholeThread } from './types.ts';
