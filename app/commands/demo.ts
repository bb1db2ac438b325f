import { availableParallelism } from 'node:os';
import { demoFigures, demoReady, seedNational } from '../demo/index.ts';
import { openInstallation } from '../installation.ts';
import type { Config } from '../kernel/config/config.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { StartError } from '../kernel/config/start-error.ts';
import { systemClock } from '../kernel/time/clock.ts';
import { readSettings } from '../read-settings.ts';
import { aside, out } from './out.ts';

/**
 * Where people log in for real nobody is made up.
 * @throws StartError demo-refused
 */
export function refuseDemoIn({ oidc, mode }: Pick<Config, 'oidc' | 'mode'>): void {
  if (oidc === null && mode !== 'production') return;
  throw new StartError(
    'demo-refused',
    {
      da: 'Her er en rigtig login sat op (OIDC_ISSUER eller NODE_ENV=production), så der laves ingen opdigtede borgere.',
      en: 'A real login is set up here (OIDC_ISSUER or NODE_ENV=production), so no citizens are made up.',
    },
    2,
  );
}

/** Figure by figure: what the public source says of the municipality, and what the demo makes of it. Writes nothing. */
export function showFigures(flags: Flags): void {
  demoFigures(readSettings(flags).municipality.code, systemClock.today(), out);
}

export async function demo(flags: Flags, national: boolean): Promise<void> {
  const config = readSettings(flags);
  refuseDemoIn(config);
  if (national && config.database.url === undefined) {
    throw badSetting(
      'demo --national kræver en PostgreSQL-server: sæt DATABASE_URL.',
      'demo --national needs a PostgreSQL server: set DATABASE_URL.',
    );
  }
  const installation = await openInstallation(config, aside);
  try {
    if (national) await seedNational(installation, aside, Math.min(4, availableParallelism()));
    else await demoReady(installation, config.municipality.code, aside);
  } finally {
    await installation.database.close();
  }
}
