import { parseFlags, usage } from './kernel/config/flags.ts';
import { readSettings } from './read-settings.ts';
import { serveUntilStopped } from './serve.ts';
import { endWithSentence } from './start-failure.ts';

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2));
  if (flags.help) process.stdout.write(`${usage.da}\n\n${usage.en}\n`);
  else await serveUntilStopped(readSettings(flags));
}

main().catch(endWithSentence);
