import { dateOf, daysInMonth, type PlainDate } from '@fodfaeste/law/dates';

export type Sex = 'female' | 'male';

interface NumberParts {
  readonly replacement: boolean;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
  readonly checkDigitFits: boolean;
}

/** Takes ten characters apart: six digits and four digits or letters. Null when the date does not exist. */
export function readNumber(number: string): NumberParts | null {
  const typedDay = Number(number.slice(0, 2));
  const raised = typedDay > 60;
  const day = raised ? typedDay - 60 : typedDay;
  const month = Number(number.slice(2, 4));
  const yearInCentury = Number(number.slice(4, 6));
  const lettered = !/^\d+$/.test(number);

  const century = centuryOf(number.charAt(6), yearInCentury);
  if (century === null) {
    // Letter in the seventh place: the date must exist in one of the centuries people live in.
    const exists = [1900, 2000].some((start) => dateIfReal(start + yearInCentury, month, day) !== null);
    return exists ? { replacement: true, birthDate: null, sex: null, checkDigitFits: false } : null;
  }
  const birthDate = dateIfReal(century + yearInCentury, month, day);
  if (!birthDate) return null;
  return {
    replacement: raised || lettered,
    birthDate,
    sex: sexOf(number.charAt(9)),
    checkDigitFits: !lettered && fitsModulus11(number),
  };
}

/** The century by the seventh digit and the year (cpr.dk, "Opbygning af CPR-nummeret"). */
function centuryOf(seventh: string, year: number): 1800 | 1900 | 2000 | null {
  if (!/^\d$/.test(seventh)) return null;
  const digit = Number(seventh);
  if (digit <= 3) return 1900;
  if (digit === 4 || digit === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function sexOf(last: string): Sex | null {
  if (!/^\d$/.test(last)) return null;
  return Number(last) % 2 === 0 ? 'female' : 'male';
}

function dateIfReal(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dateOf(year, month, day);
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function fitsModulus11(digits: string): boolean {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11 === 0;
}
