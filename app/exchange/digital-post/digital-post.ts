import type { PostAnswer, PostBag, PostItem, PostMessage, PostPort } from '../../letters/index.ts';
import type { Gateway, GatewayItem, Sender, Service } from './gateway.ts';
import { memoXml } from './memo/build.ts';
import { memoFaults, namesSomebody } from './memo/check.ts';
import { letterMemo, smsMemo } from './memo/from-post.ts';
import type { MemoMessage } from './memo/message.ts';
import { readMemo } from './memo/read.ts';

interface DigitalPostMeans {
  readonly gateway: Gateway;
  readonly senderOf: (authorityId: number) => Sender;
}

/** The message as a file to be, with what is wrong with it. */
async function memoOf(
  message: PostMessage,
  senderOf: DigitalPostMeans['senderOf'],
): Promise<{ readonly memo: MemoMessage; readonly faults: readonly string[] }> {
  const { citizen, letter, channel } = message;
  if (!citizen) throw new Error('Digital Post goes to somebody');
  const sender = senderOf(citizen.authorityId);
  if (channel === 'sms') {
    const memo = smsMemo(message, citizen, sender);
    const names = namesSomebody(`${memo.label} ${memo.notification}`, citizen.name, citizen.sender);
    return { memo, faults: [...memoFaults(memo), ...(names ? ['notification: names the citizen'] : [])] };
  }
  if (!letter) throw new Error('what goes in Digital Post is a letter');
  const memo = await letterMemo(message, letter, citizen, sender);
  return { memo, faults: memoFaults(memo) };
}

const notMade = (error: unknown) => ({
  memo: null,
  faults: [error instanceof Error ? error.name : 'the letter cannot be made'],
});

function itemOf(item: GatewayItem): PostItem {
  if (item.kind === 'delivered') return { kind: 'delivered', messageId: item.uuid, at: item.at };
  if (item.kind === 'returned') return { kind: 'returned', messageId: item.uuid, at: item.at, reason: item.reason };
  const read = readMemo(item.xml);
  return {
    kind: 'reply',
    id: item.id,
    at: item.at,
    messageId: read?.answers ?? null,
    from: read?.from ?? null,
    subject: read?.label ?? '',
    text: read?.text ?? '',
  };
}

/** Letters as Digital Post and, where an installation sends SMS that way, notices as NemSMS. */
export function digitalPost({ gateway, senderOf }: DigitalPostMeans): PostPort {
  return {
    async send(message): Promise<PostAnswer> {
      const { memo, faults } = await memoOf(message, senderOf).catch(notMade);
      // It would be as wrong tomorrow. It is seen in the outbox, and a legal letter goes on paper.
      if (memo === null || faults.length > 0) return { kind: 'bounced', reason: `MeMo: ${faults.join('; ')}` };
      const service: Service = memo.type === 'NEMSMS' ? 'NemSMS' : 'Digital Post';
      const answer = await gateway.deliver(memoXml(memo), service);
      return answer.kind === 'refused' ? { kind: 'bounced', reason: answer.reason } : answer;
    },
    async receive(authorityId, after): Promise<PostBag> {
      const { items, readUntil, more } = await gateway.collect(senderOf(authorityId).cvr, after);
      return { items: items.map(itemOf), readUntil, more };
    },
  };
}
