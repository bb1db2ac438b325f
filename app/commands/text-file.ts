import { readFileSync } from 'node:fs';
import { badSetting } from '../kernel/config/settings-error.ts';
import { windows1252 } from '../kernel/files/windows-1252.ts';

/** The text of a file. Danish spreadsheets still write Windows-1252: what is no UTF-8 is read so. */
export function textOfFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw badSetting(`${file} kan ikke læses.`, `${file} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
