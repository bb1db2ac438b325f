import { z } from 'zod';
import { field, writtenText } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { both } from './text.ts';

const longest = 5000;
const noCpr = { params: both('refused.cpr') };

/** What somebody writes to somebody. Long enough for a letter; no CPR number. */
export const body = (label: Bilingual, help?: Bilingual) =>
  field(
    writtenText(longest).refine((text) => !fields.holdsCpr(text), noCpr),
    { label, control: 'textarea', mandatory: fields.meaning, personal: true, ...(help ? { help } : {}) },
  );

/** What a new thread hangs on; the page gives it. */
export const tiedTo = (label: Bilingual) =>
  field(fields.blankAsNone(z.uuid().optional()), { label, control: 'hidden' });

export const nothingToAnswer = () => fields.tick(both('field.nothing'), both('field.nothing.help'));
