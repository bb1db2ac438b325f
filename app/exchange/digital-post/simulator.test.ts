import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { afterAll, describe, expect, it } from 'vitest';
import { digitalPost } from './digital-post.ts';
import { receiptFile } from './receipt-file.ts';
import { digitalPostSimulator, simulatedSender } from './simulator.ts';
import { letterId, majasNumber, messageWith, noon } from './testing/messages.ts';

const cvr = '00000860';
const folder = mkdtempSync(path.join(tmpdir(), 'fodfaeste-post-'));
afterAll(() => rmSync(folder, { recursive: true }));

function simulated(means: { readonly store?: ReturnType<typeof receiptFile> } = {}) {
  let now: Instant = noon;
  const gateway = digitalPostSimulator({ now: () => now, ...means });
  const post = digitalPost({ gateway, senderOf: simulatedSender });
  return {
    gateway,
    send: (id = letterId) => post.send(messageWith({ id })),
    wait: (seconds: number) => {
      now = instantOfEpoch(Date.parse(now) + seconds * 1000);
    },
    kinds: async (after: string | null = null) => (await gateway.collect(cvr, after)).items.map(({ kind }) => kind),
  };
}
const idOf = (n: number) => `0b6f2f6e-6a0b-4a1d-9d3a-${String(n).padStart(12, '0')}`;

describe('the Digital Post that ships', () => {
  it('takes the same letter once, however often it is handed over', async () => {
    const { gateway, send, wait, kinds } = simulated();
    for (let times = 0; times < 3; times += 1) expect(await send()).toEqual({ kind: 'accepted' });
    expect(gateway.carried).toHaveLength(1);
    expect(await kinds()).toEqual([]);
    wait(60);
    expect(await kinds()).toEqual(['delivered']);
  });

  it('gives back, delays and refuses as it is told', async () => {
    const { gateway, send, wait } = simulated();
    gateway.follow(() => ({ kind: 'returned', reason: 'postkassen er lukket' }));
    expect(await send()).toEqual({ kind: 'accepted' });
    wait(60);
    expect((await gateway.collect(cvr, null)).items).toMatchObject([
      { kind: 'returned', uuid: letterId, reason: 'postkassen er lukket' },
    ]);
    gateway.follow(() => ({ kind: 'later', seconds: 30 }));
    expect(await send(idOf(1))).toEqual({ kind: 'later', seconds: 30 });
    gateway.follow(() => undefined);
    expect(await send(idOf(1))).toEqual({ kind: 'accepted' });
    expect(gateway.carried).toHaveLength(2);
  });

  it('takes no file that is none, and answers no letter it does not have', async () => {
    const { gateway } = simulated();
    expect(await gateway.deliver('<brev/>', 'Digital Post')).toMatchObject({ kind: 'refused' });
    expect(() => gateway.answer(letterId, 'Tak')).toThrow();
  });

  it('gives a hundred at a time, in the order they came, and goes on from there', async () => {
    const { gateway, send, wait } = simulated();
    for (let n = 0; n < 130; n += 1) await send(idOf(n));
    wait(60);
    const first = await gateway.collect(cvr, null);
    const rest = await gateway.collect(cvr, first.readUntil);
    expect([first.items.length, first.more, rest.items.length, rest.more]).toEqual([100, true, 30, false]);
    const ids = [...first.items, ...rest.items].map((item) => item.kind !== 'memo' && item.uuid);
    expect(ids).toEqual(Array.from({ length: 130 }, (_, n) => idOf(n)));
  });

  it('remembers its receipts over a restart, and names nobody in them', async () => {
    const file = path.join(folder, 'post', 'digital-post.jsonl');
    const first = simulated({ store: receiptFile(file) });
    await first.send();
    first.gateway.answer(letterId, 'Min læge siger nej');
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toMatch(new RegExp(`${majasNumber}|Maja|læge`));
    // Cut short by a crash.
    writeFileSync(file, `${kept}{"cvr":"000`);
    const second = simulated({ store: receiptFile(file) });
    expect(await second.send()).toEqual({ kind: 'accepted' });
    second.wait(60);
    expect(await second.kinds()).toEqual(['delivered']);
    expect(second.gateway.carried).toEqual([]);
  });
});
