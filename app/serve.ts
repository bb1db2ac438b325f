import { demoReady, personaLines } from './demo/index.ts';
import { openInstallation } from './installation.ts';
import type { Config } from './kernel/config/config.ts';
import { portCanBeHad } from './listen.ts';
import { type RunningServer, startServer } from './server.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

function endOnSignals(server: RunningServer): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

/** Opens the house, makes the demo where there is none, serves, and says where. */
export async function serveUntilStopped(config: Config): Promise<void> {
  const installation = await openInstallation(config, say);
  let server: RunningServer;
  try {
    say(`Database: ${installation.database.description}`);
    // Before anybody waits for a demo to be made.
    await portCanBeHad(config.host, config.port);
    if (!config.oidc) await demoReady(installation, config.municipality.code, say);
    server = await startServer(installation);
  } catch (error) {
    await installation.database.close();
    throw error;
  }
  endOnSignals(server);
  if (!config.oidc) for (const line of await personaLines(installation, config.municipality.code)) say(line);
  say(`\nFodfæste: ${server.url}   (Ctrl+C stopper)`);
}
