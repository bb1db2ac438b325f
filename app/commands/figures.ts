import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Connector,
  connectors,
  FiguresUnreadable,
  figuresCsv,
  placesOf,
  refreshFigures,
  takeIn,
} from '../exchange/figures/index.ts';
import { type Installation, openInstallation } from '../installation.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { say } from '../kernel/text/bilingual.ts';
import { systemClock } from '../kernel/time/clock.ts';
import { allSeries, figureSources } from '../outlook/index.ts';
import { readSettings } from '../read-settings.ts';
import { CommandRefused } from './command-refused.ts';
import { aside, out } from './out.ts';

const dataFolder = () => path.join(rootFolder(), 'data');

/** `import KIND FILE`: a publisher's own file, all of it or nothing. */
export async function importFigures([kind = '', file = '']: readonly string[], flags: Flags): Promise<void> {
  const connector = connectorOf(kind);
  if (file === '') throw badSetting(`import ${kind} mangler en fil.`, `import ${kind} lacks a file.`);
  const text = textIn(file);
  const delivery = orRefuse(() =>
    connector.read(text, { placeOf: placesOf(dataFolder()), drawnOn: systemClock.today() }),
  );
  await withInstallation(flags, async ({ database, kernel }) => {
    const { series, latest, changed } = await takeIn(database, delivery, kernel.clock.now());
    const title = delivery.source.title;
    out(
      changed
        ? `${title}: ${series} serier til og med ${latest}.\n${title}: ${series} series up to ${latest}.`
        : `${title}: det samme som før.\n${title}: the same as before.`,
    );
  });
}

/** `export figures [SOURCE] [FILE]`: the figures as CSV, to the screen or a file. */
export async function exportFigures([kind, source = '', file]: readonly string[], flags: Flags): Promise<void> {
  if (kind !== 'figures')
    throw badSetting('export kender kun figures KILDE [FIL].', 'export knows only figures SOURCE [FILE].');
  await withInstallation(flags, async ({ database }) => {
    const series = await database.kysely.transaction().execute((tx) => allSeries(tx, source));
    if (series.length === 0)
      throw new CommandRefused(
        say(
          `Der er ingen tal fra "${source}". Se: fodfaeste figures`,
          `No figures of "${source}". See: fodfaeste figures`,
        ),
      );
    const text = figuresCsv(series);
    if (file === undefined) process.stdout.write(text);
    else writeFileSync(file, text);
  });
}

/** `figures [--refresh]`: the sources, how fresh they are, and whether the latest attempt to renew them failed. */
export async function listFigures(flags: Flags, refresh: boolean): Promise<void> {
  await withInstallation(flags, async ({ database, config, kernel }) => {
    if (refresh) {
      const token = config.jobindsatsToken;
      if (token === undefined)
        throw badSetting('--refresh kræver JOBINDSATS_TOKEN.', '--refresh needs JOBINDSATS_TOKEN.');
      await refreshFigures({ database, placeOf: placesOf(dataFolder()), token, fetch, now: kernel.clock.now() });
    }
    const sources = await database.kysely.transaction().execute(figureSources);
    for (const { id, title, drawnOn, checkFailed } of sources)
      out(`${id.padEnd(24)} ${drawnOn}  ${title}${checkFailed ? `\n${' '.repeat(25)}! ${checkFailed.da}` : ''}`);
    if (refresh && sources.some(({ checkFailed }) => checkFailed)) process.exitCode = 1;
  });
}

function connectorOf(kind: string): Connector {
  const found = connectors.find((one) => one.kind === kind);
  if (found) return found;
  const kinds = connectors.map((one) => one.kind).join(', ');
  throw badSetting(`import kender ${kinds}.`, `import knows ${kinds}.`);
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandRefused(say(`${file} kan ikke læses.`, `${file} cannot be read.`));
  }
}

function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FiguresUnreadable)) throw error;
    throw new CommandRefused(
      say(`Intet blev læst ind.\n${error.in('da')}`, `Nothing was brought in.\n${error.in('en')}`),
    );
  }
}

async function withInstallation(flags: Flags, work: (installation: Installation) => Promise<void>): Promise<void> {
  const installation = await openInstallation({ ...readSettings(flags), reset: false }, aside);
  try {
    await work(installation);
  } finally {
    await installation.database.close();
  }
}
