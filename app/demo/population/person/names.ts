import type { Stream, Weighted } from '../../random/stream.ts';
import type { Sex } from './cpr-number.ts';
import { type Background, backgrounds } from './languages.ts';
import { eraOf } from './name-eras.ts';

export interface Name {
  readonly given: string;
  readonly family: string;
}

/** The commonest family names carry more people than the others; weights are round numbers of ours. */
const common: Readonly<Record<string, number>> = {
  Nielsen: 12,
  Jensen: 12,
  Hansen: 10,
  Andersen: 8,
  Pedersen: 8,
  Christensen: 7,
  Larsen: 6,
  Sørensen: 6,
  Rasmussen: 5,
  Petersen: 4,
  Jørgensen: 4,
  Madsen: 4,
  Kristensen: 3,
  Olsen: 3,
  Christiansen: 3,
  Thomsen: 3,
  Poulsen: 3,
  Johansen: 3,
  Møller: 3,
  Mortensen: 3,
};

export const familyNames = (list: readonly string[]): Weighted<string> =>
  list.map((name) => [name, common[name] ?? 1] as const);

/** Two in five carry a middle name, which in Danish is another family name. */
export function danishName(sex: Sex, birthYear: number, families: Weighted<string>, draw: Stream): Name {
  const given = draw.pick(eraOf(birthYear)[sex]);
  const family = draw.weighted(families);
  const middle = draw.pick(families)[0];
  return {
    given,
    family: draw.chance(0.4) && middle !== family && !middle.endsWith('sen') ? `${middle} ${family}` : family,
  };
}

export function nameFrom(background: Background, sex: Sex, draw: Stream): Name {
  return { given: draw.pick(background[sex]), family: draw.pick(background.family) };
}

export const drawBackground = (draw: Stream): Background => draw.weighted(backgrounds);
