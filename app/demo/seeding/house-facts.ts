import { dateOf, type PlainDate, partsOf } from '@fodfaeste/law/dates';
import type { MunicipalityFigures } from '../figures/figures.ts';
import { asciiName, phoneNumber } from '../population/person/contact-data.ts';
import type { Seed } from '../random/draw.ts';
import { stream } from '../random/stream.ts';

/** How the town hall is reached, as its settings have it. */
export function houseContact(seed: Seed, { name, districts }: MunicipalityFigures) {
  const [district] = districts;
  return {
    phone: phoneNumber(stream(seed, 'house/contact', 0)),
    email: `job@${asciiName(name)}.example`,
    address: district ? `Demovej 1, ${String(district.from).padStart(4, '0')} ${district.city}` : 'Demovej 1',
    openingHours: 'Mandag til onsdag 9-15, torsdag 9-17, fredag 9-13',
  };
}

/** Days on which most town halls are closed besides public holidays. */
export function closingDays(today: PlainDate): PlainDate[] {
  const { year } = partsOf(today);
  return [year, year + 1].flatMap((one) => [dateOf(one, 6, 5), dateOf(one, 12, 24), dateOf(one, 12, 31)]);
}
