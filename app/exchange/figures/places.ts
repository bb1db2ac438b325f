import { country } from '../../outlook/index.ts';
import { authoritiesIn } from '../classifications/authorities.ts';

/** The area a publisher's name stands for: a municipality's code, a region's name, or the country. */
export type PlaceOf = (name: string) => string | undefined;

const sameName = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^region\s+/, '')
    .replace(/\s+kommune$/, '')
    .trim();

/** Names as publishers write them ("Aarhus Kommune", "Region Sjælland", "Hele landet") to areas. */
export function placesOf(dataFolder: string): PlaceOf {
  const places = new Map<string, string>();
  for (const { kind, code, name, region } of authoritiesIn(dataFolder)) {
    if (kind !== 'municipality') continue;
    places.set(sameName(name), code);
    places.set(code, code);
    places.set(String(Number(code)), code);
    if (region) places.set(sameName(region), region.replace(/^Region\s+/, ''));
  }
  // Publishers write these two in more than one way.
  places.set('århus', '0751');
  places.set('bornholms regionskommune', '0400');
  for (const all of ['hele landet', 'i alt', 'danmark', '000', '0000']) places.set(all, country);
  return (name) => places.get(sameName(name));
}
