import type { Words } from '../../../facts/shape.ts';
import { packHeads } from '../../../rules/heads.ts';
import type { Part } from '../../../rules/pack.ts';
import type { Rule } from '../../../rules/rule.ts';

/**
 * Rules that go on past an amendment whose text was not readable: the same content, from that pack on derived (D), and the lawyer is
 * told so. `earlier` are the topic's parts before that pack.
 */
export function carriedOn(
  earlier: Readonly<Record<string, Part>>,
  ids: readonly string[],
  note: Words,
): readonly Rule[] {
  const inTime = packHeads.flatMap(({ id }) => earlier[id]?.rules ?? []);
  return ids.map((id) => {
    const found = inTime.filter((rule) => rule.id === id).at(-1);
    if (found === undefined) throw new Error(`No rule ${id} to carry on`);
    return {
      ...found,
      lawyer: { da: `${found.lawyer.da} ${note.da}`, en: `${found.lawyer.en} ${note.en}` },
      mark: 'D',
    };
  });
}

/** Of paragraphs of LAB that act 1750/2025 changes from 1 July 2026. */
export const afterReform: Words = {
  da: 'Fra 1. juli 2026 føres reglen videre fra LBK nr. 280/2024: bestemmelsens ordlyd efter lov nr. 1750/2025 er ikke læst.',
  en: 'From 1 July 2026 the rule is carried on from LBK 280/2024: the paragraph as amended by act 1750/2025 was not read.',
};

/** Of paragraphs of LAB whose groups and benefits act 1655/2024 changes from 1 July 2025. */
export const afterCashBenefitReform: Words = {
  da: 'Fra 1. juli 2025 føres reglen videre fra LBK nr. 280/2024 med kontanthjælp i stedet for de tre ydelser: ordlyden efter lov nr. 1655/2024 er ikke læst.',
  en: 'From 1 July 2025 the rule is carried on from LBK 280/2024, with kontanthjælp for the three benefits: the paragraph as amended by act 1655/2024 was not read.',
};
