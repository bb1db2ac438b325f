import type { Recipient } from '../merge/values.ts';
import type { TemplateKey } from '../templates/keys.ts';

export type OutChannel = 'email' | 'sms' | 'digital-post' | 'paper';

/** How one kind of letter travels. */
export interface Way {
  readonly letter: TemplateKey;
  /** What mail and SMS say about it. */
  readonly notice: TemplateKey;
  /** True for what must reach the citizen whatever they have given us: it goes to Digital Post. */
  readonly formal: boolean;
  /** True where it matters within a day: then both mail and SMS. */
  readonly soon: boolean;
  /** False for what would come too late by letter. */
  readonly onPaper: boolean;
  /** A deadline or a right hangs on it: in Digital Post it is marked so, and what comes back goes on paper. */
  readonly legal: boolean;
  /** KLE number of what it is about. */
  readonly kle: string;
}

export interface Delivery {
  readonly channel: OutChannel;
  readonly template: TemplateKey;
}

/**
 * Digital Post-loven § 5: who is exempt gets paper and nothing else. Others get the letter in Digital Post where it is formal, and a
 * notice by mail or SMS when they have given us an address for it. What would reach them in no other way goes to Digital Post.
 */
export function deliveriesFor(
  { channel, email, phone }: Pick<Recipient, 'channel' | 'email' | 'phone'>,
  way: Way,
): Delivery[] {
  if (channel === 'exempt') return way.onPaper ? [{ channel: 'paper', template: way.letter }] : [];
  const notices: Delivery[] = [];
  if (email !== null) notices.push({ channel: 'email', template: way.notice });
  if (phone !== null && (way.soon || email === null)) notices.push({ channel: 'sms', template: way.notice });
  const isLetter = way.formal || notices.length === 0;
  return [...(isLetter ? [{ channel: 'digital-post' as const, template: way.letter }] : []), ...notices];
}
