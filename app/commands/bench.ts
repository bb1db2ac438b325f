import { benchLab, labReport } from '../bench/lab.ts';
import { benchLaw } from '../bench/law.ts';
import { lawReport } from '../bench/law-report.ts';
import { benchOccupations, occupationsReport } from '../bench/occupations.ts';
import { benchOutlook, outlookReport } from '../bench/outlook.ts';
import { benchWeb, webReport } from '../bench/web.ts';
import { demoReady } from '../demo/index.ts';
import { openInstallation } from '../installation.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { readSettings } from '../read-settings.ts';
import { refuseDemoIn } from './demo.ts';
import { aside, out } from './out.ts';

export async function bench([what]: readonly string[], flags: Flags, json: boolean): Promise<void> {
  if (what === 'web') await web(flags, json);
  else if (what === 'law') await law(json);
  else if (what === 'outlook') outlook(json);
  else if (what === 'occupations') await occupations(flags, json);
  else if (what === 'lab') lab(json);
  else
    throw badSetting(
      'bench kender web, law, outlook, occupations og lab.',
      'bench knows web, law, outlook, occupations and lab.',
    );
}

/** Measures on the demo, so it makes one where there is none. */
async function web(flags: Flags, json: boolean): Promise<void> {
  const config = { ...readSettings(flags), port: 0, logLevel: 'silent' as const };
  refuseDemoIn(config);
  const installation = await openInstallation(config, aside);
  await demoReady(installation, config.municipality.code, aside);
  const figures = await benchWeb(installation, config.municipality.code);
  out(json ? JSON.stringify(figures) : webReport(figures));
}

/** On made up people and without a database. */
async function law(json: boolean): Promise<void> {
  const figures = await benchLaw(aside);
  out(json ? JSON.stringify(figures) : lawReport(figures));
}

/** On the figures and the law that ship, without a database. */
function lab(json: boolean): void {
  const figures = benchLab();
  out(json ? JSON.stringify(figures) : labReport(figures));
}

/** On the figures that ship, without a database. */
function outlook(json: boolean): void {
  const figures = benchOutlook();
  out(json ? JSON.stringify(figures) : outlookReport(figures));
}

/** Against PostgreSQL's own search, in a temporary table. */
async function occupations(flags: Flags, json: boolean): Promise<void> {
  const installation = await openInstallation({ ...readSettings(flags), reset: false, logLevel: 'silent' }, aside);
  try {
    const figures = await benchOccupations({ database: installation.database });
    out(json ? JSON.stringify(figures) : occupationsReport(figures));
  } finally {
    await installation.database.close();
  }
}
