import type { EffectInterval } from '../model/parameters.ts';
import type { Place, Reading } from './reading.ts';
import type { Caseload, MoneyAmount, MoneyShare } from './scenario.ts';

/** Half-way numbers as people write them: 1.5 or 1,5. */
const number = String.raw`\d{1,12}(?:[.,]\d{1,9})?`;
const numberOf = (text: string) => Number(text.replace(',', '.'));

const wrong = (reading: Reading, place: Place, da: string, en: string): null => {
  reading.fault(place, { da, en });
  return null;
};

/** A share of something: “80 %” or 0.8. `most`: 1 where it is a part of a whole. */
export function readShare(reading: Reading, place: Place, most = Number.POSITIVE_INFINITY): number | null {
  const value = reading.scalar(place);
  const share = typeof value === 'number' ? value : percentOf(value);
  if (share === null || !Number.isFinite(share))
    return wrong(reading, place, 'Skriv en procent, fx 80 %.', 'Write a percentage, such as 80 %.');
  if (share < 0) return wrong(reading, place, 'Tallet kan ikke være under 0.', 'The number cannot be below 0.');
  if (share > most)
    return wrong(reading, place, 'En andel kan ikke være over 1 (100 %).', 'A share cannot be above 1 (100 %).');
  return share;
}

function percentOf(value: unknown): number | null {
  const found = typeof value === 'string' ? new RegExp(`^(-?${number})\\s*%$`).exec(value.trim()) : null;
  return found?.[1] === undefined ? null : Number(`${found[1].replace(',', '.')}e-2`);
}

/** A number of `least` or more. */
export function readNumber(reading: Reading, place: Place, least = 0): number | null {
  const value = reading.scalar(place);
  if (typeof value !== 'number' || !Number.isFinite(value))
    return wrong(reading, place, 'Her skal stå et tal.', 'A number belongs here.');
  if (value < least)
    return wrong(reading, place, `Tallet kan ikke være under ${least}.`, `The number cannot be below ${least}.`);
  return value;
}

export function readWhole(reading: Reading, place: Place, least: number, most: number): number | null {
  const value = reading.scalar(place);
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  return wrong(
    reading,
    place,
    `Her skal stå et helt tal fra ${least} til ${most}.`,
    `A whole number from ${least} to ${most} belongs here.`,
  );
}

const units: Readonly<Record<string, number>> = { bn: 1e9, 'mia.': 1e9, mia: 1e9, m: 1e6, 'mio.': 1e6, mio: 1e6 };
const money = new RegExp(
  String.raw`^(-?)(${number})\s*(bn|mia\.?|m|mio\.?)?\s*kr\.?(?:\s+(here|in the country))?(?:\s*\((\d{4})\))?$`,
  'i',
);

/** “1.1 bn kr (2024)”, “20 m kr here”, “10602 kr”, or a share of what it is today. */
export function readMoney(reading: Reading, place: Place): MoneyShare | MoneyAmount | null {
  const value = reading.scalar(place);
  if (typeof value === 'string' && !value.includes('%')) {
    const found = money.exec(value.trim());
    if (found === null)
      return wrong(
        reading,
        place,
        'Skriv et beløb, fx 1.1 bn kr (2024), eller en procent.',
        'Write an amount, such as 1.1 bn kr (2024), or a percentage.',
      );
    const [, minus, amount = '', unit = '', where, year] = found;
    if (minus === '-') return wrong(reading, place, 'Beløbet kan ikke være under 0.', 'The amount cannot be below 0.');
    const oere = Math.round(numberOf(amount) * (units[unit.toLowerCase()] ?? 1) * 100);
    return {
      oere,
      where: where?.toLowerCase() === 'here' ? 'here' : 'country',
      year: year === undefined ? null : Number(year),
    };
  }
  const share = readShare(reading, place);
  return share === null ? null : { share };
}

const fromTo = new RegExp(String.raw`^(${number})\s+to\s+(${number})$`);

/** “80 to 35”, 35, or “50 %”. Nobody has 0 citizens. */
export function readCaseload(reading: Reading, place: Place): Caseload | null {
  const value = reading.scalar(place);
  const found = typeof value === 'string' ? fromTo.exec(value.trim()) : null;
  const read: Caseload | null =
    found?.[1] !== undefined && found[2] !== undefined
      ? { from: numberOf(found[1]), to: numberOf(found[2]) }
      : typeof value === 'number'
        ? { citizens: value }
        : shared(percentOf(value));
  if (read === null)
    return wrong(
      reading,
      place,
      'Skriv antal sager for hver sagsbehandler, fx 35, 80 to 35 eller 50 %.',
      'Write the cases of each caseworker, such as 35, 80 to 35 or 50 %.',
    );
  if (Object.values(read).some((size) => !(size > 0)))
    return wrong(
      reading,
      place,
      'En sagsbehandler kan ikke have 0 sager eller færre.',
      'A caseworker cannot have 0 cases or fewer.',
    );
  return read;
}

const shared = (share: number | null) => (share === null ? null : { share });

/** “0.8 to 1.1” or one number, all above 0. */
export function readInterval(reading: Reading, place: Place): EffectInterval | null {
  const value = reading.scalar(place);
  const found = typeof value === 'string' ? fromTo.exec(value.trim()) : null;
  const [low, high] =
    typeof value === 'number' ? [value, value] : [numberOf(found?.[1] ?? ''), numberOf(found?.[2] ?? '')];
  if (typeof value !== 'number' && found === null)
    return wrong(reading, place, 'Skriv et spænd, fx 0.8 to 1.1.', 'Write an interval, such as 0.8 to 1.1.');
  if (!(low > 0)) return wrong(reading, place, 'En virkning skal være over 0.', 'An effect must be above 0.');
  if (high < low)
    return wrong(reading, place, 'Spændet slutter, før det begynder.', 'The interval ends before it begins.');
  return { low, high };
}
