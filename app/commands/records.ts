import { fromCopenhagen, isPlainDate, plainTime } from '@fodfaeste/law/dates';
import { openInstallation } from '../installation.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { readSettings } from '../read-settings.ts';
import { replayRecords } from '../records/index.ts';
import { aside, out } from './out.ts';
import type { Words } from './words.ts';

export const recordFlags = ['from'] as const;

/** `records replay --from DATE`: the index has lost something; what it was told since that day is told again. */
export async function records({ words: [task], flags, own }: Words): Promise<void> {
  const day = own['from'];
  if (task !== 'replay')
    throw badSetting('records kender kun replay --from DATO.', 'records knows only replay --from DATE.');
  if (!isPlainDate(day))
    throw badSetting('records replay mangler --from ÅÅÅÅ-MM-DD.', 'records replay lacks --from YYYY-MM-DD.');
  const installation = await openInstallation({ ...readSettings(flags), reset: false }, aside);
  try {
    const { database, config, kernel } = installation;
    const from = fromCopenhagen(day, plainTime('00:00'));
    const count = await replayRecords(database, config.municipality.code, from, kernel.clock.now());
    out(
      `${count} ændringer ligger klar og bliver sendt til sagsindekset igen, når programmet kører.\n${count} changes wait and are sent to the case index again while the program runs.`,
    );
  } finally {
    await installation.database.close();
  }
}
