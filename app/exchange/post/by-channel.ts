import type { PostMessage, PostPort } from '../../letters/index.ts';

/** Each kind of message with its own carrier. What comes back is asked of those who tell something, one letterbox for an authority. */
export function postByChannel(carriers: Readonly<Record<PostMessage['channel'], PostPort>>): PostPort {
  const [speaking] = Object.values(carriers).filter(({ receive }) => receive !== undefined);
  const send: PostPort['send'] = (message) => carriers[message.channel].send(message);
  return speaking
    ? { send, receive: (authorityId, after) => speaking.receive?.(authorityId, after) ?? nothing(after) }
    : { send };
}

const nothing = async (after: string | null) => ({ items: [], readUntil: after, more: false });
