import { writeSync } from 'node:fs';
import { StartError } from '../config/start-error.ts';
import type { OpenOptions } from './open.ts';
import { openDatabase } from './open.ts';

// A process of its own that opens a database, for tests that kill it or let two of them meet (testing-process.ts starts it).
// Says "open ENGINE", then "row N" for each row it was told is stored; or "refused CODE".
const say = (line: string): void => void writeSync(1, `${line}\n`);

const [options = '{}', task = 'hold'] = process.argv.slice(2);
try {
  const database = await openDatabase({
    ...(JSON.parse(options) as OpenOptions),
    notice: ({ en }) => say(`notice ${en}`),
  });
  say(`open ${database.engine}`);
  if (task === 'close') {
    await database.close();
    say('closed');
  }
  for (let id = 100; task === 'write'; id++) {
    await database.pool.query('insert into note (id) values ($1)', [id]);
    say(`row ${id}`);
  }
  // Held open until killed, or until standard input ends.
  process.stdin.resume().on('end', () => void database.close().then(() => say('closed')));
  if (task === 'close') process.stdin.destroy();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  say(`refused ${error.code}`);
  process.exitCode = error.exitCode;
}
