import { readFileSync } from 'node:fs';
import { badSetting } from '../kernel/config/settings-error.ts';
import { textOfBytes } from '../kernel/files/windows-1252.ts';

/** The bytes of a file that was named on the command line. */
export function bytesOfFile(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw badSetting(`${file} kan ikke læses.`, `${file} cannot be read.`);
  }
}

/** The text of a file. Danish spreadsheets still write Windows-1252: what is no UTF-8 is read so. */
export const textOfFile = (file: string): string => textOfBytes(bytesOfFile(file));
