import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StreetNames } from '../population/person/contact-data.ts';

export interface Lists {
  readonly families: readonly string[];
  readonly streets: StreetNames;
  readonly female: readonly string[];
  readonly male: readonly string[];
}

export function readLists(folder: string): Lists {
  const list = (name: string) =>
    readFileSync(path.join(folder, 'names', `${name}.txt`), 'utf8')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return {
    families: list('last_names'),
    streets: { names: list('street_names'), suffixes: list('street_suffixes') },
    female: list('first_names_female'),
    male: list('first_names_male'),
  };
}
