import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import { fields } from '../people/index.ts';
import { both } from './text.ts';

const mostLetters = 100_000;
export const mostSeed = 2_147_483_647;

/** The text of a scenario, as typed. Nobody's number has any business there. */
export const scenarioText = () =>
  field(
    z
      .string()
      .max(mostLetters)
      .refine((text) => text.trim() !== '')
      .refine((text) => !fields.holdsCpr(text), { params: both('refused.cpr') }),
    { label: both('field.scenario'), control: 'textarea', mandatory: fields.meaning },
  );

export const thoroughness = () =>
  fields.choice(both('field.thoroughness'), {
    quick: both('thoroughness.quick'),
    thorough: both('thoroughness.thorough'),
  });

/** Own people in the place of the public figures. */
export const ownCases = () => fields.tick(both('field.ownCases'), both('field.ownCases.help'));

export const seed = () =>
  field(fields.blankAsNone(z.coerce.number().int().min(0).max(mostSeed).optional()), {
    label: both('field.seed'),
    help: both('field.seed.help'),
    control: 'text',
  });
