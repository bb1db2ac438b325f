export type { PostAnswer, PostMessage, PostPort } from '../../letters/index.ts';
export { postByChannel } from './by-channel.ts';
export { type LocalOutbox, localOutbox, type Rule } from './local-outbox.ts';
