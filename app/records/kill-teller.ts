// The program that kill.test.ts runs and kills: tells an index what is due, and says each change on standard output as the index takes it.
import { instant } from '@fodfaeste/law/dates';
import { appRole, type RunningEngine } from '../kernel/database/engine.ts';
import { nativeConnection } from '../kernel/database/native.ts';
import { connectApp } from '../kernel/database/open.ts';
import { newPool } from '../kernel/database/pool.ts';
import { silentLog } from '../kernel/log/log.ts';
import { deliverDue } from './deliver.ts';

const [socket = '', database = '', now = ''] = process.argv.slice(2);
const engine: RunningEngine = {
  engine: 'native',
  description: 'killed in tests',
  withOwner: () => Promise.reject(new Error('not here')),
  openAppPool: () => newPool({ ...nativeConnection(socket, appRole, database), max: 2 }),
  stop: async () => undefined,
};
const opened = await connectApp(engine, 'TEST_DATABASE_URL');
const index = {
  deliver: async ({ id }: { readonly id: string }) => {
    process.stdout.write(`${id}\n`);
    // As an adapter would wait for its answer; so a kill from outside comes between two changes.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return 'accepted' as const;
  },
};
await deliverDue(opened, { index, now: instant(now), log: silentLog });
await opened.close();
