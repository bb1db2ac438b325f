import { describe, expect, it } from 'vitest';
import type { PostMessage } from '../../letters/index.ts';
import { localOutbox } from './local-outbox.ts';

const mail = (over: Partial<PostMessage> = {}): PostMessage => ({
  id: 'a',
  channel: 'email',
  to: 'maja@example.org',
  subject: 'Der er en besked til dig',
  body: 'Log ind',
  attachments: [],
  ...over,
});

describe('the local outbox', () => {
  it('carries each message once, in order', async () => {
    const post = localOutbox();
    for (const id of ['a', 'b', 'a']) expect(await post.send(mail({ id }))).toEqual({ kind: 'accepted' });
    expect(post.carried.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('bounces addresses that cannot exist', async () => {
    const post = localOutbox();
    expect(await post.send(mail({ to: 'maja@nowhere.invalid' }))).toMatchObject({ kind: 'bounced' });
    expect(post.carried).toEqual([]);
  });
  it('does as it is told: bounce, delay', async () => {
    const post = localOutbox();
    post.follow(({ channel }) => (channel === 'sms' ? { kind: 'later', seconds: 30 } : undefined));
    expect(await post.send(mail({ channel: 'sms' }))).toEqual({ kind: 'later', seconds: 30 });
    expect(await post.send(mail())).toEqual({ kind: 'accepted' });
  });
});
