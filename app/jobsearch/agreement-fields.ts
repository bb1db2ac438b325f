import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { periods, searchWays } from './agreement.ts';
import { both } from './text.ts';

const longestTitle = 120;

/** A whole number that may be left out. */
export const optionalCount = (label: Bilingual, most: number, help?: Bilingual) =>
  field(fields.blankAsNone(z.coerce.number().int().min(1).max(most).optional()), {
    label,
    control: 'text',
    ...(help ? { help } : {}),
  });

/** The terms as a form asks for them: a job is enough. */
export const termsInput = {
  title1: fields.written(both('agree.title1'), longestTitle, both('agree.title1.help')),
  title2: fields.optional(both('agree.title2'), longestTitle),
  title3: fields.optional(both('agree.title3'), longestTitle),
  title4: fields.optional(both('agree.title4'), longestTitle),
  ways: fields.optionalSeveral(both('agree.ways'), searchWays),
  areas: fields.optional(both('agree.areas'), 200, 'text', { help: both('agree.areas.help') }),
  amount: optionalCount(both('agree.amount'), 50, both('agree.amount.help')),
  per: fields.optionalChoice(both('agree.per'), periods),
  note: fields.optionalReason(both('agree.note')),
  logFrom: fields.optionalDate(both('agree.logFrom')),
  logBy: fields.optionalDate(both('agree.logBy'), both('agree.logBy.help')),
};

export const titleFields = ['title1', 'title2', 'title3', 'title4'] as const;
