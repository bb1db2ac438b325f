import type { z } from 'zod';
import { fields } from '../../people/index.ts';
import type { GivenAssessment } from '../assessing.ts';
import { cameLabels, contractLabels, offeredLabels, yesNo } from '../labels.ts';
import { optionalHours } from '../placement-fields.ts';
import { both } from '../text.ts';
import { placementId, words } from './shared.ts';

/** How it went, in two minutes: two presses are enough. */
export const assessInput = {
  caseId: fields.caseId(),
  placementId: placementId(),
  came: fields.choice(both('field.came'), cameLabels),
  offered: fields.choice(both('field.offered'), offeredLabels),
  hours: optionalHours(both('field.hours')),
  contract: fields.optionalChoice(both('field.contract'), contractLabels),
  startsOn: fields.optionalDate(both('field.jobStartsOn')),
  learned: fields.optionalReason(both('field.learned')),
  words: words(),
  again: fields.optionalChoice(both('field.again'), yesNo),
};

type Typed = z.output<z.ZodObject<typeof assessInput>>;

/** What was typed, without who says it. */
export const assessmentOf = (
  typed: Typed,
): Omit<GivenAssessment, 'party' | 'channel' | 'name' | 'linkId' | 'nextStep'> => ({
  came: typed.came,
  offered: typed.offered,
  hours: typed.hours ?? null,
  contract: typed.contract ?? null,
  startsOn: typed.startsOn ?? null,
  learned: typed.learned ?? null,
  words: typed.words ?? null,
  again: typed.again === undefined ? null : typed.again === 'yes',
});
