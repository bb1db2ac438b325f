import { describe, expect, it } from 'vitest';
import { type Log, silentLog } from '../log/log.ts';
import type { Work } from './job-queue.ts';
import { listenerQueue } from './queues.ts';
import { until } from './testing.ts';
import type { Lane } from './work-lane.ts';
import { startLoop } from './work-loop.ts';

const work = (id: string): Work => ({ id, data: {}, attempt: 1 });

/** A queue of fixed answers; an error among them is thrown. */
function laneOf(answers: (Work[] | Error)[]) {
  const said: string[] = [];
  const handled: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (_, message) => said.push(message),
    info: (_, message) => said.push(message),
  };
  const lane: Lane = {
    rules: listenerQueue,
    concurrency: 2,
    log,
    handle: async ({ id }) => void handled.push(id),
    queue: {
      take: async () => {
        const answer = answers.shift() ?? [];
        if (answer instanceof Error) throw answer;
        return answer;
      },
      giveBack: async () => undefined,
      failed: async () => undefined,
    },
  };
  return { lane, said, handled };
}

describe('the loop of a worker', () => {
  it('outlives a database that is away, and says so once', async () => {
    const away = new Error('connection refused');
    const { lane, said, handled } = laneOf([away, away, away, [work('a')]]);
    const loop = startLoop(lane, 1);
    await until(() => handled.length === 1);
    await loop.stop();
    expect(said).toEqual(['queue cannot be reached', 'queue reached again']);
  });

  it('does not count a look that failed as a sign of life', async () => {
    const { lane, said } = laneOf([new Error('connection refused')]);
    const loop = startLoop(lane, 60_000);
    await until(() => said.length === 1);
    expect(loop.lastLook()).toBeNull();
    await loop.stop();
  });

  it('looks again at once after a full batch, and rests after a short one', async () => {
    const full = Array.from({ length: 20 }, (_, index) => work(String(index)));
    const { lane, handled } = laneOf([full, full, [work('last')], [work('after the rest')]]);
    const loop = startLoop(lane, 60_000);
    await until(() => handled.includes('last'));
    await loop.stop();
    expect(handled).toHaveLength(41);
  });

  it('stops at once while it rests', async () => {
    const { lane } = laneOf([]);
    const loop = startLoop(lane, 3_600_000);
    await until(() => loop.lastLook() !== null);
    await loop.stop();
    expect(loop.lastLook()).not.toBeNull();
  });
});
