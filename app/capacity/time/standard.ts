/** What a proper follow-up takes, as a municipality sets it: the team's own word, counted with and shown. */
export interface Standard {
  /** Minutes of a follow-up talk, the way there included. */
  readonly talkMinutes: number;
  /** Minutes of reading and acting on a short check. */
  readonly checkMinutes: number;
  /** Minutes of a visit at a company. */
  readonly visitMinutes: number;
  /** Minutes from the first call to a signed agreement. */
  readonly startMinutes: number;
  readonly talks: number;
  readonly checks: number;
  /** How many weeks a place lasts. */
  readonly weeks: number;
  /** How much of the working hours goes to placements, in per cent. */
  readonly share: number;
}

export const standardKeys = [
  'talkMinutes',
  'checkMinutes',
  'visitMinutes',
  'startMinutes',
  'talks',
  'checks',
  'weeks',
  'share',
] as const satisfies readonly (keyof Standard)[];

/** Until a municipality says otherwise. Assumed: nobody has published what a proper follow-up takes. */
export const usualStandard: Standard = {
  talkMinutes: 45,
  checkMinutes: 10,
  visitMinutes: 75,
  startMinutes: 150,
  talks: 3,
  checks: 3,
  weeks: 8,
  share: 50,
};

/** What can be meant: other numbers are a slip of the finger. */
export const standardBounds: Readonly<Record<keyof Standard, readonly [least: number, most: number]>> = {
  talkMinutes: [5, 480],
  checkMinutes: [0, 120],
  visitMinutes: [5, 480],
  startMinutes: [5, 1200],
  talks: [0, 30],
  checks: [0, 52],
  weeks: [1, 104],
  share: [1, 100],
};

/** `setting` under this key. */
export const standardKey = 'company-effort';

/** What is stored, or the usual where nothing, or nothing sensible, is. */
export function standardFrom(value: unknown): Standard {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Standard, unknown>>;
  const one = (key: keyof Standard): number => {
    const [least, most] = standardBounds[key];
    const number = given[key];
    return typeof number === 'number' && number >= least && number <= most ? number : usualStandard[key];
  };
  return Object.fromEntries(standardKeys.map((key) => [key, one(key)])) as unknown as Standard;
}

/** Hours one place takes from the first call to the end. */
export const hoursPerPlace = ({ startMinutes, talks, talkMinutes, checks, checkMinutes }: Standard): number =>
  (startMinutes + talks * talkMinutes + checks * checkMinutes) / 60;
