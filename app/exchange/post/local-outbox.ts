import type { PostAnswer, PostMessage, PostPort } from '../../letters/index.ts';

/** What the simulator is told to do with a message; undefined where it goes through. */
export type Rule = (message: PostMessage) => Exclude<PostAnswer, { kind: 'accepted' }> | undefined;

export interface LocalOutbox extends PostPort {
  /** What has been carried, each message once, in order. */
  readonly carried: readonly PostMessage[];
  /** From now on: what bounces or is delayed. */
  follow(rule: Rule): void;
}

/** Addresses that exist nowhere (RFC 2606) bounce, so that the demo shows what that looks like. */
const nowhere: Rule = ({ channel, to }) =>
  channel === 'email' && to.endsWith('.invalid') ? { kind: 'bounced', reason: 'no such address' } : undefined;

const mostKept = 1_000;

/** Mail, SMS and Digital Post of a demo and of tests: nothing leaves the machine. The same id is carried once. */
export function localOutbox(first: Rule = nowhere): LocalOutbox {
  const carried = new Map<string, PostMessage>();
  let rule = first;
  return {
    get carried() {
      return [...carried.values()];
    },
    follow(next) {
      rule = next;
    },
    async send(message) {
      const answer = rule(message);
      if (answer) return answer;
      if (!carried.has(message.id)) carried.set(message.id, message);
      const [oldest] = carried.keys();
      if (carried.size > mostKept && oldest !== undefined) carried.delete(oldest);
      return { kind: 'accepted' };
    },
  };
}
