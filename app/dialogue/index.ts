/** The door of the dialogue module: what desks, other modules and the wiring may use. */

export { dialogueActs } from './acts.ts';
export { type MessageWritten, written, writtenWrites } from './events.ts';
export { dialogueState, markThreadRead, threadById, threadsOf } from './queries/threads.ts';
export { writtenSentence } from './sentences.ts';
export type { DialogueState, Message, Thread, WholeThread } from './types.ts';
