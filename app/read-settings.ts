import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, readConfig } from './kernel/config/config.ts';
import type { Flags } from './kernel/config/flags.ts';
import { readMunicipalities } from './kernel/config/municipality.ts';
import { rootFolder } from './kernel/config/root-folder.ts';

/** @throws StartError naming the variable or flag that is wrong */
export function readSettings(flags: Flags): Config {
  const kommuner = readFileSync(path.join(rootFolder(), 'data/geo/kommuner.csv'), 'utf8');
  return readConfig(process.env, flags, readMunicipalities(kommuner));
}
