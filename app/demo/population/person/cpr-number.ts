import { addDays, type PlainDate, partsOf } from '@fodfaeste/law/dates';

export type Sex = 'female' | 'male';

/**
 * Numbers in the form of a CPR number that no person can have.
 *
 * Until 1 October 2007 every number that was issued fulfils the modulus-11 check. Since then numbers without it are issued as
 * well, but only to people born on 1 January of certain years, where the numbers with it have run out (cpr.dk: "Opbygning af
 * CPR-nummeret" and "Personnumre uden kontrolciffer (modulus 11 kontrol)", list of 10 May 2023). So a number that fails the
 * check and whose date is not 1 January has never been issued. Every number made here fails it, and nobody in the demo is
 * born on 1 January. All other properties are those of a real number: an existing date, the century in the seventh digit, the
 * sex in the last.
 */
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export function passesModulus11(number: string): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(number.charAt(at)), 0) % 11 === 0;
}

/** The seventh digits of somebody born in those years (1937-1999, 2000-2036). */
const seventhDigits = { 1900: [0, 1, 2, 3, 4, 9], 2000: [4, 5, 6, 7, 8, 9] } as const;

const endings = { female: [0, 2, 4, 6, 8], male: [1, 3, 5, 7, 9] } as const;
const serialsPerDay = 6 * 100 * 5;
const serialsPerMunicipality = 30;
// Prime to the number of serials: neighbours lie far apart, and every serial still comes once.
const stride = 1_009;

export const isIssuedWithoutCheck = (date: PlainDate): boolean => date.endsWith('-01-01');

/** Hands out numbers to one municipality; `ordinal` keeps the 98 apart, so that no two people in the country share one. */
export class CprNumbers {
  readonly #ordinal: number;
  readonly #used = new Map<string, number>();

  constructor(ordinal: number) {
    if (!(ordinal >= 0 && ordinal < serialsPerDay / serialsPerMunicipality))
      throw new RangeError('There are numbers for 100 municipalities.');
    this.#ordinal = ordinal;
  }

  /** The next free number of the day, or of the first later day that has one; that day is then the birth date. */
  next(wanted: PlainDate, sex: Sex): { readonly number: string; readonly birthDate: PlainDate } {
    for (let birthDate = wanted; ; birthDate = addDays(birthDate, 1)) {
      if (isIssuedWithoutCheck(birthDate)) continue;
      const number = this.#numberOf(birthDate, sex);
      if (number) return { number, birthDate };
    }
  }

  #numberOf(birthDate: PlainDate, sex: Sex): string | null {
    const key = `${birthDate}${sex}`;
    for (let at = this.#used.get(key) ?? 0; at < serialsPerMunicipality; at += 1) {
      const number = compose(birthDate, sex, this.#ordinal * serialsPerMunicipality + at);
      this.#used.set(key, at + 1);
      if (!passesModulus11(number)) return number;
    }
    return null;
  }
}

function compose(birthDate: PlainDate, sex: Sex, place: number): string {
  const { year, month, day } = partsOf(birthDate);
  if (year < 1937 || year > 2036) throw new RangeError('Numbers are made for births from 1937 to 2036.');
  const serial = (place * stride) % serialsPerDay;
  const two = (value: number) => String(value).padStart(2, '0');
  const seventh = seventhDigits[year < 2000 ? 1900 : 2000][Math.floor(serial / 500)];
  const last = endings[sex][serial % 5];
  return `${two(day)}${two(month)}${two(year % 100)}${seventh}${two(Math.floor((serial % 500) / 5))}${last}`;
}
