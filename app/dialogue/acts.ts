import type { AnyAct } from '../kernel/act/act.ts';
import { closeWaiting } from './acts/close-waiting.ts';
import { recordLetterOrCall } from './acts/record-letter-or-call.ts';
import { startThread } from './acts/start-thread.ts';
import { writeMessage } from './acts/write-message.ts';

/** Everything people do in the dialogue. Reading is none of it: see `markThreadRead`. */
export const dialogueActs: readonly AnyAct[] = [startThread, writeMessage, closeWaiting, recordLetterOrCall];
