import { endOfMonth, isPlainDate, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import type { Choice } from '../kernel/act/act.ts';
import { field } from '../kernel/act/field.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields, sideOf } from '../people/index.ts';
import { partyOf } from './card-states.ts';
import { areaLabels, planPartLabels, whoseLabels } from './labels.ts';
import { formatMonth } from './month.ts';
import { type PlanPart, whoses } from './plan.ts';
import { both } from './text.ts';

export const cardId = () => fields.hiddenId(both('field.card'));

/** A word to the other side, where one wants to give it. Nobody has to say why. */
export const note = (label: Bilingual = both('field.note')) => fields.optionalReason(label, both('field.note.help'));

export const whose = (label: Bilingual) => fields.choice(label, whoseLabels.staff);

/** Whose turn it is, as the one who fills in the form says it: "Mig" or "Borgeren". */
export const whoseChoices = (actor: Actor): readonly Choice[] =>
  whoses.map((value) => ({ value, label: whoseLabels[partyOf(sideOf(actor))][value] }));

/** What a card says: the same fields to propose it and to change it. */
export const cardFields = {
  area: fields.choice(both('propose.area'), areaLabels),
  title: fields.written(both('propose.what'), 120, both('propose.what.help')),
  purpose: fields.optional(both('propose.purpose'), 500, 'textarea', { help: both('propose.purpose.help') }),
  whose: whose(both('propose.whose')),
  startsOn: optionalDay(both('propose.starts')),
  endsOn: optionalDay(both('propose.ends')),
  planPart: fields.optionalChoice<PlanPart>(both('propose.part'), planPartLabels, {
    help: both('propose.part.help'),
    control: 'select',
  }),
};

/** A day that may be left open; an empty box is no day. */
export function optionalDay(label: Bilingual) {
  return field(fields.blankAsNone(fields.plainDate.optional()), { label, control: 'date' });
}

const monthText = z
  .string()
  .refine((text) => isPlainDate(`${text}-01`), { params: both('goal.refused.month') })
  .transform((text): PlainDate => endOfMonth(plainDate(`${text}-01`)));

/** A month, "2027-03"; it comes out as its last day. */
export const optionalMonth = (label: Bilingual, help: Bilingual) =>
  field(fields.blankAsNone(monthText.optional()), { label, control: 'select', help });

/** The months of three years to come. */
export function monthChoices(today: PlainDate): readonly Choice[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: 36 }, (_, ahead) => {
    const at = month - 1 + ahead;
    const value = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const last = endOfMonth(plainDate(`${value}-01`));
    return { value, label: { da: formatMonth('da', last), en: formatMonth('en', last) } };
  });
}
