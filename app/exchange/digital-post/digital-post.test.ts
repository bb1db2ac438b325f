import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { digitalPost } from './digital-post.ts';
import { schemaFaults } from './memo/testing.ts';
import { digitalPostSimulator, simulatedSender } from './simulator.ts';
import { letterId, majasNumber, messageWith, noon } from './testing/messages.ts';

const later = instant('2026-11-24T11:05:00.000Z');

function connected() {
  let now = noon;
  const gateway = digitalPostSimulator({ now: () => now });
  const post = digitalPost({ gateway, senderOf: simulatedSender });
  const receive = async () => {
    now = later;
    return post.receive?.(860, null);
  };
  return { gateway, post, receive };
}

describe('Digital Post as the port of letters', () => {
  it('hands over a file that is valid, under the id of the letter', async () => {
    const { gateway, post } = connected();
    expect(await post.send(messageWith())).toEqual({ kind: 'accepted' });
    const [carried] = gateway.carried;
    expect(carried).toMatchObject({ uuid: letterId, type: 'DIGITALPOST', label: 'Velkommen', cvr: '00000860' });
    expect(carried?.to?.plain()).toBe(majasNumber);
    expect(schemaFaults(carried?.xml ?? '')).toEqual([]);
  });

  it('sends a notice as NemSMS, without case, name or words of the case', async () => {
    const { gateway, post } = connected();
    const body = 'Der er en besked til dig. Log ind på https://job.example.dk';
    expect(await post.send(messageWith({ channel: 'sms', subject: 'Ny besked', body }))).toEqual({ kind: 'accepted' });
    const [carried] = gateway.carried;
    expect(carried?.type).toBe('NEMSMS');
    expect(schemaFaults(carried?.xml ?? '')).toEqual([]);
    expect(carried?.xml).not.toMatch(/Maja|Østergaard|CaseID|KLEdata|MessageBody/);
  });

  it.each([
    ['a NemSMS that names the citizen', { channel: 'sms', subject: 'Ny besked', body: 'Hej Maja, log ind' }, {}],
    ['a NemSMS that tells too much', { channel: 'sms', subject: 'Ny besked', body: 'Kom til samtale' }, {}],
    ['a letter with a deadline that is not legal', {}, { deadline: '2026-12-01' }],
    ['a letter that is no PDF', {}, { document: async () => Buffer.from('x') }],
    ['a letter whose PDF cannot be made', {}, { document: () => Promise.reject(new TypeError('no font')) }],
  ] as const)('%s comes back at once, and nothing leaves', async (_, over, more) => {
    const { gateway, post } = connected();
    const answer = await post.send(messageWith(over, more as object));
    expect(answer).toMatchObject({ kind: 'bounced', reason: expect.stringMatching(/^MeMo: /) });
    expect(JSON.stringify(answer)).not.toContain('Maja');
    expect(gateway.carried).toEqual([]);
  });

  it('passes on what the gateway says: refused, later, silent', async () => {
    const { gateway, post } = connected();
    gateway.follow(() => ({ kind: 'refused', reason: 'ikke tilmeldt' }));
    expect(await post.send(messageWith())).toEqual({ kind: 'bounced', reason: 'ikke tilmeldt' });
    gateway.follow(() => ({ kind: 'later', seconds: 90 }));
    expect(await post.send(messageWith())).toEqual({ kind: 'later', seconds: 90 });
    gateway.down(true);
    await expect(post.send(messageWith())).rejects.toThrow('Digital Post does not answer');
    await expect(post.receive?.(860, null)).rejects.toThrow();
  });

  it('gives receipts, and answers with who wrote and which letter it is to', async () => {
    const { gateway, post, receive } = connected();
    await post.send(messageWith());
    gateway.answer(letterId, 'Tak. Jeg kommer & glæder mig.');
    const bag = await receive();
    expect(bag).toMatchObject({
      more: false,
      items: [
        {
          kind: 'reply',
          messageId: letterId,
          subject: 'SV: Velkommen',
          text: 'Tak. Jeg kommer & glæder mig.',
          from: { kind: 'cpr' },
        },
        { kind: 'delivered', messageId: letterId, at: '2026-11-24T11:01:00.000Z' },
      ],
    });
    expect(JSON.stringify(bag)).not.toContain(majasNumber);
    expect(await post.receive?.(860, bag?.readUntil ?? null)).toMatchObject({ items: [] });
    expect(await post.receive?.(851, null)).toMatchObject({ items: [], readUntil: null });
  });
});
