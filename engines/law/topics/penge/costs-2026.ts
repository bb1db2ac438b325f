import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { act1750of2025 } from '../sources.ts';
import { costs2020 } from './costs.ts';

/** Lov 1750/2025 closed § 96 and job rotation to new grants from 1 February 2026; §§ 196 and 201 as amended were not read. */
export const costs2026: Part = {
  rules: (costs2020.rules ?? []).flatMap((rule): readonly Rule[] => {
    if (rule.id === 'penge.drift_jobrotation') return [{ ...rule, cites: closing(rule), mark: 'D' }];
    if (rule.id !== 'penge.drift_uddannelsesloeft') return [];
    return [
      {
        ...rule,
        lawyer: {
          da: `${rule.lawyer.da} Fra 1. februar 2026 kun for det, kommunen har bevilget senest 31. januar 2026.`,
          en: `${rule.lawyer.en} From 1 February 2026 only for what was granted by 31 January 2026.`,
        },
        cites: closing(rule),
        mark: 'D',
      },
    ];
  }),
};

function closing({ cites }: Rule): Rule['cites'] {
  return [...cites, act1750of2025('§ 1')];
}
