import { badSetting } from './settings-error.ts';

/** A municipality as data/geo/kommuner.csv names it; the code without leading zero. */
export interface Municipality {
  readonly code: number;
  readonly name: string;
}

// Christiansø is no municipality; the state runs it.
const christiansoe = 411;

/** Reads the first two columns of data/geo/kommuner.csv: `0860,Hjørring,…`. */
export function readMunicipalities(csv: string): Municipality[] {
  const rows = csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
  const all = rows.map((line) => {
    const [code = '', name = ''] = line.split(',');
    return { code: Number(code), name };
  });
  return all.filter((one) => one.code !== christiansoe);
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/( kommune|s kommune)$/, '');

/**
 * Finds a municipality by code (`0860`, `860`) or name (`Hjørring`, `hjoerring`, `Hjørring Kommune`).
 * @throws StartError bad-setting, with the nearest by its first letters
 */
export function findMunicipality(municipalities: readonly Municipality[], wanted: string, what: string): Municipality {
  const code = /^0?\d{3}$/.test(wanted.trim()) ? Number(wanted) : undefined;
  const name = plain(wanted);
  const found = municipalities.find((one) => (code === undefined ? plain(one.name) === name : one.code === code));
  if (found) return found;
  const near = municipalities.filter((one) => name.length > 1 && plain(one.name).startsWith(name.slice(0, 2)));
  const list = near.map((one) => `${one.name} (${String(one.code).padStart(4, '0')})`).join(', ');
  throw badSetting(
    `${what}: "${wanted}" er ikke en kommune.${list ? ` Mente du ${list}?` : ' Skriv kode eller navn, f.eks. 0860 eller Hjørring.'}`,
    `${what}: "${wanted}" is not a municipality.${list ? ` Did you mean ${list}?` : ' Give a code or a name, e.g. 0860 or Hjørring.'}`,
  );
}
