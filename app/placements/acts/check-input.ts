import { z } from 'zod';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { scoreLabels } from '../labels.ts';
import { both } from '../text.ts';
import { followUpId, placementId, words } from './shared.ts';

/** One press, and words if there are any. */
export const checkInput = {
  caseId: fields.caseId(),
  placementId: placementId(),
  followUpId: followUpId(),
  score: field(z.enum(['1', '2', '3', '4', '5']), {
    label: both('field.score'),
    control: 'radio',
    choices: scoreLabels,
    mandatory: fields.meaning,
  }),
  words: words(),
};
